import { type Concept, type Standard, text, typed, XSD } from "@metabridge/dcat";
import type { MD_ReferenceSystem } from "@metabridge/iso19115";
import { findCrs } from "@metabridge/vocabularies";
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

export function referenceSystem(c: Conversion, system: MD_ReferenceSystem): Standard | undefined {
  const identifier = system.referenceSystemIdentifier;
  const code = identifier?.code;
  if (identifier === undefined || code === undefined) return undefined;
  const written = trimmed(code);
  const crs =
    (code.href === undefined ? undefined : findCrs(code.href)) ??
    (written === undefined ? undefined : findCrs(written, trimmed(identifier.codeSpace)));
  if (crs !== undefined) {
    c.use(identifier.codeSpace, system.referenceSystemType);
    if (code.href !== undefined) c.usedLinks.add(code);
    return c.from(code, {
      $type: "Standard",
      $id: crs.iri,
      type: [{ ...SPATIAL }],
      identifier: [typed(crs.urn, XSD.anyURI)],
      title:
        written === undefined || (crs.name !== undefined && written !== crs.name)
          ? c.text(code)
          : [text(crs.name ?? written)],
      prefLabel: crs.name === undefined ? c.text(code) : [text(crs.name)],
      notation: [typed(crs.urn, XSD.anyURI)],
      inScheme: [
        {
          $type: "ConceptScheme",
          $id: `http://www.opengis.net/def/crs/${crs.authority}`,
          title: [text(`Reference systems of ${crs.authority}`, "en")],
        },
      ],
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
    versionInfo: c.text(identifier.version),
    description: c.text(identifier.description),
  } satisfies Standard);
}
