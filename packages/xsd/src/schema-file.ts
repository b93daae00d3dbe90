/** One file of a set of XML schemas. */
export interface SchemaFile {
  /** Where it stands below the folder of the schemas, with `/` between the steps: `gmd/gmd.xsd`. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

const encoder = new TextEncoder();

export const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === "string" ? encoder.encode(content) : content;
