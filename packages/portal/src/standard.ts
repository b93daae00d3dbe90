import {
  type CoordinateReferenceSystem,
  type DegreeOfConformityCode,
  findCrs,
  findDegreeOfConformity,
} from "@metabridge/vocabularies";
import type { DcatReader } from "./dcat-reader.js";
import { oneLine } from "./one-line.js";

/** A specification, schema or reference system that the record names. Its values are read when they are used. */
export class StandardView {
  readonly reader: DcatReader;

  constructor(reader: DcatReader) {
    this.reader = reader;
  }

  get iri(): string | undefined {
    return this.reader.id();
  }

  get title(): string | undefined {
    const title = this.reader.label() ?? this.reader.text("identifier");
    return title === undefined ? undefined : oneLine(title);
  }

  /** The coordinate reference system that it is; with it all of the node is said. */
  get crs(): CoordinateReferenceSystem | undefined {
    const crs = this.peekCrs();
    if (crs !== undefined) this.reader.take();
    return crs;
  }

  /** Whether it is a coordinate reference system, without reading it. */
  peekCrs(): CoordinateReferenceSystem | undefined {
    const { $id } = this.reader.node;
    const literals = [
      ...this.reader.peek("identifier"),
      ...this.reader.peek("title"),
      ...this.reader.peek("prefLabel"),
    ];
    const names = [
      $id,
      ...literals.map((one) => ("value" in one && typeof one.value === "string" ? one.value : undefined)),
    ];
    for (const name of names) {
      const crs = name === undefined ? undefined : findCrs(name);
      if (crs !== undefined) return crs;
    }
    return undefined;
  }
}

const standards = (reader: DcatReader, property: "conformsTo" | "referenceSystem"): StandardView[] =>
  reader.nodes(property).map((node) => new StandardView(node));

/** The reference systems of a resource: by GeoDCAT-AP 3 in a property of their own, before it among the standards. */
export function referenceSystemsOf(reader: DcatReader): StandardView[] {
  const own = standards(reader, "referenceSystem");
  const older = standards(reader, "conformsTo").filter((one) => one.peekCrs() !== undefined);
  return [...own, ...older];
}

/** The standards that a resource follows, without reference systems. */
export function standardsOf(reader: DcatReader): StandardView[] {
  return standards(reader, "conformsTo").filter((one) => one.peekCrs() === undefined);
}

/** A test of a resource against a specification. Its values are read when they are used. */
export class ConformityView {
  readonly standard: StandardView;
  readonly degree: DegreeOfConformityCode;
  readonly #result: DcatReader | undefined;

  constructor(standard: StandardView, degree: DegreeOfConformityCode, result?: DcatReader) {
    this.standard = standard;
    this.degree = degree;
    this.#result = result;
  }

  get iri(): string | undefined {
    this.#result?.iri("type");
    return this.standard.iri;
  }

  get title(): string | undefined {
    this.#result?.iri("type");
    return this.standard.title;
  }

  /** What the test says beside its result. */
  get explanation(): string | undefined {
    return this.#result?.text("description");
  }
}

/** What a resource was tested against (GeoDCAT-AP 3.0, “Conformity”), then what it conforms to by dct:conformsTo. */
export function conformityOf(reader: DcatReader): ConformityView[] {
  const tests = reader.nodes("wasUsedBy").flatMap((activity) => {
    const result = activity.nodes("generated").find((one) => one.has("type"));
    const type = result?.peek("type")[0];
    const degree =
      type !== undefined && "$id" in type && type.$id !== undefined ? findDegreeOfConformity(type.$id) : undefined;
    if (degree === undefined) return [];
    const plans = activity.nodes("qualifiedAssociation").flatMap((one) => one.nodes("hadPlan"));
    return plans
      .flatMap((plan) => plan.nodes("wasDerivedFrom"))
      .map((standard) => new ConformityView(new StandardView(standard), degree.code, result));
  });
  const key = (one: StandardView): string => one.reader.node.$id ?? JSON.stringify(one.reader.peek("title"));
  const tested = new Set(tests.map((one) => key(one.standard)));
  const followed = standardsOf(reader).filter((one) => !tested.has(key(one)));
  return [...tests, ...followed.map((one) => new ConformityView(one, "conformant"))];
}
