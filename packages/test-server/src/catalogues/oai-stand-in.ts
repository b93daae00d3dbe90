import { escapeAttribute, escapeText } from "@metabridge/xml";
import { Collection, type GeneratedRecords, PoisonedPage } from "../collection.js";
import { type StandIn, type StandInAnswer, type StandInRequest, xml } from "../http.js";
import type { MetadataRecord } from "../metadata-record.js";
import type { TestClock } from "../test-clock.js";

/** A record of a repository; one that is deleted has an empty content. */
export interface OaiRecord extends MetadataRecord {
  readonly deleted?: boolean;
  readonly sets?: readonly string[];
}

/** What an OAI-PMH stand-in holds. */
export interface OaiOptions {
  readonly records?: Iterable<OaiRecord> | GeneratedRecords<OaiRecord>;
  /** The metadata prefixes that it knows; the content is the same in each. Default `iso19139` and `oai_dc`. */
  readonly prefixes?: readonly string[];
  /** Records in a page. Default 10. */
  readonly pageSize?: number;
  /** Whether lists say how many records there are in all; many repositories do not. Default true. */
  readonly tellsTotal?: boolean;
}

class OaiFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A repository of the OAI Protocol for Metadata Harvesting, version 2.0. */
export class OaiStandIn implements StandIn {
  readonly records: Collection<OaiRecord>;
  readonly #options: OaiOptions;
  readonly #clock: TestClock;
  #tokenAge = 0;

  constructor(options: OaiOptions, clock: TestClock) {
    this.records = new Collection(options.records);
    this.#options = options;
    this.#clock = clock;
  }

  /** All resumption tokens given so far are no longer good. */
  expireTokens(): void {
    this.#tokenAge++;
  }

  handle(request: StandInRequest): StandInAnswer {
    const query = request.method === "POST" ? new URLSearchParams(request.body) : request.query;
    const verb = query.get("verb") ?? "";
    let inner: string;
    try {
      inner = this.#answer(verb, query, request.base);
    } catch (error) {
      if (error instanceof PoisonedPage) return { status: 500, body: "Internal Server Error" };
      if (!(error instanceof OaiFault)) throw error;
      inner = `<error code="${error.code}">${escapeText(error.message)}</error>`;
    }
    const asked = [...query].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
    return xml(
      200,
      `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>${this.#clock.next()}</responseDate><request${asked}>${escapeText(request.base)}</request>${inner}</OAI-PMH>`,
      "text/xml",
    );
  }

  #answer(verb: string, query: URLSearchParams, base: string): string {
    switch (verb) {
      case "Identify":
        return `<Identify><repositoryName>Test repository</repositoryName><baseURL>${escapeText(base)}</baseURL><protocolVersion>2.0</protocolVersion><adminEmail>admin@example.org</adminEmail><earliestDatestamp>2000-01-01T00:00:00Z</earliestDatestamp><deletedRecord>persistent</deletedRecord><granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>`;
      case "ListMetadataFormats":
        return `<ListMetadataFormats>${this.#prefixes
          .map(
            (prefix) =>
              `<metadataFormat><metadataPrefix>${prefix}</metadataPrefix><schema>https://example.org/${prefix}.xsd</schema><metadataNamespace>https://example.org/${prefix}</metadataNamespace></metadataFormat>`,
          )
          .join("")}</ListMetadataFormats>`;
      case "ListSets":
        throw new OaiFault("noSetHierarchy", "This repository has no sets.");
      case "GetRecord": {
        this.#prefix(query.get("metadataPrefix"));
        const record = this.records.get(query.get("identifier") ?? "");
        if (record === undefined) throw new OaiFault("idDoesNotExist", "There is no such record.");
        return `<GetRecord>${written(record, true)}</GetRecord>`;
      }
      case "ListRecords":
      case "ListIdentifiers":
        return this.#list(verb, query);
      default:
        throw new OaiFault("badVerb", "There is no such verb.");
    }
  }

  get #prefixes(): readonly string[] {
    return this.#options.prefixes ?? ["iso19139", "oai_dc"];
  }

  #prefix(prefix: string | null): string {
    if (prefix === null) throw new OaiFault("badArgument", "The metadataPrefix is missing.");
    if (!this.#prefixes.includes(prefix)) {
      throw new OaiFault("cannotDisseminateFormat", `There is no format ${prefix}.`);
    }
    return prefix;
  }

  #list(verb: "ListRecords" | "ListIdentifiers", query: URLSearchParams): string {
    const token = query.get("resumptionToken");
    if (token !== null && query.has("metadataPrefix")) {
      throw new OaiFault("badArgument", "A resumptionToken stands alone.");
    }
    const [age, start, prefix, from, until, set] =
      token === null
        ? [
            this.#tokenAge,
            0,
            query.get("metadataPrefix"),
            query.get("from") ?? "",
            query.get("until") ?? "",
            query.get("set") ?? "",
          ]
        : (token.split("|") as [string, string, string, string, string, string]);
    if (token !== null && Number(age) !== this.#tokenAge) {
      throw new OaiFault("badResumptionToken", "The resumptionToken has expired.");
    }
    this.#prefix(prefix);
    const isWhole = from === "" && until === "" && set === "";
    const keep = ({ modified = "", sets = [] }: OaiRecord): boolean =>
      (from === "" || modified >= from) &&
      (until === "" || modified <= until || modified.startsWith(until)) &&
      (set === "" || sets.includes(set));
    const page = this.records.page(Number(start), this.#options.pageSize ?? 10, isWhole ? undefined : keep);
    if (page.total === 0) throw new OaiFault("noRecordsMatch", "There are no such records.");
    const size = this.#options.tellsTotal === false ? "" : ` completeListSize="${page.total}"`;
    const next = page.next === undefined ? "" : [this.#tokenAge, page.next, prefix, from, until, set].join("|");
    // The last page of several has an empty token: OAI-PMH, 3.5.
    const more =
      next === "" && token === null
        ? ""
        : `<resumptionToken${size} cursor="${start}">${escapeText(next)}</resumptionToken>`;
    const records = page.items.map((record) => written(record, verb === "ListRecords")).join("\n");
    return `<${verb}>${records}${more}</${verb}>`;
  }
}

function written(
  { id, modified = "2026-01-01T00:00:00Z", deleted, sets = [], content }: OaiRecord,
  whole: boolean,
): string {
  const status = deleted === true ? ' status="deleted"' : "";
  const specs = sets.map((set) => `<setSpec>${escapeText(set)}</setSpec>`).join("");
  const header = `<header${status}><identifier>${escapeText(id)}</identifier><datestamp>${modified}</datestamp>${specs}</header>`;
  if (!whole) return header;
  return `<record>${header}${deleted === true ? "" : `<metadata>${content}</metadata>`}</record>`;
}
