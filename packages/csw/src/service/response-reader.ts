import { decodeText } from "@metabridge/core";
import { attributeValue, ElementSlicer, type XmlAttribute, type XmlName } from "@metabridge/xml";
import type { HttpAnswer } from "../http/http-client.js";
import { UnexpectedAnswerError } from "../http/request-error.js";
import { RecordFacts } from "./record-facts.js";
import { isExceptionReport, readExceptionReport, ServiceExceptionError } from "./service-exception.js";

/** A record as a catalogue gave it. */
export interface CatalogueRecord {
  /** The identifier that it names itself by; empty where it does not. */
  readonly id: string;
  /** Its XML, character for character, with the name spaces that the response declares around it. */
  readonly content: string;
  /** The id of the format that reads it, where it is one of ours: `iso19139`, `iso19115-3`, `rdfxml`. */
  readonly format?: string;
  /** When it changed last, as it says itself. */
  readonly modified?: string;
}

/** What a response says about the list that it is a page of. */
export interface ResultsHeader {
  readonly matched?: number;
  readonly returned?: number;
  /** The position of the next record, from 1; 0 behind the last one. */
  readonly next?: number;
}

const CONTAINERS = new Set(["SearchResults", "GetRecordByIdResponse"]);

/**
 * Reads a response record by record while it comes in: first what it says about itself, then each record as soon as it is
 * complete. Throws a ServiceExceptionError where it is an exception report, and an UnexpectedAnswerError where it is not the
 * XML that was asked for, or breaks off.
 */
export async function* readResponse(answer: HttpAnswer): AsyncGenerator<ResultsHeader | CatalogueRecord[], void> {
  const reader = new ResponseReader();
  let report = "";
  for await (const piece of decodeText(answer.body)) {
    reader.write(piece);
    if (reader.isReport) report = report === "" ? reader.begun : report + piece;
    else yield* reader.take();
    if (reader.failure !== undefined) break;
  }
  reader.end();
  if (reader.isReport) {
    throw new ServiceExceptionError(
      answer.url,
      readExceptionReport(report) ?? [{ code: "NoApplicableCode", text: "" }],
      answer.status,
    );
  }
  yield* reader.take();
  if (reader.failure !== undefined) throw new UnexpectedAnswerError(answer.url, reader.failure);
  if (!reader.isResponse)
    throw new UnexpectedAnswerError(answer.url, `The answer is no catalogue response, but <${reader.root}>.`);
}

class ResponseReader {
  /** The text so far, until it is known whether it is a report. */
  begun = "";
  root = "";
  isReport = false;
  isResponse = false;
  readonly #slicer: ElementSlicer;
  readonly #ready: (ResultsHeader | CatalogueRecord[])[] = [];
  readonly #open: string[] = [];
  #records: CatalogueRecord[] = [];
  #facts: RecordFacts | undefined;

  constructor() {
    this.#slicer = new ElementSlicer({
      open: (name, attributes) => this.#opened(name, attributes),
      text: (text) => this.#facts?.text(text),
      close: () => this.#closed(),
      part: (xml) => this.#record(xml),
    });
  }

  get failure(): string | undefined {
    return this.#slicer.failed ? this.#slicer.diagnostics.at(-1)?.message : undefined;
  }

  write(text: string): void {
    if (this.root === "") this.begun += text;
    this.#slicer.write(text);
  }

  end(): void {
    this.#slicer.end();
  }

  /** What is complete since the last time. */
  take(): (ResultsHeader | CatalogueRecord[])[] {
    if (this.#records.length > 0) this.#ready.push(this.#records);
    this.#records = [];
    return this.#ready.splice(0);
  }

  #opened(name: XmlName, attributes: readonly XmlAttribute[]): boolean {
    if (this.#facts !== undefined) {
      this.#facts.open(name, attributes);
      return false;
    }
    const parent = this.#open.at(-1);
    if (this.#open.length === 0) {
      this.root = name.local;
      this.isReport = isExceptionReport(name.local);
      this.isResponse = /Response$/.test(name.local);
    }
    if (CONTAINERS.has(name.local)) this.#ready.push(headerOf(attributes));
    const isWhole = parent === undefined && !this.isReport && !this.isResponse && isBareRecord(name.local);
    if (isWhole || (parent !== undefined && CONTAINERS.has(parent))) {
      if (isWhole) {
        this.isResponse = true;
        this.#ready.push({});
      }
      this.#facts = new RecordFacts();
      this.#facts.open(name, attributes);
      return true;
    }
    this.#open.push(name.local);
    return false;
  }

  #closed(): void {
    if (this.#facts === undefined) this.#open.pop();
    else this.#facts.close();
  }

  #record(content: string): void {
    const { id = "", modified = "", format } = this.#facts ?? {};
    this.#facts = undefined;
    this.#records.push({
      id,
      content,
      ...(format === undefined ? {} : { format }),
      ...(modified === "" ? {} : { modified }),
    });
  }
}

/** In 3.0, GetRecordById gives the record as it is: OGC 12-176r7, 7.4. */
const isBareRecord = (local: string): boolean =>
  ["MD_Metadata", "MI_Metadata", "Record", "SummaryRecord", "BriefRecord", "RDF", "Dataset"].includes(local);

function headerOf(attributes: readonly XmlAttribute[]): ResultsHeader {
  const number = (name: string): number | undefined => {
    const value = attributeValue({ name: "", uri: "", attributes, children: [] }, name);
    return value === undefined || !/^\s*\d+\s*$/.test(value) ? undefined : Number(value);
  };
  const matched = number("numberOfRecordsMatched");
  const returned = number("numberOfRecordsReturned");
  const next = number("nextRecord");
  return {
    ...(matched === undefined ? {} : { matched }),
    ...(returned === undefined ? {} : { returned }),
    ...(next === undefined ? {} : { next }),
  };
}
