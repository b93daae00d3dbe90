import type { Format } from "@metabridge/core";
import { json } from "@metabridge/iso19115";
import { iso19115_3 } from "@metabridge/iso19115/iso19115-3";
import { iso19139 } from "@metabridge/iso19115/iso19139";
import { RDF_FORMATS } from "@metabridge/rdf";
import { portalFormats } from "./portal-formats.js";
import { rdfFormat } from "./rdf-format.js";

/** The formats that come with metabridge; each can be left out, and others can stand beside them. */
export const standardFormats: readonly Format[] = [
  iso19139,
  iso19115_3,
  json,
  ...RDF_FORMATS.map((syntax) => rdfFormat(syntax)),
  ...portalFormats,
];
