import { familyOf } from "../encoding/namespaces.js";

/** The prefixes of one document: those of the encoding, and those of other name spaces as they turn up. */
export class Prefixes {
  readonly #canonical: Readonly<Record<string, string>>;
  readonly #byUri = new Map<string, string>();
  readonly #used = new Set<string>();
  readonly #others = new Map<string, string>();

  /** `canonical` are the prefixes of the encoding, `kept` those that the source declared besides. */
  constructor(canonical: Readonly<Record<string, string>>, kept: Readonly<Record<string, string>>) {
    this.#canonical = canonical;
    for (const prefix in canonical) this.#byUri.set(canonical[prefix] ?? "", prefix);
    for (const prefix in kept) {
      const uri = kept[prefix] ?? "";
      if (Object.hasOwn(canonical, prefix)) continue;
      this.#others.set(prefix, uri);
      if (!this.#byUri.has(uri)) this.#byUri.set(uri, prefix);
    }
  }

  /** Marks the prefix of a qualified name of the encoding as used. */
  use(name: string): string {
    const colon = name.indexOf(":");
    if (colon > 0) this.#used.add(name.slice(0, colon));
    return name;
  }

  /** The qualified name for a name of any name space; `name` is as its source wrote it. */
  foreign(name: string, uri: string): string {
    const colon = name.indexOf(":");
    const local = name.slice(colon + 1);
    if (uri === "http://www.w3.org/XML/1998/namespace") return `xml:${local}`;
    // Without a name space, or with a prefix that was not declared: a name that can be written.
    if (uri === "")
      return colon < 0
        ? local
        : this.#foreign(name.slice(0, colon), `urn:undeclared-prefix:${name.slice(0, colon)}`, local);
    return this.#foreign(colon < 0 ? "ns" : name.slice(0, colon), uri, local);
  }

  #foreign(wanted: string, uri: string, local: string): string {
    const canonical = familyOf(uri) === "gml" ? "gml" : undefined;
    let prefix = canonical ?? this.#byUri.get(uri);
    if (prefix === undefined) {
      prefix = wanted;
      for (
        let n = 1;
        Object.hasOwn(this.#canonical, prefix) || this.#others.has(prefix) || prefix === "xml" || prefix === "xmlns";
        n++
      ) {
        prefix = `${wanted}${n}`;
      }
      this.#others.set(prefix, uri);
      this.#byUri.set(uri, prefix);
    }
    this.#used.add(prefix);
    return `${prefix}:${local}`;
  }

  /** The declarations, in a stable order: those of the encoding that were used, then the others. */
  declarations(): [prefix: string, uri: string][] {
    const result: [string, string][] = [];
    for (const prefix in this.#canonical)
      if (this.#used.has(prefix)) result.push([prefix, this.#canonical[prefix] ?? ""]);
    return [...result, ...this.#others];
  }
}
