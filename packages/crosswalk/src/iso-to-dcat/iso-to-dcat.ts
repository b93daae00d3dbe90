import { type Loss, lazyResult, type Result } from "@metabridge/core";
import {
  type DataService,
  type Dataset,
  type DatasetSeries,
  type OtherStatements,
  RDFS,
  type Resource,
  toQuads,
} from "@metabridge/dcat";
import type { Any_MD_Identification, MD_Metadata } from "@metabridge/iso19115";
import { schemas } from "./application-schema.js";
import { catalogueRecord } from "./catalogue-record.js";
import { dates, document, documents } from "./citation.js";
import { conditions } from "./constraints.js";
import { Conversion, Ledger } from "./conversion.js";
import { copyOf } from "./copy.js";
import { diagnosticsOf } from "./diagnostics.js";
import { access } from "./distribution.js";
import { locations } from "./geographic-extent.js";
import { graphics } from "./graphic.js";
import { citationIdentifiers } from "./identifiers.js";
import { subjects } from "./keywords.js";
import { resourceLanguages } from "./languages.js";
import { lineage } from "./lineage.js";
import { lossesOf } from "./losses.js";
import { accrualPeriodicity } from "./maintenance.js";
import { withOlderTerms } from "./older-terms.js";
import { linksOf } from "./online-resource.js";
import type { IsoToDcatOptions } from "./options.js";
import { quality } from "./quality.js";
import { referenceSystems } from "./reference-system.js";
import { concatenated, parent, relations } from "./relations.js";
import { resolutions, temporalResolution } from "./resolution.js";
import { otherType, resourceType } from "./resource-type.js";
import { parties } from "./responsibility.js";
import { endpoints, servesDataset, serviceStandards, serviceType } from "./service.js";
import { status } from "./status.js";
import { periods } from "./temporal-extent.js";
import { topicCategories } from "./topic-category.js";
import { rememberOrigins } from "./trace.js";

/**
 * An ISO 19115 record as a DCAT resource: a dcat:Dataset, dcat:DatasetSeries or dcat:DataService, with its catalogue
 * record. It is the richest description that the record allows; profiles take from it what they have a place for.
 * Bad metadata gives diagnostics; what of the record reached no statement is in `losses`.
 * Source: GeoDCAT-AP 3.0.0, “Mapping from INSPIRE and ISO 19115”.
 *
 * @example
 * ```ts
 * import { isoToDcat } from "@metabridge/crosswalk";
 * const { value, losses } = isoToDcat({
 *   $type: "MD_Metadata",
 *   defaultLocale: { $type: "PT_Locale", language: { value: "fre" } },
 *   identificationInfo: [
 *     {
 *       $type: "MD_DataIdentification",
 *       citation: { $type: "CI_Citation", title: { value: "Pistes cyclables" } },
 *       credit: [{ value: "Service des mobilités" }],
 *     },
 *   ],
 * });
 * console.log(value.$type, value.title); // "Dataset" [{ value: "Pistes cyclables", language: "fr" }]
 * console.log(losses.map(({ path }) => path)); // ["identificationInfo[0]/credit[0]"]
 * ```
 */
export function isoToDcat(record: MD_Metadata, options: IsoToDcatOptions = {}): Result<Resource> {
  const isTraced = options.trace === true;
  const c = new Conversion(record, options, isTraced ? new Ledger() : undefined);
  const value = resource(c);
  if (isTraced) rememberOrigins(c, value);
  // Only who asks for paths, losses or the trace pays for them: losses are found by converting once more, with a ledger.
  return lazyResult(value, {
    diagnostics: () => diagnosticsOf(c),
    losses: () => findLosses(record, options),
    ...(isTraced ? { trace: () => toQuads(value, { trace: true }).trace ?? [] } : {}),
  });
}

function findLosses(record: MD_Metadata, options: IsoToDcatOptions): Loss[] {
  const ledger = new Ledger();
  const c = new Conversion(record, options, ledger);
  return lossesOf(c, ledger, resource(c));
}

function resource(c: Conversion): Resource {
  const { profile, olderTerms = profile === "geodcat-ap" } = c.options;
  return olderTerms ? withOlderTerms(mapped(c)) : mapped(c);
}

/** Each line is a rule: what of ISO 19115 on the right, the property of DCAT on the left. */
function mapped(c: Conversion): Resource {
  const { record, identification } = c;
  const source = identification ?? record;
  // A record that a program made may hold an object of another class there, with properties of the same names.
  const citation = identification?.citation?.$type === "CI_Citation" ? identification.citation : undefined;
  const distributors = (record.distributionInfo ?? []).flatMap((one) =>
    (one.distributor ?? []).flatMap((each) => each.distributorContact ?? []),
  );
  const topics = topicCategories(c, identification?.topicCategory);
  const where = identification?.extent;
  const came = lineage(c, record.resourceLineage);
  const tested = quality(c, record.dataQualityInfo);
  const resolved = resolutions(c, identification?.spatialResolution);
  const related = relations(c, identification?.associatedResource);
  const belongsTo = parent(c, record.parentMetadata);
  const pictures = graphics(c, identification?.graphicOverview);
  const service = identification?.$type === "SV_ServiceIdentification" ? identification : undefined;
  const shared: Parts<Dataset> = [
    {
      $id: c.iris.resource,
      title: c.text(citation?.title),
      alternative: c.texts(citation?.alternateTitle),
      description: c.text(identification?.abstract),
      purpose: c.text(identification?.purpose),
    },
    citationIdentifiers(c, citation),
    { version: c.text(citation?.edition) },
    dates(c, citation?.date),
    subjects(c, identification?.descriptiveKeywords, topics.topics),
    { topicCategory: topics.concepts },
    parties(c, [
      ...(identification?.pointOfContact ?? []),
      ...(citation?.citedResponsibleParty ?? []),
      ...distributors,
    ]),
    { spatial: locations(c, where), temporal: periods(c, where) },
    resolved,
    {
      temporalResolution: temporalResolution(c, identification?.temporalResolution),
      referenceSystem: referenceSystems(c, record.referenceSystemInfo),
      accrualPeriodicity: accrualPeriodicity(c, identification?.resourceMaintenance),
      status: status(c, identification?.status),
      language: resourceLanguages(c),
      provenance: came.provenance,
      wasGeneratedBy: came.wasGeneratedBy,
      conformsTo: concatenated(tested.conformsTo, serviceStandards(c, service), schemas(c, record)),
      wasUsedBy: tested.wasUsedBy,
      hasQualityMeasurement: concatenated(resolved?.hasQualityMeasurement, tested.hasQualityMeasurement),
      depiction: pictures,
    },
    related,
    {
      isPartOf: concatenated(related.isPartOf, belongsTo === undefined ? undefined : [belongsTo]),
      resourceType: resourceType(c),
      type: otherType(c),
      $other: comments(c, identification),
    },
  ];
  const allowed = conditions(c, identification?.resourceConstraints);
  const links = linksOf(c, record.distributionInfo);
  const home = citation === undefined ? undefined : documents(c, citation);
  const about = concatenated(
    (identification?.additionalDocumentation ?? []).flatMap((one) => document(c, one)),
    came.documentation,
  );
  if (c.kind === "DataService") {
    const at = endpoints(c, service, links);
    return c.from(
      source,
      joined<DataService>("DataService", [
        ...shared,
        allowed,
        { serviceType: serviceType(c, service) },
        at,
        {
          landingPage: concatenated(at.landingPage, home),
          page: concatenated(at.page, about),
          servesDataset: servesDataset(c, service),
          isPrimaryTopicOf: [catalogueRecord(c)],
        },
      ]),
    );
  }
  const at = access(c, links, allowed);
  const data: Parts<Dataset> = [
    ...shared,
    { source: concatenated(related.source, came.source) },
    // Without a distribution the conditions would have no place.
    at.distribution === undefined ? allowed : { accessRights: copyOf(c, allowed.accessRights) },
    at,
    {
      landingPage: concatenated(at.landingPage, home),
      page: concatenated(at.page, about),
      isPrimaryTopicOf: [catalogueRecord(c)],
    },
  ];
  return c.kind === "DatasetSeries"
    ? c.from(source, joined<DatasetSeries>("DatasetSeries", data))
    : c.from(source, joined<Dataset>("Dataset", data));
}

/** What several rules say of one resource. */
type Parts<Node> = readonly (Partial<Omit<Node, "$type">> | undefined)[];

/** All parts in one node, with the properties that have a value; a later value stands in the place of an earlier one. */
function joined<Node extends { readonly $type: string }>($type: Node["$type"], parts: Parts<Node>): Node {
  const node: Record<string, unknown> = { $type };
  for (const part of parts) {
    for (const name in part) {
      const value = (part as Record<string, unknown>)[name];
      if (value !== undefined) node[name] = value;
    }
  }
  return node as unknown as Node;
}

/** supplementalInformation -> rdfs:comment: DCAT has no property for what has none in ISO. */
function comments(c: Conversion, identification: Any_MD_Identification | undefined): OtherStatements | undefined {
  if (identification?.$type !== "MD_DataIdentification") return undefined;
  const comment = c.text(identification.supplementalInformation);
  return comment === undefined ? undefined : { [RDFS.comment]: comment };
}
