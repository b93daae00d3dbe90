import type * as RDF from "@rdfjs/types";
import { usualCase } from "./language-tag.js";
import type { ReadReport } from "./read-report.js";
import type { TermFactory } from "./terms.js";
import {
  RDF_FIRST,
  RDF_JSON,
  RDF_NIL,
  RDF_REST,
  RDF_TYPE,
  XSD_BOOLEAN,
  XSD_DOUBLE,
  XSD_INTEGER,
} from "./vocabulary.js";

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;
type Resource = RDF.NamedNode | RDF.BlankNode;

/**
 * Gives the quads of expanded JSON-LD, in its order. The jsonld library does that too, but it sorts the values once more,
 * drops what has an untidy IRI, and changes how doubles are written. Source: JSON-LD 1.1 API, section 8, "Deserialize
 * JSON-LD to RDF".
 */
export class ExpandedJsonLd {
  readonly #terms: TermFactory;
  readonly #report: ReadReport;
  readonly #quads: RDF.Quad[] = [];

  constructor(terms: TermFactory, report: ReadReport) {
    this.#terms = terms;
    this.#report = report;
  }

  read(expanded: Json): RDF.Quad[] {
    for (const node of asArray(expanded)) if (isObject(node)) this.#node(node, this.#terms.defaultGraph());
    return this.#quads;
  }

  #node(node: JsonObject, graph: RDF.Quad_Graph): Resource {
    const subject = typeof node["@id"] === "string" ? this.#resource(node["@id"]) : this.#terms.blankNode();
    for (const [key, values] of Object.entries(node)) {
      switch (key) {
        case "@id":
        case "@index":
          break;
        case "@type":
          for (const type of asArray(values)) {
            if (typeof type === "string") this.#emit(subject, RDF_TYPE, this.#resource(type), graph);
          }
          break;
        case "@graph":
          for (const inner of asArray(values)) if (isObject(inner)) this.#node(inner, subject);
          break;
        case "@included":
          for (const inner of asArray(values)) if (isObject(inner)) this.#node(inner, graph);
          break;
        case "@reverse":
          this.#reverse(values, subject, graph);
          break;
        default:
          this.#property(key, values, subject, graph);
      }
    }
    return subject;
  }

  #property(key: string, values: Json, subject: Resource, graph: RDF.Quad_Graph): void {
    if (key.startsWith("_:")) {
      this.#report.warn(
        "rdf.jsonld.blank-property",
        `The property ${key} is a blank node, which RDF does not allow; its values were left out.`,
      );
      return;
    }
    const predicate = this.#report.iri(key);
    for (const value of asArray(values)) {
      const object = this.#object(value, graph);
      if (object !== undefined) this.#emit(subject, predicate, object, graph);
    }
  }

  #reverse(properties: Json, object: Resource, graph: RDF.Quad_Graph): void {
    if (!isObject(properties)) return;
    for (const [key, nodes] of Object.entries(properties)) {
      for (const node of asArray(nodes)) {
        if (isObject(node)) this.#emit(this.#node(node, graph), this.#report.iri(key), object, graph);
      }
    }
  }

  #object(value: Json, graph: RDF.Quad_Graph): RDF.Quad_Object | undefined {
    if (!isObject(value)) return undefined;
    if ("@value" in value) return this.#literal(value);
    if ("@list" in value) return this.#list(asArray(value["@list"]), graph);
    return this.#node(value, graph);
  }

  #list(items: readonly Json[], graph: RDF.Quad_Graph): Resource {
    const objects = items.map((item) => this.#object(item, graph)).filter((object) => object !== undefined);
    const cells = objects.map(() => this.#terms.blankNode());
    const nil = this.#terms.namedNode(RDF_NIL);
    objects.forEach((object, i) => {
      const cell = cells[i];
      if (cell === undefined) return;
      this.#emit(cell, RDF_FIRST, object, graph);
      this.#emit(cell, RDF_REST, cells[i + 1] ?? nil, graph);
    });
    return cells[0] ?? nil;
  }

  #literal(object: JsonObject): RDF.Literal {
    const { "@value": value, "@type": type, "@language": language, "@direction": direction } = object;
    const { literal, namedNode } = this.#terms;
    const typed = (text: string, fallback: string): RDF.Literal =>
      literal(text, namedNode(typeof type === "string" ? this.#report.iri(type) : fallback));
    if (type === "@json") return literal(canonicalJson(value), namedNode(RDF_JSON));
    if (typeof value === "boolean") return typed(String(value), XSD_BOOLEAN);
    if (typeof value === "number") return this.#number(value, type, typed);
    if (typeof direction === "string") {
      this.#report.warn(
        "rdf.direction",
        `The base direction (${direction}) of “${String(value).slice(0, 40)}” was left out: RDF 1.1 has none.`,
      );
    }
    if (typeof type === "string") return literal(String(value), namedNode(this.#report.iri(type)));
    // Expansion has put the tag into lower case.
    return literal(
      String(value),
      typeof language === "string" ? usualCase(this.#report.language(language)) : undefined,
    );
  }

  /** Source: JSON-LD 1.1 API, section 8.2.2, steps 8 to 11, and section 8.6 on canonical doubles. */
  #number(value: number, type: Json, typed: (text: string, fallback: string) => RDF.Literal): RDF.Literal {
    if (Number.isInteger(value) && Math.abs(value) < 1e21 && type !== XSD_DOUBLE)
      return typed(value.toFixed(0), XSD_INTEGER);
    return typed(value.toExponential(15).replace(/(\d)0*e\+?/, "$1E"), XSD_DOUBLE);
  }

  #resource(id: string): Resource {
    return id.startsWith("_:") ? this.#terms.blankNode(id.slice(2)) : this.#terms.namedNode(this.#report.iri(id));
  }

  #emit(subject: Resource, predicate: string, object: RDF.Quad_Object, graph: RDF.Quad_Graph): void {
    this.#quads.push(this.#terms.quad(subject, this.#terms.namedNode(predicate), object, graph));
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asArray = (value: Json): readonly Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Source: RFC 8785, JSON Canonicalization Scheme. */
function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value).sort();
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(",")}}`;
}
