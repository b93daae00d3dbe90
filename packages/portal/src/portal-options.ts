/** What every conversion between DCAT and a portal's JSON understands. */
export interface PortalOptions {
  /**
   * Languages in order of preference (BCP 47), for fields that hold one only. After these: the language of the record's own
   * title, those of the data, texts without a language, English, and then the first. See {@link chooseText}.
   */
  readonly languages?: readonly string[];
  /**
   * Whether a public portal shows the names, mail addresses and telephone numbers of persons.
   * By default a person is hidden where the organisation is known.
   */
  readonly persons?: "hide-where-organisation-is-known" | "show";
  /** Values for fields that the record leaves empty, by the name of the field. Nothing else is ever made up. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** Also says which field each value of the record went to. */
  readonly trace?: boolean;
}
