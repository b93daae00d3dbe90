import { decodeText, type Source } from "@metabridge/core";
import { attributeValue, ElementSlicer, type XmlAttribute, type XmlName } from "@metabridge/xml";
import { type HttpAnswer, HttpClient, type HttpOptions } from "../http/http-client.js";
import { publicUrl, RequestError, UnexpectedAnswerError } from "../http/request-error.js";
import { withParameters } from "../http/with-parameters.js";
import { RecordFacts } from "../service/record-facts.js";
import { type LinkedPage, walkLinks } from "./link-walk.js";
import type { PageRecord } from "./page-walk.js";

/** Which records of a repository. */
export interface OaiSourceOptions extends HttpOptions {
  /** The repository's address. */
  readonly url: string;
  /** Default: the address. */
  readonly id?: string;
  /** The encoding, as the repository calls it. Default `iso19139`. */
  readonly metadataPrefix?: string;
  readonly set?: string;
  /** Only records that changed at this date or later, as the repository writes dates. */
  readonly from?: string;
  readonly until?: string;
}

/** The repository answered with an error of the protocol: OAI-PMH 2.0, 3.6. */
export class OaiError extends RequestError {
  override readonly name = "OaiError";
  /** Such as `cannotDisseminateFormat`. */
  readonly code: string;

  constructor(url: string, code: string, message: string) {
    super(url, `${publicUrl(url)} says ${code}: ${message}`);
    this.code = code;
  }
}

/**
 * The records of a repository of OAI-PMH 2.0. Those that the repository says are deleted come too, as `deleted`.
 *
 * @example
 * ```ts
 * import { oaiSource } from "@metabridge/csw";
 * import { startTestServer } from "@metabridge/test-server";
 * const records = [{ id: "oai:1", content: "<a/>" }, { id: "oai:2", content: "", deleted: true }];
 * const server = await startTestServer({ oai: { records } });
 * const ids: string[] = [];
 * for await (const { id, deleted } of oaiSource({ url: server.oai.url }).records()) ids.push(`${id} ${deleted ?? false}`);
 * console.log(ids); // ["oai:1 false", "oai:2 true"]
 * await server.close();
 * ```
 */
export function oaiSource(options: OaiSourceOptions): Source {
  const { url, metadataPrefix = "iso19139", set, from, until } = options;
  const http = new HttpClient(options);
  const id = options.id ?? publicUrl(url);
  const asked = { set, from, until };
  const given = Object.entries(asked).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const first = withParameters(url, { verb: "ListRecords", metadataPrefix, ...Object.fromEntries(given) });
  const expected = {
    what: "OAI-PMH",
    given: url,
    hint: "Give the base address of the repository, which answers to ?verb=Identify.",
  };
  const read = async (address: string, signal: AbortSignal | undefined): Promise<LinkedPage | undefined> => {
    const answer = await http.request(address, { expected, signal });
    try {
      const { token, ...page } = await readList(answer);
      const next = token === "" ? undefined : withParameters(url, { verb: "ListRecords", resumptionToken: token });
      return { ...page, next };
    } catch (error) {
      if (!(error instanceof OaiError)) throw error;
      if (error.code === "noRecordsMatch") return { records: [] };
      if (error.code === "badResumptionToken") return undefined;
      throw error;
    }
  };
  return { id, records: (options) => walkLinks({ id, http, first, read }, options) };
}

interface OaiList {
  readonly records: readonly PageRecord[];
  readonly token: string;
  readonly total?: number;
}

async function readList(answer: HttpAnswer): Promise<OaiList> {
  const reader = new ListReader();
  const slicer = new ElementSlicer(reader);
  for await (const piece of decodeText(answer.body)) slicer.write(piece);
  slicer.end();
  if (slicer.failed)
    throw new UnexpectedAnswerError(answer.url, slicer.diagnostics.at(-1)?.message ?? "This is not XML.");
  if (reader.error !== undefined) throw new OaiError(answer.url, reader.error.code, reader.error.text.trim());
  if (!reader.isList)
    throw new UnexpectedAnswerError(answer.url, "The answer is no list of records of OAI-PMH.", { isForeign: true });
  const total = Number(reader.size);
  return {
    records: reader.records,
    token: reader.token.trim(),
    ...(reader.size === undefined || !Number.isInteger(total) ? {} : { total }),
  };
}

/** Listens to a response: OAI-PMH 2.0, 4.5. */
class ListReader {
  readonly records: PageRecord[] = [];
  error: { code: string; text: string } | undefined;
  isList = false;
  token = "";
  size: string | undefined;
  readonly #path: string[] = [];
  #header = { identifier: "", datestamp: "", status: "" };
  #content = "";
  #facts: RecordFacts | undefined;

  open(name: XmlName, attributes: readonly XmlAttribute[]): boolean {
    if (this.#facts !== undefined) {
      this.#facts.open(name, attributes);
      return false;
    }
    const attribute = (local: string): string | undefined =>
      attributeValue({ name: "", uri: "", attributes, children: [] }, local);
    const isContent = this.#path.at(-1) === "metadata";
    if (isContent) {
      this.#facts = new RecordFacts();
      this.#facts.open(name, attributes);
      return true;
    }
    this.#path.push(name.local);
    if (name.local === "ListRecords") this.isList = true;
    else if (name.local === "error" && this.#path.length === 2)
      this.error = { code: attribute("code") ?? "", text: "" };
    else if (name.local === "resumptionToken") this.size = attribute("completeListSize");
    else if (name.local === "header")
      this.#header = { identifier: "", datestamp: "", status: attribute("status") ?? "" };
    return false;
  }

  text(text: string): void {
    if (this.#facts !== undefined) {
      this.#facts.text(text);
      return;
    }
    const local = this.#path.at(-1);
    if (local === "resumptionToken") this.token += text;
    else if (local === "identifier" || local === "datestamp") this.#header[local] += text;
    else if (local === "error" && this.error !== undefined) this.error.text += text;
  }

  close(): void {
    if (this.#facts !== undefined) this.#facts.close();
    else if (this.#path.pop() === "record") this.#record();
  }

  part(xml: string): void {
    this.#content = xml;
    this.#format = this.#facts?.format;
    this.#facts = undefined;
  }

  #format: string | undefined;

  #record(): void {
    const { identifier, datestamp, status } = this.#header;
    const isDeleted = status === "deleted";
    this.records.push({
      id: identifier.trim(),
      content: isDeleted ? "" : this.#content,
      ...(datestamp.trim() === "" ? {} : { modified: datestamp.trim() }),
      ...(this.#format === undefined || isDeleted ? {} : { format: this.#format }),
      ...(isDeleted ? { deleted: true } : {}),
    });
    this.#content = "";
    this.#format = undefined;
  }
}
