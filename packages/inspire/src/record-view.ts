import type {
  Any_MD_Identification,
  CI_Citation,
  CI_Date,
  DateValue,
  DQ_ConformanceResult,
  DQ_DataQuality,
  EX_Extent,
  IsoNode,
  MD_DataIdentification,
  MD_DigitalTransferOptions,
  MD_Format,
  MD_Identifier,
  MD_Keywords,
  MD_LegalConstraints,
  MD_Metadata,
  MD_Scope,
  SV_ServiceIdentification,
  Text,
} from "@metabridge/iso19115";
import { codeOf, objectOf, objects, repeated, textOf } from "./leaf.js";
import type { Mode, StructureFault } from "./rule.js";

/** What is known of the other records that are checked in the same run. */
export interface Batch {
  /** Identifiers of resources that more than one record of the run has. */
  readonly duplicateIdentifiers: ReadonlySet<string>;
  /** What became of a link, where somebody has looked. */
  readonly linkStatus: (url: string) => LinkStatus | undefined;
  /** What XML schemas say of the structure of a record, where somebody has asked them. */
  readonly structureOf: (record: MD_Metadata) => readonly StructureFault[] | undefined;
}

/** What following a link gave: an ISO record of a data set or series, something else, or nothing. */
export type LinkStatus = "dataset-record" | "other-record" | "other" | "unreachable";

/** A quality section of ISO 19139, put together again from where ISO 19115-1 has its parts. */
export interface QualitySection {
  readonly node: object;
  readonly scope: MD_Scope | undefined;
}

/** What the type of a resource is for the rules. */
export type ResourceType = "dataset" | "series" | "service" | "other";

/**
 * A record as the rules look at it: the parts that they ask for again and again, found once. The official suites know the
 * elements of ISO 19139 only; so in the reference mode a class of a national profile is not taken for the ISO class.
 */
export class RecordView {
  readonly record: MD_Metadata;
  readonly mode: Mode;
  readonly batch: Batch;
  readonly levels: readonly string[];
  readonly isService: boolean;
  readonly isDataset: boolean;

  constructor(record: MD_Metadata, mode: Mode, batch: Batch) {
    this.record = record;
    this.mode = mode;
    this.batch = batch;
    this.levels = (record.metadataScope ?? []).flatMap(({ resourceScope }) => codeOf(resourceScope) ?? []);
    this.isService = this.levels.includes("service");
    this.isDataset = this.levels.includes("dataset") || this.levels.includes("series");
  }

  get isReference(): boolean {
    return this.mode === "reference";
  }

  get isIso19115_3(): boolean {
    return this.record.$encoding === "iso19115-3";
  }

  /** Whether an object is of a class, and not of one that a national profile has made of it. */
  is<T extends IsoNode & { $type: string }, K extends T["$type"]>(node: T, type: K): node is Extract<T, { $type: K }> {
    return node.$type === type && node.$reference !== true && (node.$element === undefined || !this.isReference);
  }

  /** The objects of one class among those of a property. */
  all<T extends IsoNode & { $type: string }, K extends T["$type"]>(
    nodes: readonly T[] | undefined,
    type: K,
  ): readonly Extract<T, { $type: K }>[] {
    return (nodes ?? []).filter((node): node is Extract<T, { $type: K }> => this.is(node, type));
  }

  #identifications: readonly Any_MD_Identification[] | undefined;
  /** Every identification that the record holds. */
  get identifications(): readonly Any_MD_Identification[] {
    this.#identifications ??= objects(this.record.identificationInfo);
    return this.#identifications;
  }

  /** The first property identificationInfo, where INSPIRE looks (TG 2.0.1, 2.3). */
  get first(): Any_MD_Identification | undefined {
    return objectOf(this.record.identificationInfo?.[0]);
  }

  #fitting: readonly Any_MD_Identification[] | undefined;
  /** The identifications of the class that the level of the record calls for. */
  get fitting(): readonly Any_MD_Identification[] {
    this.#fitting ??= this.isService ? this.services : this.data;
    return this.#fitting;
  }

  /** The identification that the rules are about: the first one that fits, or else the first. */
  get subject(): Any_MD_Identification | undefined {
    return this.fitting[0] ?? this.identifications[0];
  }

  get data(): readonly MD_DataIdentification[] {
    return this.all(this.identifications, "MD_DataIdentification");
  }

  get services(): readonly SV_ServiceIdentification[] {
    return this.all(this.identifications, "SV_ServiceIdentification");
  }

  /** The first identification, where it is one of data. */
  get firstData(): MD_DataIdentification | undefined {
    const { first } = this;
    return first !== undefined && this.is(first, "MD_DataIdentification") ? first : undefined;
  }

  get service(): SV_ServiceIdentification | undefined {
    return this.services[0];
  }

  /** Where a finding about the resource belongs, whatever is there of it. */
  get subjectOrRecord(): object {
    return this.subject ?? this.record;
  }

  citationOf(identification: Any_MD_Identification | undefined): CI_Citation | undefined {
    return objectOf(identification?.citation);
  }

  /** The dates of the resource with their types. */
  get resourceDates(): readonly CI_Date[] {
    return objects(this.citationOf(this.first)?.date);
  }

  /** The titles of the resource: one, as the schema has it, or more all the same. */
  titlesOf(citation: CI_Citation): readonly Text[] {
    return repeated(citation, "title", citation.title);
  }

  /** The identifiers of the resource. */
  get resourceIdentifiers(): readonly MD_Identifier[] {
    return objects(this.citationOf(this.first)?.identifier);
  }

  /** Groups of keywords, without those that ISO 19119 keeps beside the identification. */
  keywordsOf(identification: Any_MD_Identification): readonly MD_Keywords[] {
    return this.all(identification.descriptiveKeywords, "MD_Keywords").filter(({ $from }) => $from !== "keywords");
  }

  #keywords: readonly MD_Keywords[] | undefined;
  get keywords(): readonly MD_Keywords[] {
    const places = this.isReference ? this.fitting : this.fitting.length > 0 ? this.fitting : this.identifications;
    this.#keywords ??= places.flatMap((one) => this.keywordsOf(one));
    return this.#keywords;
  }

  #constraints: readonly MD_LegalConstraints[] | undefined;
  get legalConstraints(): readonly MD_LegalConstraints[] {
    this.#constraints ??= this.identifications.flatMap((one) =>
      this.all(one.resourceConstraints, "MD_LegalConstraints").filter(({ $from }) => $from !== "restrictions"),
    );
    return this.#constraints;
  }

  extentsOf(identification: Any_MD_Identification): readonly EX_Extent[] {
    return this.all(identification.extent, "EX_Extent");
  }

  /** The date of the record: in ISO 19115-3, that which ISO 19139 would have of several. */
  get dateStamps(): readonly DateValue[] {
    const { record } = this;
    if (!this.isIso19115_3) return repeated(record, "dateStamp", record.dateInfo?.[0]?.date);
    const dates = objects(record.dateInfo);
    for (const type of ["revision", "publication", "creation"]) {
      const found = dates.find((one) => codeOf(one.dateType) === type)?.date;
      if (found !== undefined) return [found];
    }
    return dates[0]?.date === undefined ? [] : [dates[0].date];
  }

  get transferOptions(): readonly MD_DigitalTransferOptions[] {
    return objects(this.record.distributionInfo).flatMap((one) => objects(one.transferOptions));
  }

  /** ISO 19139 has room for one distribution; where there are more all the same, the official suite looks at the first. */
  get formats(): readonly MD_Format[] {
    const all = objects(this.record.distributionInfo);
    return (this.isReference ? all.slice(0, 1) : all).flatMap((one) => this.all(one.distributionFormat, "MD_Format"));
  }

  get dataQuality(): readonly DQ_DataQuality[] {
    return this.all(this.record.dataQualityInfo, "DQ_DataQuality");
  }

  /**
   * The quality sections of ISO 19139. One that held lineage only is lineage with a scope in the model, and in
   * ISO 19115-3.
   */
  get qualitySections(): readonly QualitySection[] {
    const sections: QualitySection[] = this.dataQuality.map((node) => ({ node, scope: objectOf(node.scope) }));
    for (const lineage of objects(this.record.resourceLineage)) {
      const scope = objectOf(lineage.scope);
      const alone = this.isIso19115_3 && sections.length === 0;
      if (scope !== undefined || lineage.$index !== undefined || alone) sections.push({ node: lineage, scope });
    }
    return sections;
  }

  #conformanceResults: readonly DQ_ConformanceResult[] | undefined;
  /** What the domain consistency reports say of conformity to specifications. */
  get conformanceResults(): readonly DQ_ConformanceResult[] {
    this.#conformanceResults ??= this.dataQuality.flatMap((section) =>
      this.all(section.report, "DQ_DomainConsistency").flatMap((report) =>
        this.all(report.result, "DQ_ConformanceResult"),
      ),
    );
    return this.#conformanceResults;
  }

  get serviceTypes(): readonly string[] {
    return this.services.map(({ serviceType }) => textOf(serviceType)).filter((text) => text !== "");
  }

  /** For reports: what the record describes. */
  get type(): ResourceType {
    for (const type of ["service", "series", "dataset"] as const) if (this.levels.includes(type)) return type;
    return "other";
  }
}
