import { findCountry } from "@metabridge/vocabularies";

/** Levels of the French administration: their part in the IRIs of INSEE, and their prefix in the ids of zones. */
const LEVELS = ["commune", "departement", "region", "arrondissement", "canton", "iris"] as const;

const INSEE = /^https?:\/\/(?:id|rdf)\.insee\.fr\/geo\/([a-z]+)\/([0-9A-Z]{2,9})(?:$|[/?#-])/;

/**
 * The id of the zone that the IRI of a place means: of INSEE’s official geographic code, or a country of the EU’s table.
 *
 * @example
 * ```ts
 * import { zoneOfPlace } from "@metabridge/udata";
 * console.log(zoneOfPlace("http://id.insee.fr/geo/commune/76540")); // fr:commune:76540
 * console.log(zoneOfPlace("http://publications.europa.eu/resource/authority/country/FRA")); // country:fr
 * ```
 */
export function zoneOfPlace(iri: string): string | undefined {
  const [, level, code] = INSEE.exec(iri) ?? [];
  if (level !== undefined && (LEVELS as readonly string[]).includes(level)) return `fr:${level}:${code}`;
  const country = /\/authority\/country\//.test(iri) ? findCountry(iri) : undefined;
  return country === undefined ? undefined : `country:${country.alpha2.toLowerCase()}`;
}

/** The IRI of the place that the id of a zone means; undefined for zones that have none. */
export function placeOfZone(zone: string): string | undefined {
  const [, level, code] = /^fr:([a-z]+):([0-9A-Za-z]{2,9})(?:@|$)/.exec(zone) ?? [];
  if (level !== undefined && (LEVELS as readonly string[]).includes(level))
    return `http://id.insee.fr/geo/${level}/${code?.toUpperCase()}`;
  const country = /^country:([a-z]{2})$/.exec(zone)?.[1];
  return country === undefined ? undefined : findCountry(country.toUpperCase())?.iri;
}

/** The level of a zone, as `granularity` has it: `fr:commune`, `country`. */
export function granularityOf(zone: string): string {
  return zone.slice(0, zone.lastIndexOf(":"));
}
