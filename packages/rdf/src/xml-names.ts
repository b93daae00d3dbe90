import { IriNames } from "./iri-names.js";
import { RDF_NS } from "./vocabulary.js";

const START =
  "A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}" +
  "\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}";
const REST = `${START}.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}-`;

/** Source: Namespaces in XML 1.0, production [4] NCName. */
const NC_NAME = new RegExp(`^[${START}][${REST}]*$`, "u");
/** The longest name that an IRI ends in. */
const NAME_AT_END = new RegExp(`[${START}][${REST}]*$`, "u");

/** Name spaces that may not have a prefix of their own. Source: Namespaces in XML 1.0, section 3. */
const RESERVED_NAMESPACES = /* @__PURE__ */ new Set([
  "http://www.w3.org/XML/1998/namespace",
  "http://www.w3.org/2000/xmlns/",
]);

/** Names of the RDF name space that RDF/XML has other uses for. Source: RDF/XML 1.1, productions 7.2.2 to 7.2.7. */
const NOT_A_PROPERTY = /* @__PURE__ */ new Set(
  "Description RDF ID about parseType resource nodeID datatype li aboutEach aboutEachPrefix bagID".split(" "),
);

/** An element name with what it stands for. */
export interface XmlElementName {
  readonly qname: string;
  readonly prefix: string;
  readonly namespace: string;
}

/** Finds element names for predicates and classes, with prefixes made up (`ns1`, `ns2`, …) for unknown name spaces. */
export class XmlNames {
  readonly #names: IriNames;
  readonly #known = new Map<string, XmlElementName | undefined>();
  readonly #minted = new Map<string, string>();

  constructor(prefixes?: Readonly<Record<string, string>>) {
    this.#names = new IriNames(prefixes);
  }

  /** The name of an IRI; undefined where no name can stand for it. */
  find(iri: string): XmlElementName | undefined {
    if (this.#known.has(iri)) return this.#known.get(iri);
    const name = this.#make(iri);
    this.#known.set(iri, name);
    return name;
  }

  #make(iri: string): XmlElementName | undefined {
    const split = this.#names.split(iri);
    if (split !== undefined && NC_NAME.test(split.local) && !/^xml/i.test(split.prefix)) {
      if (split.namespace === RDF_NS && NOT_A_PROPERTY.has(split.local)) return undefined;
      return { qname: `${split.prefix}:${split.local}`, prefix: split.prefix, namespace: split.namespace };
    }
    const local = NAME_AT_END.exec(iri)?.[0];
    if (local === undefined || local.length === iri.length) return undefined;
    const namespace = iri.slice(0, -local.length);
    if (RESERVED_NAMESPACES.has(namespace)) return undefined;
    const prefix = this.#mint(namespace);
    return { qname: `${prefix}:${local}`, prefix, namespace };
  }

  #mint(namespace: string): string {
    let prefix = this.#minted.get(namespace);
    if (prefix === undefined) {
      let number = this.#minted.size + 1;
      while (this.#names.hasPrefix(`ns${number}`)) number++;
      prefix = `ns${number}`;
      while ([...this.#minted.values()].includes(prefix)) prefix = `ns${++number}`;
      this.#minted.set(namespace, prefix);
    }
    return prefix;
  }
}
