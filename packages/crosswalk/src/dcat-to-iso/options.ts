/** How {@link dcatToIso} converts. */
export interface DcatToIsoOptions {
  /**
   * The language of the metadata (BCP 47), where the resource has texts in several: those are the texts, all others their
   * translations. Default: a language of the catalogue record that the title has, else that of the title.
   */
  readonly language?: string;
  /** The same as `language`, as writers have it: the first of these that the title has. */
  readonly languages?: readonly string[];
  /** Keep where the parts of the record came from, for who writes it: see `originsOf` of `@metabridge/core`. Default: no. */
  readonly trace?: boolean;
}
