import type { Literal } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonReader } from "@metabridge/portal";

/** Where the fields of the templates are in a document, whatever its form. */
export interface Metas {
  /** The reader and the key that hold a field's value; undefined where the document has no such template. */
  place(template: string, field: string): { readonly reader: JsonReader; readonly key: string } | undefined;
  /** The names of templates in the document. */
  readonly templates: readonly string[];
}

/** The templates of the Automation API: `metadata.default.title.value`. */
export function automationMetas(dataset: JsonReader): Metas {
  const metadata = dataset.object("metadata");
  return {
    templates: metadata?.keys ?? [],
    place(template, field) {
      const fields = isJsonObject(metadata?.peek(template)) ? metadata?.object(template) : undefined;
      if (fields === undefined || !fields.has(field)) return undefined;
      const wrapper = fields.peek(field);
      if (!isJsonObject(wrapper) || !Object.hasOwn(wrapper, "value")) return { reader: fields, key: field };
      const reader = fields.object(field);
      if (reader === undefined) return undefined;
      const isOverridden = reader.peek("override_remote_value") === true;
      reader.ignore("override_remote_value", "how the portal keeps the value, not what it says");
      if (!isOverridden) reader.ignore("remote_value", "the same as the value");
      return { reader, key: "value" };
    },
  };
}

/** The templates of the Explore API, `metas.default.title`; also flat, `"default.title"`, as tables export them. */
export function exploreMetas(dataset: JsonReader): Metas {
  const metas = dataset.object("metas") ?? dataset;
  const flat = metas.keys.filter((key) => /^[a-z_]+\.[a-z_-]+$/i.test(key));
  const interop = dataset.object("interop_metas");
  return {
    templates: [
      ...new Set([
        ...metas.keys.filter((key) => isJsonObject(metas.peek(key))),
        ...(interop?.keys ?? []),
        ...flat.map((key) => key.slice(0, key.indexOf("."))),
      ]),
    ],
    place(template, field) {
      const dotted = `${template}.${field}`;
      if (metas.has(dotted)) return { reader: metas, key: dotted };
      for (const holder of [metas, interop]) {
        const fields = isJsonObject(holder?.peek(template)) ? holder?.object(template) : undefined;
        if (fields?.has(field) === true) return { reader: fields, key: field };
      }
      // The first version of the API has the default template without its name.
      if (template === "default" && dataset.has("metas") && metas.has(field) && !isJsonObject(metas.peek("default"))) {
        return { reader: metas, key: field };
      }
      return undefined;
    },
  };
}

/** One field of a template. What nobody reads of it is a loss of the document. */
export class FieldReader {
  readonly #metas: Metas;
  readonly #template: string;
  readonly #field: string;

  constructor(metas: Metas, template: string, field: string) {
    this.#metas = metas;
    this.#template = template;
    this.#field = field;
  }

  get name(): string {
    return this.#field;
  }

  /** A field of another template. */
  of(template: string, field: string): FieldReader {
    return new FieldReader(this.#metas, template, field);
  }

  /** Another field of the same template. */
  sibling(field: string): FieldReader {
    return new FieldReader(this.#metas, this.#template, field);
  }

  get exists(): boolean {
    const place = this.#metas.place(this.#template, this.#field);
    return place?.reader.has(place.key) === true;
  }

  string(): string | undefined {
    return this.#read((reader, key) => reader.string(key));
  }

  /** Texts: of a list, or one alone. */
  strings(): string[] {
    return this.#read((reader, key) => reader.strings(key)) ?? [];
  }

  number(): number | undefined {
    return this.#read((reader, key) => reader.number(key));
  }

  url(): string | undefined {
    return this.#read((reader, key) => reader.url(key));
  }

  date(): Literal | undefined {
    return this.#read((reader, key) => reader.date(key));
  }

  /** The value, without reading it. */
  peek(): Json | undefined {
    return this.#read((reader, key) => reader.peek(key));
  }

  /** The value with all that is in it. */
  take(): Json | undefined {
    return this.#read((reader, key) => reader.take(key));
  }

  #read<T>(read: (reader: JsonReader, key: string) => T | undefined): T | undefined {
    const place = this.#metas.place(this.#template, this.#field);
    return place === undefined ? undefined : read(place.reader, place.key);
  }
}
