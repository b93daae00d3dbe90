import type { XmlName } from "@metabridge/xml";
import type { EncodedClass, EncodedProperty, Encoding } from "../encoding/encoding.js";
import { isLeafElement } from "../encoding/leaf-elements.js";
import { type EncodingId, type Family, familyOf } from "../encoding/namespaces.js";

/** The name of an element, with what ISO knows of it. */
export class KnownName implements XmlName {
  readonly name: string;
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  /** What the name space belongs to. */
  readonly family: Family;
  /** The name space, where it is one of GML. */
  readonly gml: string | undefined;
  /** Of one of the two encodings, and not of GML. */
  readonly isIso: boolean;
  /** Holds a simple value, if the name is of ISO. */
  readonly isLeaf: boolean;
  #class: EncodedClass | undefined;
  #property: EncodedProperty | undefined;

  constructor({ name, local, prefix, uri }: XmlName) {
    this.name = name;
    this.local = local;
    this.prefix = prefix;
    this.uri = uri;
    this.family = familyOf(uri);
    this.gml = this.family === "gml" ? uri : undefined;
    this.isIso = this.family !== undefined && this.family !== "gml";
    this.isLeaf = isLeafElement(local);
  }

  /** The property of this name in a class. The last answer is remembered: most names occur in one class only. */
  propertyOf(cls: EncodedClass): EncodedProperty | undefined {
    if (this.#class !== cls) {
      this.#class = cls;
      this.#property = cls.byName.get(this.local);
    }
    return this.#property;
  }
}

/** What the names of a document mean in the two encodings. */
export class KnownNames {
  readonly #encodings: Readonly<Record<EncodingId, Encoding>>;

  constructor(encodings: Readonly<Record<EncodingId, Encoding>>) {
    this.#encodings = encodings;
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
