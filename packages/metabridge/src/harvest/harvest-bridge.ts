import { standardFormats } from "../formats/standard-formats.js";
import { createMetabridge, type Metabridge } from "../metabridge.js";

/** What a harvest converts with: the formats that sources give and portals take are all among the standard ones. */
export function harvestBridge(): Metabridge {
  return createMetabridge({ formats: standardFormats });
}
