import type { Result } from "./result.js";

/** The two models that every conversion passes through: ISO 19115 and DCAT. A format knows one of them. */
export type Hub = "iso19115" | "dcat";

/** Limits on what a reader accepts; input is hostile until read. */
export interface Limits {
  /** Deepest nesting of elements or objects. Default 500. */
  readonly maxDepth?: number;
  /** Longest input in UTF-16 code units. Default: none for streams, since they are read in constant memory. */
  readonly maxSize?: number;
}

/** What each reader understands; a format may add options of its own. */
export interface ReadOptions extends Limits {
  /** The file or address that the input came from: named in diagnostics, and the base of relative IRIs. */
  readonly source?: string;
  readonly signal?: AbortSignal;
}

/** What each writer understands; a format may add options of its own. */
export interface WriteOptions {
  /**
   * An application profile that the output follows, such as `dcat-ap` or `geodcat-ap`; one of the format's own.
   * It is applied to each record before the format writes it.
   */
  readonly profile?: string;
  /** Indentation and line breaks for people. Default true. */
  readonly pretty?: boolean;
  /** Languages in order of preference (BCP 47), where the target holds one only. */
  readonly languages?: readonly string[];
  /** Languages (BCP 47) that concepts of known code lists are to have labels in, where the target writes labels. */
  readonly labels?: readonly string[];
  readonly trace?: boolean;
}

/** Application profiles of a format: narrower forms of its hub's model that the same writer can write. */
export interface Profiles<Model> {
  /** The first one is followed where the caller names none and a record comes from the other hub. */
  readonly ids: readonly string[];
  /** The record in the form that a profile wants; what it has no place for is a loss. */
  apply(record: Model, profile: string, options: WriteOptions): Result<Model>;
}

/** What a format is called and how its documents are told: all that is needed to choose it, and nothing of its code. */
export interface FormatSignature {
  /** What the command's `--to` and `--from` take: `iso19139`, `turtle`. */
  readonly id: string;
  /** For people: `ISO 19139 XML`. */
  readonly title: string;
  readonly hub: Hub;
  readonly mediaTypes: readonly string[];
  /** With the dot, the preferred one first: `.ttl`. */
  readonly extensions: readonly string[];
  /** Whether one document of this format can hold several records. */
  readonly documents: "one-record" | "many-records";
  /**
   * How likely it is that a document that begins like this is of this format: 0 (no) to 1 (sure).
   * `head` is the first few thousand characters.
   */
  detect(head: string): number;
}

/**
 * An encoding of metadata: a plain object, registered with `createMetabridge({ formats })`.
 * `Model` is the hub's record: `MD_Metadata` for `iso19115`, a DCAT resource for `dcat`. One that is loaded when it is first
 * used is made by {@link lazyFormat}.
 */
export interface Format<Model = unknown> extends FormatSignature {
  /** The application profiles that `profile` can name, where the format has any. */
  readonly profiles?: Profiles<Model>;
  /** Reads a document record by record. Never throws for bad input: an unreadable document gives a Result with an error. */
  read?(text: AsyncIterable<string>, options: ReadOptions): AsyncIterable<Result<Model | undefined>>;
  /** Writes records as one document, in pieces of text. Losses of the encoding itself are in the pieces' results. */
  write?(records: AsyncIterable<Model>, options: WriteOptions): AsyncIterable<Result<string>>;
}
