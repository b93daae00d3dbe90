import type { XmlAttribute, XmlName } from "@metabridge/xml";

const IN_TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#xD;" };
const IN_VALUE: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (character) => IN_TEXT[character] ?? character);
const escapeValue = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (character) => IN_VALUE[character] ?? character);

const prefixIn = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
};

const localIn = (name: string): string => name.slice(name.indexOf(":") + 1);

/**
 * The value of an rdf:XMLLiteral, gathered from the events within it: each element declares the name spaces that it uses
 * itself. Source: RDF/XML 1.1, section 7.2.17; Exclusive XML Canonicalization 1.0, without comments.
 */
export class XmlLiteralBuilder {
  #text = "";
  readonly #open: { readonly name: string; readonly declared: ReadonlyMap<string, string> }[] = [];

  get text(): string {
    return this.#text;
  }

  get depth(): number {
    return this.#open.length;
  }

  open(name: XmlName, attributes: readonly XmlAttribute[]): void {
    const inherited = this.#open.at(-1)?.declared ?? new Map([["", ""]]);
    const missing = new Map<string, string>();
    const need = (prefix: string, uri: string): void => {
      if (prefix !== "xml" && (inherited.get(prefix) ?? "") !== uri) missing.set(prefix, uri);
    };
    need(name.prefix, name.uri);
    for (const attribute of attributes) if (attribute.name.includes(":")) need(prefixIn(attribute.name), attribute.uri);
    this.#text += `<${name.name}`;
    for (const [prefix, uri] of [...missing].sort(([a], [b]) => (a < b ? -1 : 1))) {
      this.#text += ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeValue(uri)}"`;
    }
    const sorted = [...attributes].sort((a, b) => compare(a.uri, b.uri) || compare(localIn(a.name), localIn(b.name)));
    for (const attribute of sorted) this.#text += ` ${attribute.name}="${escapeValue(attribute.value)}"`;
    this.#text += ">";
    this.#open.push({
      name: name.name,
      declared: missing.size === 0 ? inherited : new Map([...inherited, ...missing]),
    });
  }

  write(text: string): void {
    this.#text += escapeText(text);
  }

  close(): void {
    this.#text += `</${this.#open.pop()?.name ?? ""}>`;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
