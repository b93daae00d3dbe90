import { CKAN_FORMAT } from "@metabridge/ckan";
import type { Format } from "@metabridge/core";
import { OPENDATASOFT_FORMAT } from "@metabridge/opendatasoft";
import { UDATA_FORMAT } from "@metabridge/udata";
import { standardFormats } from "../formats/standard-formats.js";
import { createMetabridge, type Metabridge } from "../metabridge.js";

/** The formats that sources give and portals take, beside the standard ones. */
const PORTAL_FORMATS: readonly Format[] = [CKAN_FORMAT, UDATA_FORMAT, OPENDATASOFT_FORMAT] as readonly Format[];

/** What a harvest converts with. */
export function harvestBridge(): Metabridge {
  const isStandard = (id: string): boolean => standardFormats.some((format) => format.id === id);
  return createMetabridge({ formats: [...standardFormats, ...PORTAL_FORMATS.filter(({ id }) => !isStandard(id))] });
}
