import type { Diagnostic, Loss, Result, TraceEntry } from "@metabridge/core";
import { type DataService, type Dataset, type DatasetSeries, iri, type Resource } from "@metabridge/dcat";
import type { MD_Metadata } from "@metabridge/iso19115";
import { findLanguages } from "@metabridge/vocabularies";
import { catalogueRecord } from "./catalogue-record.js";
import { citationDates } from "./citation.js";
import { Conversion } from "./conversion.js";
import { diagnosticsOf } from "./diagnostics.js";
import { links } from "./distribution.js";
import { locations, periods } from "./extent.js";
import { citationIdentifiers } from "./identifiers.js";
import { subjects } from "./keywords.js";
import { codeText } from "./locales.js";
import type { IsoToDcatOptions } from "./options.js";
import { parties } from "./responsibility.js";

/**
 * An ISO 19115 record as a DCAT resource: a dcat:Dataset, dcat:DatasetSeries or dcat:DataService, with its catalogue
 * record. The richest description that the record allows; profiles take from it what they have a place for.
 * Source: GeoDCAT-AP 3.0.0, annex “Mapping from ISO 19115 and INSPIRE”.
 */
export function isoToDcat(record: MD_Metadata, options: IsoToDcatOptions = {}): Result<Resource> {
  const c = new Conversion(record, options, options);
  const value = resource(c);
  let diagnostics: readonly Diagnostic[] | undefined;
  const losses: readonly Loss[] = [];
  const trace: readonly TraceEntry[] | undefined = undefined;
  return {
    value,
    // Paths and positions cost a walk over the record: only who reads the diagnostics pays for it.
    get diagnostics() {
      diagnostics ??= diagnosticsOf(c);
      return diagnostics;
    },
    losses,
    ...(trace === undefined ? {} : { trace }),
  };
}

function resource(c: Conversion): Resource {
  const { identification } = c;
  const citation = identification?.citation;
  const record = catalogueRecord(c);
  const shared = {
    $id: c.iris.resource ?? "_:resource",
    title: c.text(citation?.title),
    alternative: c.texts(citation?.alternateTitle),
    description: c.text(identification?.abstract),
    purpose: c.text(identification?.purpose),
    identifier: citationIdentifiers(c, citation),
    ...citationDates(c, citation),
    ...subjects(c, identification?.descriptiveKeywords),
    ...parties(c, identification?.pointOfContact),
    spatial: locations(c, identification?.extent),
    temporal: periods(c, identification?.extent),
    language: languages(c),
    isPrimaryTopicOf: [record],
  };
  switch (c.kind) {
    case "DataService":
      return { $type: "DataService", ...shared } satisfies DataService;
    case "DatasetSeries":
      return { $type: "DatasetSeries", ...shared, ...links(c, c.record.distributionInfo) } satisfies DatasetSeries;
    case "Dataset":
      return { $type: "Dataset", ...shared, ...links(c, c.record.distributionInfo) } satisfies Dataset;
  }
}

function languages(c: Conversion) {
  const { identification, record } = c;
  if (identification?.$type !== "MD_DataIdentification") return undefined;
  const own = [identification.defaultLocale, ...(identification.otherLocale ?? [])];
  const leaves = own.flatMap((one) => one?.language ?? []);
  const from = leaves.length > 0 ? leaves : [record.defaultLocale?.language].flatMap((one) => one ?? []);
  return from.flatMap((leaf) =>
    findLanguages(codeText(leaf) ?? "").flatMap(({ authority }) =>
      authority === undefined ? [] : [c.from(leaf, iri(authority))],
    ),
  );
}
