import { lazy } from "./lookup.js";
import { normalise } from "./normalise.js";
import { inspireCode, parseInspireCode } from "./registry-iri.js";
import { findServiceProtocol } from "./service-protocol.js";

/** Codes of INSPIRE's SpatialDataServiceType. Source: Regulation (EC) No 1205/2008, Part D.3. */
export type SpatialDataServiceType = "discovery" | "view" | "download" | "transformation" | "invoke" | "other";

/** What kind of spatial data service a service is, as INSPIRE divides them. */
export interface ServiceType {
  readonly code: SpatialDataServiceType;
  /** The value of http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType. */
  readonly iri: string;
}

/** Labels in languages that records use. Source: labels of the INSPIRE registry. */
const NAMES: Readonly<Record<SpatialDataServiceType, string>> = {
  discovery:
    "discovery; discovery service; service de recherche; service de decouverte; suchdienst; zoekdienst; servizio di ricerca; servicio de localizacion; servico de pesquisa; usluga wyszukiwania; vyhledavaci sluzba",
  view: "view; view service; viewing service; service de consultation; service de visualisation; darstellungsdienst; raadpleegdienst; servizio di consultazione; servicio de visualizacion; servico de visualizacao; usluga przegladania; prohlizeci sluzba; visningstjeneste; visningstjanst",
  download:
    "download; download service; service de telechargement; downloaddienst; servizio per lo scaricamento dei dati; servizio di scaricamento; servicio de descarga; servico de descarregamento; usluga pobierania; stahovaci sluzba; nedlastingstjeneste; nedladdningstjanst",
  transformation:
    "transformation; transformation service; service de transformation; transformationsdienst; transformatiedienst; servizio di conversione; servicio de transformacion; usluga przeksztalcania",
  invoke:
    "invoke; invoke spatial data service; invoking spatial data services; service d appel de services de donnees geographiques; dienst zum abrufen von geodatendiensten; oproepdienst",
  other:
    "other; other service; other services; autre service; autre; sonstige dienste; andere dienst; altro servizio; otros servicios",
};

const byName = lazy(() => {
  const names = new Map<string, SpatialDataServiceType>();
  for (const [code, texts] of Object.entries(NAMES)) {
    for (const name of texts.split("; ")) names.set(name, code as SpatialDataServiceType);
  }
  return names;
});

/**
 * The INSPIRE service type that a text means: its code, its IRI, its label in several languages, or a protocol that only
 * one type of service has (`OGC:WMS` is a view service).
 *
 * @example
 * ```ts
 * import { findServiceType } from "@metabridge/vocabularies";
 * console.log(findServiceType("OGC:WMS")?.iri);
 * // "http://inspire.ec.europa.eu/metadata-codelist/SpatialDataServiceType/view"
 * ```
 */
export function findServiceType(text: string): ServiceType | undefined {
  const inspire = parseInspireCode(text);
  if (inspire !== undefined && inspire.list !== "SpatialDataServiceType") return undefined;
  const value = inspire?.code ?? text;
  const code = byName().get(normalise(value)) ?? findServiceProtocol(value)?.serviceType;
  return code === undefined ? undefined : { code, iri: inspireCode("SpatialDataServiceType", code) };
}
