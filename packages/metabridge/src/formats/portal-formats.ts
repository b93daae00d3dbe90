import { CKAN_SIGNATURE, CKAN_SPATIAL_SIGNATURE } from "@metabridge/ckan/signature";
import { type Format, type FormatSignature, lazyFormat } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { DCAT_US_1_1_SIGNATURE, DCAT_US_3_SIGNATURE } from "@metabridge/dcat-us/signature";
import { ISOGEO_SIGNATURE } from "@metabridge/isogeo/signature";
import { OGC_RECORDS_SIGNATURE, STAC_SIGNATURE } from "@metabridge/ogc-records/signature";
import { OPENDATASOFT_CATALOG_SIGNATURE, OPENDATASOFT_SIGNATURE } from "@metabridge/opendatasoft/signature";
import { SCHEMA_ORG_SIGNATURE } from "@metabridge/schema-org/signature";
import { UDATA_SIGNATURE } from "@metabridge/udata/signature";

/** The formats of portals. Their mappings are loaded when a document is first read or written: nobody needs all of them. */
export const portalFormats: readonly Format<Resource>[] = [
  oneOf(OPENDATASOFT_SIGNATURE, async () => (await import("@metabridge/opendatasoft")).OPENDATASOFT_FORMATS),
  oneOf(OPENDATASOFT_CATALOG_SIGNATURE, async () => (await import("@metabridge/opendatasoft")).OPENDATASOFT_FORMATS),
  lazyFormat({ signature: CKAN_SIGNATURE, load: async () => (await import("@metabridge/ckan")).CKAN_FORMAT }),
  lazyFormat({
    signature: CKAN_SPATIAL_SIGNATURE,
    load: async () => (await import("@metabridge/ckan")).CKAN_SPATIAL_FORMAT,
  }),
  lazyFormat({ signature: UDATA_SIGNATURE, load: async () => (await import("@metabridge/udata")).UDATA_FORMAT }),
  lazyFormat({
    signature: ISOGEO_SIGNATURE,
    load: async () => (await import("@metabridge/isogeo")).ISOGEO_FORMAT,
    ways: "read",
  }),
  oneOf(DCAT_US_1_1_SIGNATURE, async () => (await import("@metabridge/dcat-us")).DCAT_US_FORMATS),
  oneOf(DCAT_US_3_SIGNATURE, async () => (await import("@metabridge/dcat-us")).DCAT_US_FORMATS),
  lazyFormat({
    signature: SCHEMA_ORG_SIGNATURE,
    load: async () => (await import("@metabridge/schema-org")).SCHEMA_ORG_FORMAT,
  }),
  oneOf(OGC_RECORDS_SIGNATURE, async () => (await import("@metabridge/ogc-records")).OGC_RECORDS_FORMATS),
  oneOf(STAC_SIGNATURE, async () => (await import("@metabridge/ogc-records")).OGC_RECORDS_FORMATS),
];

/** The one with the signature, of the formats that a package brings. */
function oneOf(signature: FormatSignature, load: () => Promise<readonly Format<Resource>[]>): Format<Resource> {
  return lazyFormat({
    signature,
    async load() {
      const format = (await load()).find(({ id }) => id === signature.id);
      if (format === undefined) throw new Error(`No format “${signature.id}” was loaded.`);
      return format;
    },
  });
}
