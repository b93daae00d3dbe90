/** A licence as its table declares it. */
export interface LicenceRow {
  readonly title: string;
  /** The code in the EU authority table “licence”. */
  readonly eu?: string;
  readonly spdx?: string;
  readonly url?: string;
  /** What the licence asks for, divided by spaces: `by` attribution, `sa` the same licence, `nc` no commerce, `nd` no changes. */
  readonly terms?: string;
  /** Further addresses that mean the same licence, without scheme and `www.`, divided by spaces. */
  readonly urls?: string;
  /** Names and how texts of several languages call it, divided by “; ”. After “=”: only where it is the whole text. */
  readonly names?: string;
  /** For a name without a version: the identifiers of its versions, divided by spaces. */
  readonly versions?: string;
}
