import { lazyResult, type Result } from "@metabridge/core";
import type { Concept, Reference, Resource } from "@metabridge/dcat";
import type {
  Any_MD_Identification,
  Code,
  MD_BrowseGraphic,
  MD_Metadata,
  MD_MetadataScope,
  Text,
} from "@metabridge/iso19115";
import {
  findProgress,
  findResourceType,
  findSpatialRepresentation,
  findStatus,
  ISO_PROGRESS_OF_STATUS,
} from "@metabridge/vocabularies";
import { wordsOf } from "../iso-to-dcat/code-labels.js";
import { recordParts } from "./catalogue-record.js";
import { resourceCitation } from "./citation.js";
import { legalConstraints } from "./constraints.js";
import { Conversion } from "./conversion.js";
import { distributionInfo } from "./distribution.js";
import { distributionsOf } from "./distributions.js";
import { geographicExtents } from "./geographic-extent.js";
import { keywords } from "./keywords.js";
import { dataLocales, recordLanguages } from "./languages.js";
import { resourceLineage } from "./lineage.js";
import { diagnosticsOf, lossesOf } from "./losses.js";
import { maintenance } from "./maintenance.js";
import type { DcatToIsoOptions } from "./options.js";
import { dataQuality } from "./quality.js";
import { referenceSystems } from "./reference-system.js";
import { associatedResources, parentMetadata } from "./relations.js";
import { spatialResolutions, temporalResolutions } from "./resolution.js";
import { responsibilities } from "./responsibility.js";
import { containsOperations, operatesOn, serviceType } from "./service.js";
import { temporalExtents } from "./temporal-extent.js";
import { topicCategories } from "./topic-category.js";
import { rememberOrigins } from "./trace.js";
import { iriOf, iso, type Referable } from "./view.js";

/**
 * A DCAT resource as an ISO 19115-1 record, for either encoding: a dcat:Dataset, dcat:DatasetSeries, dcat:DataService, or a
 * dcat:Catalog as a collection. What ISO makes mandatory and the resource lacks stays away, and is written as nil. Each
 * literal and each IRI of the resource that reached no place in the record is a loss.
 * Source: GeoDCAT-AP 3.0.0, annex “Mapping from ISO 19115 and INSPIRE”, read backwards.
 *
 * @example
 * ```ts
 * import { dcatToIso } from "@metabridge/crosswalk";
 * const { value, losses } = dcatToIso({
 *   $type: "Dataset",
 *   title: [{ value: "Straßenbäume", language: "de" }, { value: "Street trees", language: "en" }],
 * });
 * console.log(value.identificationInfo?.[0]?.citation?.title?.value, losses.length); // Straßenbäume 0
 * ```
 */
export function dcatToIso(resource: Resource, options: DcatToIsoOptions = {}): Result<MD_Metadata> {
  const c = new Conversion(resource, options);
  const value = record(c);
  if (options.trace === true) rememberOrigins(value, resource, (other) => record(new Conversion(other, options)));
  // Paths cost a walk over the resource: only who reads them pays for it.
  return lazyResult(value, { diagnostics: () => diagnosticsOf(c), losses: () => lossesOf(c) });
}

/** The classes of resources to MD_ScopeCode; a catalogue is a collection. GeoDCAT-AP 3.0.0, “Resource type”. */
const SCOPES: Readonly<Record<Resource["$type"], string>> = {
  Dataset: "dataset",
  DatasetSeries: "series",
  DataService: "service",
  Catalog: "collection",
};

function record(c: Conversion): MD_Metadata {
  const scope = SCOPES[c.resource.$type];
  recordLanguages(c);
  const { metadataIdentifier, characterEncoding, ...header } = recordParts(c);
  const quality = dataQuality(c, scope);
  // INSPIRE has one report of the whole resource in ISO 19139, its lineage with it. Metadata TG 2.0, Requirement 1.9.
  const lineageScope = quality.length > 0 ? undefined : iso("MD_Scope", { level: { value: scope } });
  const parts = {
    metadataIdentifier,
    parentMetadata: parentMetadata(c),
    metadataScope: metadataScope(c, scope),
    ...header,
    referenceSystemInfo: referenceSystems(c),
    identificationInfo: [identification(c)],
    distributionInfo: distributionInfo(c),
    dataQualityInfo: quality,
    resourceLineage: resourceLineage(c, lineageScope),
  };
  // The locales are known when all texts are converted.
  const { otherLocales } = c.locales;
  const defaultLocale = c.locales.defaultLocale ?? (characterEncoding && iso("PT_Locale", { characterEncoding }));
  return iso("MD_Metadata", { ...parts, defaultLocale, otherLocale: otherLocales });
}

/** geodcatap:resourceType and dct:type -> metadataScope: the class of the resource, with what else it is called. */
function metadataScope(c: Conversion, scope: string): MD_MetadataScope[] {
  const { resourceType } = c.resource;
  if (resourceType !== undefined && iriOf(resourceType)?.endsWith(`/ResourceType/${scope}`)) c.use(resourceType);
  let resourceScope: Code = { value: scope };
  const names = (c.resource.type ?? []).flatMap((one) => {
    const type = c.full(one);
    if (c.used.has(type)) return [];
    const code = scopeNamed(type);
    if (scope !== "dataset" || code === undefined) return c.anchor(type) ?? [];
    c.label(type);
    resourceScope = { value: code };
    return [];
  });
  const [first, ...others] = names;
  return [
    iso("MD_MetadataScope", { resourceScope, name: first }),
    ...others.map((name) => iso("MD_MetadataScope", { resourceScope, name })),
  ];
}

/** The code of a type that has no more than the English name of a scope: “Application”, “Interactive map”. */
function scopeNamed(type: Referable<Concept>): string | undefined {
  const [only, ...others] = type.$type === undefined ? [] : (type.prefLabel ?? []);
  if (iriOf(type) !== undefined || only?.language !== "en" || others.length > 0) return undefined;
  const code = findResourceType(only.value)?.code;
  return code !== undefined && wordsOf(code) === only.value.trim() ? code : undefined;
}

function identification(c: Conversion): Any_MD_Identification {
  const { resource } = c;
  const shared = {
    citation: resourceCitation(c),
    abstract: c.text(resource.description, "\n\n"),
    purpose: c.text(resource.purpose, "\n\n"),
    status: status(c),
    pointOfContact: responsibilities(c, resource),
    spatialRepresentationType: spatialRepresentationTypes(c),
    spatialResolution: spatialResolutions(c),
    temporalResolution: temporalResolutions(c),
    topicCategory: topicCategories(c),
    extent: [...geographicExtents(c), ...temporalExtents(c)],
    resourceMaintenance: maintenance(c),
    graphicOverview: graphicOverviews(c),
    descriptiveKeywords: keywords(c),
    resourceConstraints: legalConstraints(c),
    associatedResource: associatedResources(c),
  };
  if (resource.$type !== "DataService") return iso("MD_DataIdentification", { ...shared, ...dataLocales(c) });
  const data = operatesOn(c, resource);
  return iso("SV_ServiceIdentification", {
    ...shared,
    serviceType: serviceType(c, resource) ?? { $nilReason: "missing" },
    couplingType: data.length === 0 ? undefined : { value: "tight" },
    containsOperations: containsOperations(c, resource),
    operatesOn: data,
  });
}

/** adms:status, of the EU, of ADMS or of ISO, or the name of an ISO code -> MD_ProgressCode. */
function status(c: Conversion): Code[] {
  if (c.resource.status === undefined) return [];
  const node = c.full<Concept | Reference>(c.resource.status);
  const iri = iriOf(node);
  const [name] = node.$type === undefined ? [] : (node.prefLabel ?? []);
  const said = iri ?? name?.value ?? "";
  const known = findStatus(said)?.code;
  const code = findProgress(said) ?? (known === undefined ? undefined : ISO_PROGRESS_OF_STATUS[known]);
  if (code === undefined) return [];
  if (iri !== undefined) return [c.code(node, code)];
  c.use(name);
  return [{ value: code }];
}

/** adms:representationTechnique of the distributions -> spatialRepresentationType. GeoDCAT-AP 3.0.0, “Spatial representation type”. */
function spatialRepresentationTypes(c: Conversion): Code[] {
  const found = new Map<string, Code>();
  for (const { representationTechnique } of distributionsOf(c)) {
    if (representationTechnique === undefined) continue;
    const node = c.full(representationTechnique);
    const code = findSpatialRepresentation(iriOf(node) ?? "")?.code;
    if (code === undefined) continue;
    if (found.has(code)) c.use(node);
    else found.set(code, c.code(node, code));
  }
  return [...found.values()];
}

/** foaf:depiction -> MD_BrowseGraphic, whose file name is the address. */
function graphicOverviews(c: Conversion): MD_BrowseGraphic[] {
  return (c.resource.depiction ?? []).flatMap((one) => {
    const value = c.iri(one);
    const fileName: Text | undefined = value === undefined ? undefined : { value };
    return fileName === undefined ? [] : [iso("MD_BrowseGraphic", { fileName })];
  });
}
