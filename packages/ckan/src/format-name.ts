import type { FileFormat } from "@metabridge/vocabularies";

/** Names that CKAN’s own list of formats has, where they follow from no rule. Source: CKAN, `resource_formats.json`. */
const NAMES: Readonly<Record<string, string>> = {
  "ArcGIS REST service": "Esri REST",
  "ArcGIS map service": "Esri REST",
  "Atom feed": "Atom Feed",
  "Plain text": "TXT",
  "RDF/XML": "RDF",
};

/**
 * The name of a format as CKAN lists it and filters by it: `SHP`, `GeoJSON`, `XLSX`, `WMS`. A packed file is of the format
 * inside.
 */
export function ckanFormat(format: FileFormat): string {
  const named = NAMES[format.name];
  if (named !== undefined) return named;
  if (format.kind === "service" || /^[\w-]{1,10}$/.test(format.name)) return format.name;
  return format.extension?.toUpperCase() ?? format.name;
}
