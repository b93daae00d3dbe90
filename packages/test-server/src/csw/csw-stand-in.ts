import { escapeAttribute } from "@metabridge/xml";
import { Collection, type GeneratedRecords, PoisonedPage } from "../collection.js";
import { type StandIn, type StandInAnswer, type StandInRequest, wholeNumber, xml } from "../http.js";
import { type MetadataRecord, metadataRecord, recordFacts } from "../metadata-record.js";
import type { TestClock } from "../test-clock.js";
import { capabilities } from "./capabilities.js";
import { type CswRequest, cswRequest } from "./csw-request.js";
import { exceptionReport, OwsFault } from "./exception.js";
import { CSW_2, CSW_3, type CswNames, SCHEMAS } from "./names.js";
import { summaryRecord } from "./summary-record.js";
import { transaction } from "./transaction.js";

/** What a CSW stand-in holds, and what it can do. */
export interface CswOptions {
  /** The records: XML each (which must name its identifier), with or without more about it, or made on demand. */
  readonly records?: Iterable<string | MetadataRecord> | GeneratedRecords<MetadataRecord>;
  /** The name space of the records' encoding, which `outputSchema` asks for. Default that of gmd (ISO 19139). */
  readonly schema?: string;
  /** Other encodings that the service offers, by name space: how it makes them. csw:Record is always there. */
  readonly otherSchemas?: Readonly<Record<string, (record: MetadataRecord) => string>>;
  /** The versions that it speaks. Default both. */
  readonly versions?: readonly ("2.0.2" | "3.0.0")[];
  /** What `Authorization` must be in transactions. Default: everyone may. */
  readonly authorization?: string;
  readonly title?: string;
}

/** A catalogue service: CSW 2.0.2 and 3.0, with transactions. */
export class CswStandIn implements StandIn {
  readonly records: Collection<MetadataRecord>;
  readonly #options: CswOptions;
  readonly #clock: TestClock;

  constructor(options: CswOptions, clock: TestClock) {
    const { records = [] } = options;
    this.records = new Collection(
      Symbol.iterator in records
        ? [...records].map((record) => (typeof record === "string" ? metadataRecord(record) : record))
        : records,
    );
    this.#options = options;
    this.#clock = clock;
  }

  handle(request: StandInRequest): StandInAnswer {
    let names: CswNames = request.body.includes(CSW_3.csw) || request.query.get("version") === "3.0.0" ? CSW_3 : CSW_2;
    try {
      const asked = cswRequest(request);
      names = this.#version(asked);
      return this.#answer({ ...asked, names }, request);
    } catch (error) {
      if (error instanceof OwsFault) return exceptionReport(names, error);
      if (error instanceof PoisonedPage) {
        const report = exceptionReport(names, new OwsFault("NoApplicableCode", "", "A record cannot be written."));
        return { ...report, status: 500 };
      }
      throw error;
    }
  }

  /** The version asked for, or the other one where the service speaks that only. */
  #version({ names, operation }: CswRequest): CswNames {
    const versions = this.#options.versions ?? ["2.0.2", "3.0.0"];
    if (versions.includes(names.version)) return names;
    if (operation === "GetCapabilities") return names === CSW_2 ? CSW_3 : CSW_2;
    throw new OwsFault("InvalidParameterValue", "version", `Version ${names.version} is not supported.`);
  }

  get #schemas(): string[] {
    const { schema = SCHEMAS.gmd, otherSchemas = {} } = this.#options;
    return [schema, ...Object.keys(otherSchemas)];
  }

  #answer(asked: CswRequest, request: StandInRequest): StandInAnswer {
    const { names } = asked;
    switch (asked.operation) {
      case "GetCapabilities":
        return xml(
          200,
          capabilities(names, request.base, [...this.#schemas, names.csw], {
            title: this.#options.title ?? "Test catalogue",
            transactions: true,
          }),
        );
      case "GetRecords":
        return this.#getRecords(asked);
      case "GetRecordById":
        return this.#getRecordById(asked);
      case "Transaction": {
        const { authorization } = this.#options;
        if (authorization !== undefined && request.headers.authorization !== authorization) {
          return { status: 401, headers: { "www-authenticate": 'Basic realm="catalogue"' }, body: "Unauthorized" };
        }
        if (asked.body === undefined) throw new OwsFault("OperationNotSupported", "Transaction", "Use POST.");
        return xml(
          200,
          transaction(names, asked.body, this.records, () => this.#clock.next()),
        );
      }
      case "":
        throw new OwsFault("MissingParameterValue", "request", "The request has no parameter “request”.");
      default:
        throw new OwsFault("OperationNotSupported", asked.operation, `There is no operation ${asked.operation}.`);
    }
  }

  #getRecords({ names, parameters, condition }: CswRequest): StandInAnswer {
    const write = this.#writer(names, parameters);
    const start = wholeNumber(parameters.startposition, 1, 0);
    const count = wholeNumber(parameters.maxrecords, 10, 0);
    const type = (parameters.resulttype ?? "results").toLowerCase();
    const hits = type === "hits" || count === 0;
    const keep =
      condition === undefined
        ? undefined
        : (record: MetadataRecord): boolean => condition(record, () => recordFacts(record));
    const page = this.records.page(Math.max(0, start - 1), hits ? 0 : count, keep);
    if (start > 1 && start > page.total && page.items.length === 0 && names === CSW_3) {
      throw new OwsFault("InvalidParameterValue", "startPosition", "There are fewer records than that.");
    }
    const next = hits || page.next === undefined ? 0 : page.next + 1;
    const set = parameters.elementsetname ?? "summary";
    const schema = parameters.outputschema ?? names.csw;
    const timestamp = this.#clock.next();
    return xml(
      200,
      `<?xml version="1.0" encoding="UTF-8"?>
<csw:GetRecordsResponse xmlns:csw="${names.csw}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="${names.version}">
<csw:SearchStatus timestamp="${timestamp}"/>
<csw:SearchResults numberOfRecordsMatched="${page.total}" numberOfRecordsReturned="${page.items.length}" elementSet="${escapeAttribute(set)}" recordSchema="${escapeAttribute(schema)}" nextRecord="${next}">
${page.items.map(write).join("\n")}
</csw:SearchResults>
</csw:GetRecordsResponse>`,
    );
  }

  /** 3.0 gives the record as it is, and says NotFound; 2.0.2 wraps what it finds: OGC 12-176r7, 7.4. */
  #getRecordById({ names, parameters, ids }: CswRequest): StandInAnswer {
    if (ids.length === 0) throw new OwsFault("MissingParameterValue", "id", "The request names no id.");
    const write = this.#writer(names, parameters);
    const found = ids.map((id) => this.records.get(id)).filter((record) => record !== undefined);
    if (names === CSW_3) {
      const [record] = found;
      if (record === undefined) throw new OwsFault("NotFound", "id", `There is no record ${ids.join(", ")}.`);
      return xml(200, `<?xml version="1.0" encoding="UTF-8"?>\n${write(record)}`);
    }
    return xml(
      200,
      `<?xml version="1.0" encoding="UTF-8"?>
<csw:GetRecordByIdResponse xmlns:csw="${names.csw}">${found.map(write).join("\n")}</csw:GetRecordByIdResponse>`,
    );
  }

  #writer(names: CswNames, parameters: Readonly<Record<string, string>>): (record: MetadataRecord) => string {
    const { schema = SCHEMAS.gmd, otherSchemas = {} } = this.#options;
    const wanted = parameters.outputschema ?? names.csw;
    const set = parameters.elementsetname ?? "summary";
    if (set !== "brief" && set !== "summary" && set !== "full") {
      throw new OwsFault("InvalidParameterValue", "ElementSetName", `There is no element set ${set}.`);
    }
    if (wanted === names.csw) return (record) => summaryRecord(names, set, record, recordFacts(record));
    if (wanted === schema) return ({ content }) => content;
    const other = otherSchemas[wanted];
    if (other === undefined) {
      throw new OwsFault("InvalidParameterValue", "outputSchema", `The schema ${wanted} is not supported.`);
    }
    return other;
  }
}
