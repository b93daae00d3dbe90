/** A format as its table declares it. */
export interface FormatRow {
  /** In English. */
  readonly name: string;
  /** The code in the EU authority table “file-type”, where it has one. */
  readonly fileType?: string;
  /** Divided by spaces; the one to write comes first. */
  readonly mediaTypes?: string;
  /** Without the dot, divided by spaces; the usual one comes first. */
  readonly extensions?: string;
  /**
   * Other names, divided by “; ”. A name after “=” stands for the format only where it is the whole text, since it means
   * something else in a sentence.
   */
  readonly names: string;
}
