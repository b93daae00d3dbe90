/** A name with its name space resolved. The same name in the same scope is the same object. */
export interface XmlName {
  /** As written, with its prefix: `gmd:title`. */
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  /** The name space, empty where there is none. */
  readonly uri: string;
}

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/**
 * The name space declarations that hold at one place of a document (Namespaces in XML 1.0, section 6), with every name
 * that was resolved there. Most documents have one scope only, so that a name is resolved once and then looked up.
 */
export class NamespaceScope<Name extends XmlName> {
  readonly parent: NamespaceScope<Name> | undefined;
  readonly #declared: Readonly<Record<string, string>>;
  readonly #elements = new Map<string, Name>();
  readonly #attributes = new Map<string, XmlName>();

  constructor(declared: Readonly<Record<string, string>>, parent?: NamespaceScope<Name>) {
    this.#declared = declared;
    this.parent = parent;
  }

  /** The name space of a prefix (empty for the default one), undefined where it is not declared. */
  resolve(prefix: string): string | undefined {
    if (prefix === "xml") return XML;
    if (prefix === "xmlns") return XMLNS;
    for (let scope: NamespaceScope<Name> | undefined = this; scope !== undefined; scope = scope.parent) {
      const uri = scope.#declared[prefix];
      if (uri !== undefined) return uri;
    }
    return prefix === "" ? "" : undefined;
  }

  element(name: string): Name | undefined {
    return this.#elements.get(name);
  }

  attribute(name: string): XmlName | undefined {
    return this.#attributes.get(name);
  }

  addElement(name: Name): Name {
    this.#elements.set(name.name, name);
    return name;
  }

  addAttribute(name: XmlName): XmlName {
    this.#attributes.set(name.name, name);
    return name;
  }
}
