import { RDFS, SKOS } from "@metabridge/dcat";
import { findFileFormat, licenceOfUrl, parseEuAuthority, parseMediaType } from "@metabridge/vocabularies";
import type { Term } from "@rdfjs/types";
import type { DataGraph } from "../engine/data-graph.js";

/** Codes of EU file types, with blanks between them. */
const codes = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/**
 * File types that count as non-proprietary.
 * Source: data.europa.eu, vocabularies of the MQA, “Non-proprietary format”.
 */
const nonProprietary = (): ReadonlySet<string> =>
  codes(
    "BMP CSV DBF ETSI_XML GEOJSON GPKG GZIP HTML ICS JPEG2000 JSON JSON_LD KML KMZ NETCDF ODS PNG RDF_N_QUADS " +
      "RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS RTF TAR TIFF TSV TXT WMS_SRVC XML ZIP",
  );

/**
 * File types that count as machine-readable.
 * Source: data.europa.eu, vocabularies of the MQA, “Machine-readable format”.
 */
const machineReadable = (): ReadonlySet<string> =>
  codes(
    "CSV GEOJSON ICS JSON JSON_LD KML KMZ NETCDF ODS RDFA RDF_N_QUADS RDF_N_TRIPLES RDF_TRIG RDF_TURTLE RDF_XML RSS " +
      "SHP XLS XLSX XML",
  );

/** The lists that formats are judged by: codes of the EU file types. */
export interface FormatLists {
  readonly nonProprietary: ReadonlySet<string>;
  readonly machineReadable: ReadonlySet<string>;
}

/** The lists of the methodology, or the caller's. */
export function formatLists(own: {
  readonly nonProprietary?: readonly string[];
  readonly machineReadable?: readonly string[];
}): FormatLists {
  return {
    nonProprietary: own.nonProprietary === undefined ? nonProprietary() : new Set(own.nonProprietary),
    machineReadable: own.machineReadable === undefined ? machineReadable() : new Set(own.machineReadable),
  };
}

/** The code of the EU file types that a format is, whether it is named by its IRI or in words; undefined: none is known. */
export function fileTypeCode(format: Term, data: DataGraph): string | undefined {
  const names = format.termType === "BlankNode" ? [] : [format.value];
  const labels = [RDFS.label, SKOS.prefLabel].flatMap((predicate) => data.values(format, predicate));
  for (const name of [...names, ...labels.map(({ value }) => value)]) {
    const eu = parseEuAuthority(name);
    if (eu?.list === "file-type") return eu.code;
    const { fileType } = findFileFormat(name) ?? {};
    const code = fileType === undefined ? undefined : parseEuAuthority(fileType)?.code;
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Whether a format is named by a code of the EU file types. */
export const isFileType = ({ termType, value }: Term): boolean =>
  termType === "NamedNode" && parseEuAuthority(value)?.list === "file-type";

/** Whether a media type is one that IANA has registered. */
export const isRegisteredMediaType = ({ termType, value }: Term): boolean =>
  termType !== "BlankNode" && parseMediaType(value)?.iana !== undefined;

/** Whether a licence is in the EU table of licences, by its code there or by its own address. */
export const isKnownLicence = ({ termType, value }: Term): boolean =>
  termType === "NamedNode" && licenceOfUrl(value)?.authority !== undefined;

/** Whether a code is one of the EU access rights. */
export const isAccessRight = ({ termType, value }: Term): boolean =>
  termType === "NamedNode" && parseEuAuthority(value)?.list === "access-right";
