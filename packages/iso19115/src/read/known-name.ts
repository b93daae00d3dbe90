import type { XmlName } from "@metabridge/xml";
import type { EncodedClass, Encoding } from "../encoding/encoding.js";
import { type EncodingId, type Family, familyOf } from "../encoding/namespaces.js";

/** A name, with what its name space belongs to. */
export interface KnownName {
  readonly local: string;
  readonly family: Family;
  /** The name space, where it is one of GML. */
  readonly gml: string | undefined;
}

/** So many names are remembered: a response in which each record declares its prefixes has new ones for each. */
const MAX_NAMES = 10_000;

/** What the names of a document mean in the two encodings. */
export class KnownNames {
  readonly #encodings: Readonly<Record<EncodingId, Encoding>>;
  readonly #known = new Map<XmlName, KnownName>();

  constructor(encodings: Readonly<Record<EncodingId, Encoding>>) {
    this.#encodings = encodings;
  }

  of(name: XmlName): KnownName {
    let known = this.#known.get(name);
    if (known === undefined) {
      const family = familyOf(name.uri);
      known = { local: name.local, family, gml: family === "gml" ? name.uri : undefined };
      if (this.#known.size >= MAX_NAMES) this.#known.clear();
      this.#known.set(name, known);
    }
    return known;
  }

  /** The encoding of a name; that around it for names of GML and of others. */
  encodingOf(family: Family, around: Encoding): Encoding {
    return family === "iso19139" || family === "iso19115-3" ? this.#encodings[family] : around;
  }

  /**
   * The class of an element: by its name, by its gco:isoType, or for `CHE_MD_Metadata` without one by what its name ends
   * with. `declared` is the class that the property calls for.
   */
  classOf(
    known: KnownName,
    isoType: string | undefined,
    encoding: Encoding,
    declared: string | undefined,
  ): EncodedClass | undefined {
    const cls =
      encoding.classes.get(known.local) ?? (isoType === undefined ? undefined : encoding.classes.get(isoType));
    if (cls !== undefined) return cls;
    const suffix = /^[A-Z]{2,}_(.+)$/.exec(known.local)?.[1];
    const specialised = suffix === undefined ? undefined : encoding.classes.get(suffix);
    return specialised !== undefined && (declared === undefined || specialised.name.includes("_"))
      ? specialised
      : undefined;
  }
}
