import { parseXml } from "@metabridge/xml";
import { type HttpAnswer, HttpClient, type HttpOptions, type HttpRequest } from "../http/http-client.js";
import { type Expected, HttpStatusError, UnexpectedAnswerError } from "../http/request-error.js";
import { withParameters } from "../http/with-parameters.js";
import { type CswCapabilities, type CswOperation, readCapabilities } from "./capabilities.js";
import { type GetRecordsQuery, getRecordsParameters, getRecordsXml } from "./get-records.js";
import { type CswVersion, NAMESPACES } from "./namespaces.js";
import { type CatalogueRecord, type ResultsHeader, readResponse } from "./response-reader.js";
import { readExceptionReport, ServiceExceptionError } from "./service-exception.js";

/** Which service, and how it is spoken to. */
export interface CswClientOptions extends HttpOptions {
  /** The service's address, with or without parameters of its own. */
  readonly url: string;
  /** Default: 2.0.2 where the service has it, else what it has. */
  readonly version?: CswVersion;
  /**
   * How GetRecords is sent: as parameters of a GET, or as XML by POST. Default: POST where there is a filter and the service
   * takes it, else GET.
   */
  readonly method?: "GET" | "POST";
  readonly client?: HttpClient;
}

/** A page of records, while it comes in. */
export interface CswResults extends ResultsHeader {
  /** To be read once, to its end or not. */
  readonly records: AsyncIterable<CatalogueRecord>;
}

/** Options of one request. */
export interface RequestOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * A catalogue service: CSW 2.0.2 or 3.0.
 *
 * @example
 * ```ts
 * import { CswClient, filter } from "@metabridge/csw";
 * import { startTestServer } from "@metabridge/test-server";
 * const record = (id: string) => `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier><gco:CharacterString>${id}</gco:CharacterString></gmd:fileIdentifier></gmd:MD_Metadata>`;
 * const server = await startTestServer({ csw: { records: ["trees", "roads"].map(record) } });
 *
 * const client = new CswClient({ url: server.csw.url });
 * const { schemas } = await client.capabilities();
 * console.log(schemas.gmd); // http://www.isotc211.org/2005/gmd
 *
 * const { matched, records } = await client.getRecords({ outputSchema: schemas.gmd, constraint: filter.text("tree") });
 * for await (const { id, format } of records) console.log(id, format, matched); // trees iso19139 1
 * await server.close();
 * ```
 */
export class CswClient {
  /** What carries out requests. */
  readonly http: HttpClient;
  readonly #options: CswClientOptions;
  #capabilities: Promise<CswCapabilities> | undefined;

  constructor(options: CswClientOptions) {
    this.#options = options;
    this.http = options.client ?? new HttpClient(options);
  }

  /** What the service says about itself; asked for once. */
  capabilities(options: RequestOptions = {}): Promise<CswCapabilities> {
    this.#capabilities ??= this.#getCapabilities(options).catch((error) => {
      this.#capabilities = undefined;
      throw error;
    });
    return this.#capabilities;
  }

  /** A page of records. It resolves as soon as the response tells how many there are; the records follow while they come. */
  async getRecords(query: GetRecordsQuery = {}, options: RequestOptions = {}): Promise<CswResults> {
    const capabilities = await this.capabilities(options);
    const version = this.#version(capabilities);
    const operation = capabilities.operations.GetRecords;
    const hasFilter = typeof query.constraint === "object";
    const takesPost = operation === undefined || operation.post !== undefined;
    const usesPost = (this.#options.method ?? (hasFilter && takesPost ? "POST" : "GET")) === "POST";
    const answer = usesPost
      ? await this.#post(operation, getRecordsXml(query, version), options)
      : await this.#get(operation, getRecordsParameters(query, version), options);
    return resultsOf(answer);
  }

  /** One record; undefined where the service has none with this id. */
  async getRecordById(
    id: string,
    options: RequestOptions & Pick<GetRecordsQuery, "outputSchema" | "elementSetName"> = {},
  ): Promise<CatalogueRecord | undefined> {
    const capabilities = await this.capabilities(options);
    const version = this.#version(capabilities);
    const parameters = {
      service: "CSW",
      version,
      request: "GetRecordById",
      id,
      elementSetName: options.elementSetName ?? "full",
      outputSchema: options.outputSchema ?? NAMESPACES[version].csw,
    };
    try {
      const answer = await this.#get(capabilities.operations.GetRecordById, parameters, options);
      const { records } = await resultsOf(answer);
      for await (const record of records) return record;
    } catch (error) {
      if (!(error instanceof ServiceExceptionError && isUnknownId(error))) throw error;
    }
    return undefined;
  }

  async #getCapabilities(options: RequestOptions): Promise<CswCapabilities> {
    const { version = "2.0.2" } = this.#options;
    const ask = (parameters: Record<string, string>): Promise<HttpAnswer> =>
      this.#get(undefined, { service: "CSW", request: "GetCapabilities", ...parameters }, options);
    try {
      return await capabilitiesOf(await ask({ version, acceptVersions: version }));
    } catch (error) {
      // A service of the other version says that it has not got this one: it may tell what it has.
      if (!(error instanceof ServiceExceptionError) || this.#options.version !== undefined) throw error;
      return capabilitiesOf(await ask({}));
    }
  }

  #version(capabilities: CswCapabilities): CswVersion {
    return this.#options.version ?? capabilities.version;
  }

  #get(
    operation: CswOperation | undefined,
    parameters: Record<string, string>,
    options: RequestOptions,
  ): Promise<HttpAnswer> {
    const url = withParameters(this.#endpoint(operation?.get), parameters);
    return this.#send(url, {
      headers: { accept: "application/xml, text/xml" },
      expected: this.#expected,
      signal: options.signal,
    });
  }

  #post(operation: CswOperation | undefined, body: string, options: RequestOptions): Promise<HttpAnswer> {
    return this.#send(this.#endpoint(operation?.post), {
      method: "POST",
      headers: { accept: "application/xml, text/xml", "content-type": "application/xml; charset=utf-8" },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
      idempotent: true,
      expected: this.#expected,
      signal: options.signal,
    });
  }

  /** Capabilities often name a host that is not reached from outside: only an address of the same host is followed. */
  #endpoint(advertised: string | undefined): string {
    const { url } = this.#options;
    if (advertised === undefined || !URL.canParse(advertised, url)) return url;
    return new URL(advertised, url).origin === new URL(url).origin ? new URL(advertised, url).href : url;
  }

  get #expected(): Expected {
    return {
      what: "a catalogue service (CSW)",
      given: this.#options.url,
      hint: "Give the address of the service, which answers to ?service=CSW&request=GetCapabilities; it often ends in /csw.",
    };
  }

  async #send(url: string, request: HttpRequest): Promise<HttpAnswer> {
    try {
      return await this.http.request(url, request);
    } catch (error) {
      const exceptions = error instanceof HttpStatusError ? readExceptionReport(error.body) : undefined;
      if (exceptions === undefined || !(error instanceof HttpStatusError)) throw error;
      throw new ServiceExceptionError(url, exceptions, error.status);
    }
  }
}

async function capabilitiesOf(answer: HttpAnswer): Promise<CswCapabilities> {
  const text = await answer.text();
  const { value: root, diagnostics } = parseXml(text);
  if (root === undefined)
    throw new UnexpectedAnswerError(answer.url, diagnostics.at(-1)?.message ?? "The answer is not XML.");
  const exceptions = readExceptionReport(text);
  if (exceptions !== undefined) throw new ServiceExceptionError(answer.url, exceptions, answer.status);
  if (!root.name.endsWith("Capabilities")) {
    throw new UnexpectedAnswerError(answer.url, `The answer is no capabilities document, but <${root.name}>.`);
  }
  return readCapabilities(root);
}

async function resultsOf(answer: HttpAnswer): Promise<CswResults> {
  const items = readResponse(answer);
  const first = await items.next();
  const header = first.done === true || Array.isArray(first.value) ? {} : first.value;
  return { ...header, records: recordsOf(items) };
}

async function* recordsOf(items: AsyncGenerator<ResultsHeader | CatalogueRecord[]>): AsyncGenerator<CatalogueRecord> {
  for await (const item of items) if (Array.isArray(item)) yield* item;
}

const isUnknownId = ({ exceptions, status }: ServiceExceptionError): boolean =>
  exceptions.some(({ code, locator = "" }) => code === "InvalidParameterValue" && /^id$/i.test(locator)) ||
  status === 404;
