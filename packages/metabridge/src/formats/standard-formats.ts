import { CKAN_FORMAT, CKAN_SPATIAL_FORMAT } from "@metabridge/ckan";
import type { Format } from "@metabridge/core";
import { DCAT_US_FORMATS } from "@metabridge/dcat-us";
import { json } from "@metabridge/iso19115";
import { iso19115_3 } from "@metabridge/iso19115/iso19115-3";
import { iso19139 } from "@metabridge/iso19115/iso19139";
import { ISOGEO_FORMAT } from "@metabridge/isogeo";
import { OGC_RECORDS_FORMATS } from "@metabridge/ogc-records";
import { OPENDATASOFT_FORMATS } from "@metabridge/opendatasoft";
import { RDF_FORMATS } from "@metabridge/rdf";
import { SCHEMA_ORG_FORMAT } from "@metabridge/schema-org";
import { UDATA_FORMAT } from "@metabridge/udata";
import { rdfFormat } from "./rdf-format.js";

/** The formats that come with metabridge; each can be left out, and others can stand beside them. */
export const standardFormats: readonly Format[] = [
  iso19139,
  iso19115_3,
  json,
  ...RDF_FORMATS.map((syntax) => rdfFormat(syntax)),
  ...OPENDATASOFT_FORMATS,
  CKAN_FORMAT,
  CKAN_SPATIAL_FORMAT,
  UDATA_FORMAT,
  ISOGEO_FORMAT,
  ...DCAT_US_FORMATS,
  SCHEMA_ORG_FORMAT,
  ...OGC_RECORDS_FORMATS,
];
