import type { Format } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import type { MD_Metadata } from "@metabridge/iso19115";

/** A record in the ISO 19115 model. */
export interface Iso19115Record {
  readonly hub: "iso19115";
  /** The id of the format that it was read from. */
  readonly format: string;
  /** The file or address that it was read from, where that was told. */
  readonly source?: string;
  readonly model: MD_Metadata;
}

/** A record in the DCAT model: a dataset, a dataset series, a data service or a catalogue. */
export interface DcatRecord {
  readonly hub: "dcat";
  /** The id of the format that it was read from. */
  readonly format: string;
  /** The file or address that it was read from, where that was told. */
  readonly source?: string;
  readonly model: Resource;
}

/**
 * A record as it is read: in the model of the hub that its format belongs to.
 * The model is plain data: change it, and write it with {@link write}.
 */
export type MetadataRecord = Iso19115Record | DcatRecord;

/** A format gives models of its hub; that is its contract, which types cannot see when formats are looked up by name. */
export function recordOf(format: Format, model: unknown, source: string | undefined): MetadataRecord {
  const { hub, id } = format;
  return { hub, format: id, ...(source === undefined ? {} : { source }), model } as MetadataRecord;
}
