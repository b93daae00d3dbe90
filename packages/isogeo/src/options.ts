/** What reading resources of Isogeo understands. */
export interface IsogeoOptions {
  /** The address of the API, for the files that it hosts: their links are relative. Without it they are among the losses. */
  readonly api?: string;
}
