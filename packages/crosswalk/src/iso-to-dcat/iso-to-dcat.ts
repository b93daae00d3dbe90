import type { Diagnostic, Loss, Result, TraceEntry } from "@metabridge/core";
import { type DataService, type Dataset, type DatasetSeries, iri, type Resource } from "@metabridge/dcat";
import type { MD_Metadata } from "@metabridge/iso19115";
import { findProgress, findStatus } from "@metabridge/vocabularies";
import { catalogueRecord } from "./catalogue-record.js";
import { dates } from "./citation.js";
import { inspireConcept } from "./code-labels.js";
import { type Conditions, conditions } from "./constraints.js";
import { Conversion, type ResourceKind, some } from "./conversion.js";
import { dataThemes } from "./data-theme.js";
import { diagnosticsOf } from "./diagnostics.js";
import { distributions } from "./distribution.js";
import { locations } from "./geographic-extent.js";
import { citationIdentifiers } from "./identifiers.js";
import { subjects } from "./keywords.js";
import { resourceLanguages } from "./languages.js";
import { provenance } from "./lineage.js";
import { codeText } from "./locales.js";
import { lossesOf } from "./losses.js";
import { accrualPeriodicity } from "./maintenance.js";
import type { IsoToDcatOptions } from "./options.js";
import { conformity } from "./quality.js";
import { referenceSystems } from "./reference-system.js";
import { relations } from "./relations.js";
import { resolutions } from "./resolution.js";
import { parties } from "./responsibility.js";
import { serviceParts } from "./service.js";
import { periods } from "./temporal-extent.js";
import { topicCategories } from "./topic-category.js";
import { traceOf } from "./trace.js";

/**
 * An ISO 19115 record as a DCAT resource: a dcat:Dataset, dcat:DatasetSeries or dcat:DataService, with its catalogue
 * record. The richest description that the record allows; profiles take from it what they have a place for. Each leaf of
 * the record that no statement came from is a loss.
 * Source: GeoDCAT-AP 3.0.0, annex “Mapping from ISO 19115 and INSPIRE”.
 *
 * @example
 * ```ts
 * import { isoToDcat } from "@metabridge/crosswalk";
 * const { value } = isoToDcat({
 *   $type: "MD_Metadata",
 *   identificationInfo: [{ $type: "MD_DataIdentification", citation: { $type: "CI_Citation", title: { value: "Street trees" } } }],
 * });
 * console.log(value.$type, value.title); // Dataset [ { value: 'Street trees' } ]
 * ```
 */
export function isoToDcat(record: MD_Metadata, options: IsoToDcatOptions = {}): Result<Resource> {
  const c = new Conversion(record, options);
  const value = resource(c);
  let diagnostics: readonly Diagnostic[] | undefined;
  let losses: readonly Loss[] | undefined;
  let trace: readonly TraceEntry[] | undefined;
  const result: Result<Resource> = {
    value,
    // Paths and positions cost a walk over the record: only who reads them pays for it.
    get diagnostics() {
      diagnostics ??= diagnosticsOf(c);
      return diagnostics;
    },
    get losses() {
      losses ??= lossesOf(c);
      return losses;
    },
  };
  if (options.trace !== true) return result;
  return Object.defineProperty(result, "trace", {
    enumerable: true,
    get() {
      trace ??= traceOf(c, value);
      return trace;
    },
  });
}

function resource(c: Conversion): Resource {
  const { identification } = c;
  const citation = identification?.citation;
  const subject = subjects(c, identification?.descriptiveKeywords);
  const resolution = resolutions(c, identification?.spatialResolution);
  const shared = {
    $id: c.iris.resource,
    resourceType: resourceType(c),
    title: c.text(citation?.title),
    alternative: c.texts(citation?.alternateTitle),
    description: c.text(identification?.abstract),
    purpose: c.text(identification?.purpose),
    ...citationIdentifiers(c, citation),
    versionInfo: c.text(citation?.edition),
    ...dates(c, citation?.date),
    ...subject,
    theme: some([...dataThemes(identification), ...(subject.theme ?? [])]),
    topicCategory: topicCategories(c, identification?.topicCategory).concepts,
    ...parties(c, [...(identification?.pointOfContact ?? []), ...(citation?.citedResponsibleParty ?? [])]),
    spatial: locations(c, identification?.extent),
    temporal: periods(c, identification?.extent),
    ...resolution,
    accrualPeriodicity: accrualPeriodicity(c, identification?.resourceMaintenance),
    referenceSystem: referenceSystems(c, c.record.referenceSystemInfo),
    language: resourceLanguages(c),
    status: status(c),
    ...conformity(c, c.record.dataQualityInfo),
    ...relations(c),
    isPrimaryTopicOf: [catalogueRecord(c)],
  };
  const held = conditions(c, identification?.resourceConstraints);
  switch (c.kind) {
    case "DataService":
      return { $type: "DataService", ...shared, ...held, ...serviceParts(c) } satisfies DataService;
    case "DatasetSeries":
      return { $type: "DatasetSeries", ...shared, ...data(c, held) } satisfies DatasetSeries;
    case "Dataset":
      return { $type: "Dataset", ...shared, ...data(c, held) } satisfies Dataset;
  }
}

/** What only data have. Conditions hold for the distributions; where there are none, for the data themselves. */
function data(c: Conversion, held: Conditions) {
  const links = distributions(c, held);
  const { accessRights } = held;
  return {
    ...links,
    provenance: provenance(c, c.record.resourceLineage),
    ...(links.distribution === undefined ? held : {}),
    accessRights: accessRights?.$id === undefined ? accessRights : iri(accessRights.$id),
  };
}

const RESOURCE_TYPES: Readonly<Record<ResourceKind, string>> = {
  Dataset: "dataset",
  DatasetSeries: "series",
  DataService: "service",
};

/** metadataScope -> geodcatap:resourceType. GeoDCAT-AP 3.0.0, “Resource type”. */
function resourceType(c: Conversion) {
  for (const { resourceScope } of c.record.metadataScope ?? []) {
    if (codeText(resourceScope) !== RESOURCE_TYPES[c.kind]) continue;
    const concept = inspireConcept("ResourceType", RESOURCE_TYPES[c.kind]);
    return resourceScope === undefined || concept === undefined ? concept : c.from(resourceScope, concept);
  }
  return undefined;
}

/** MD_ProgressCode -> adms:status. */
function status(c: Conversion) {
  for (const code of c.identification?.status ?? []) {
    const progress = findProgress(codeText(code) ?? "");
    const found = progress === undefined ? undefined : findStatus(progress);
    if (found?.adms !== undefined) return c.from(code, iri(found.adms));
  }
  return undefined;
}
