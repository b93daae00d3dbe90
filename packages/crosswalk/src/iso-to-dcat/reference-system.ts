import { type Concept, type ConceptScheme, type Standard, text, typed, XSD } from "@metabridge/dcat";
import type { MD_Identifier, MD_ReferenceSystem } from "@metabridge/iso19115";
import { findCrs } from "@metabridge/vocabularies";
import { dates } from "./citation.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { identifiers } from "./identifiers.js";

const SPATIAL: Concept = {
  $type: "Concept",
  $id: "http://inspire.ec.europa.eu/glossary/SpatialReferenceSystem",
  prefLabel: [text("Spatial reference system", "en")],
};

/** MD_ReferenceSystem -> geodcatap:referenceSystem. GeoDCAT-AP 3.0.0, “Coordinate reference system”. */
export function referenceSystems(
  c: Conversion,
  all: readonly MD_ReferenceSystem[] | undefined,
): Standard[] | undefined {
  return all === undefined ? undefined : some(all.flatMap((one) => referenceSystem(c, one) ?? []));
}

function referenceSystem(c: Conversion, system: MD_ReferenceSystem): Standard | undefined {
  const identifier = system.referenceSystemIdentifier;
  const code = identifier?.code;
  if (identifier === undefined || code === undefined) return undefined;
  const written = trimmed(code);
  const crs =
    (code.href === undefined ? undefined : findCrs(code.href)) ??
    (written === undefined ? undefined : findCrs(written, trimmed(identifier.codeSpace)));
  if (crs !== undefined) {
    if (code.href !== undefined) c.useLink(code);
    c.use(system.referenceSystemType);
    const version = trimmed(identifier.version);
    const isPrecise = version !== undefined && /^[\d.]+$/.test(version);
    const ownUrn = isPrecise ? crs.urn.replace("::", `:${version}:`) : crs.urn;
    const urn = written !== undefined && /^urn:ogc:def:crs:/i.test(written) ? written : ownUrn;
    // “4326” and its like are no names.
    const isName = written !== undefined && /[a-z]{3}/i.test(written.replace(/^(?:urn:|https?:|EPSG).*$/i, ""));
    const name = isName || crs.name === undefined ? c.text(code) : [c.from(code, text(crs.name))];
    // “EPSG:4326” is how the record calls it; a mere number is no title.
    const isTitle = written !== undefined && /^EPSG\s*:/i.test(written);
    return c.from(code, {
      $type: "Standard",
      $id: crs.iri,
      type: [{ ...SPATIAL }],
      identifier: [c.from(code, typed(urn, XSD.anyURI))],
      title: isTitle ? c.text(code) : name,
      prefLabel: name,
      notation: [c.from(code, typed(urn, XSD.anyURI))],
      versionInfo: c.text(identifier.version),
      inScheme: [register(c, identifier, crs.authority)],
    } satisfies Standard);
  }
  const title = c.text(code);
  if (title === undefined) return undefined;
  return c.from(identifier, {
    $type: "Standard",
    type: [{ ...SPATIAL }],
    title,
    prefLabel: title.map((one) => ({ ...one })),
    identifier: identifier.codeSpace === undefined ? undefined : identifiers(c, [identifier]),
    inScheme: scheme(c, identifier),
    versionInfo: c.text(identifier.version),
    description: c.text(identifier.description),
  } satisfies Standard);
}

/** The register that the code of a known system is from. */
function register(c: Conversion, { codeSpace }: MD_Identifier, authority: "EPSG" | "OGC"): ConceptScheme {
  const $id = `http://www.opengis.net/def/crs/${authority === "EPSG" ? "EPSG/0" : "OGC"}`;
  const own = c.text(codeSpace);
  if (own === undefined) return { $type: "ConceptScheme", $id, title: [text(authority)] };
  // A URN names the register, and is no name for people.
  const isUrn = /^urn:/i.test(trimmed(codeSpace) ?? "");
  return { $type: "ConceptScheme", $id, title: isUrn ? [...own, text(REGISTER[authority], "en")] : own };
}

const REGISTER = { EPSG: "EPSG Coordinate Reference Systems", OGC: "OGC Coordinate Reference Systems" } as const;

/** Where the code of any other system is from: its authority, or its code space. */
function scheme(c: Conversion, { authority, codeSpace }: MD_Identifier): ConceptScheme[] | undefined {
  const title = c.text(authority?.title) ?? c.text(codeSpace);
  return title === undefined ? undefined : [{ $type: "ConceptScheme", title, ...dates(c, authority?.date) }];
}
