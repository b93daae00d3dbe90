import type { Source } from "@metabridge/core";
import { publicUrl } from "../http/request-error.js";
import { CswClient, type CswClientOptions } from "../service/csw-client.js";
import { type Filter, filter } from "../service/filter.js";
import type { GetRecordsQuery } from "../service/get-records.js";
import { NAMESPACES, type RecordSchema, USUAL_SCHEMAS } from "../service/namespaces.js";
import { ServiceExceptionError } from "../service/service-exception.js";
import { type Page, walkPages } from "./page-walk.js";

/** Which records of a catalogue service, and how. */
export interface CswSourceOptions extends CswClientOptions {
  /** Default: the address. */
  readonly id?: string;
  /** Encodings in order of preference; the first that the service has is asked for. Default gmd, mdb, dcat, csw. */
  readonly schemas?: readonly RecordSchema[];
  /** The `outputSchema` itself, where the capabilities do not tell the truth. */
  readonly outputSchema?: string;
  /** Default: that of the encoding, `gmd:MD_Metadata`. */
  readonly typeNames?: string;
  /** A filter, or a constraint in CQL text. */
  readonly constraint?: Filter | string;
  /** Only records that changed at this date or later. */
  readonly modifiedSince?: string;
  /** The property to sort by; makes pages reliable where the server has no order of its own. */
  readonly sortBy?: string;
  /** Records asked for at a time. Default 100. */
  readonly pageSize?: number;
}

/**
 * The records of a catalogue service (CSW 2.0.2 or 3.0), each as its own XML, whatever the server's pages and counts are like.
 *
 * @example
 * ```ts
 * import { cswSource } from "@metabridge/csw";
 * import { startTestServer } from "@metabridge/test-server";
 * const record = (n: number) => ({ id: `record-${n}`, content: `<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier><gco:CharacterString>record-${n}</gco:CharacterString></gmd:fileIdentifier></gmd:MD_Metadata>` });
 * const server = await startTestServer({ csw: { records: { count: 250, record } } });
 *
 * let count = 0;
 * for await (const { content } of cswSource({ url: server.csw.url }).records()) if (content.includes("record-")) count++;
 * console.log(count); // 250
 * await server.close();
 * ```
 */
export function cswSource(options: CswSourceOptions): Source {
  const client = new CswClient(options);
  const id = options.id ?? publicUrl(options.url);
  return {
    id,
    async *records(asked = {}) {
      const query = await queryOf(client, options, asked.signal);
      yield* walkPages(
        {
          id,
          http: client.http,
          // Its capabilities were read.
          isKnown: true,
          pageSize: options.pageSize ?? 100,
          read: (...page) => readPage(client, query, ...page),
        },
        asked,
      );
    },
  };
}

async function readPage(
  client: CswClient,
  query: GetRecordsQuery,
  start: number,
  count: number,
  signal: AbortSignal | undefined,
): Promise<Page> {
  try {
    const { matched, next, records } = await client.getRecords(
      { ...query, startPosition: start + 1, maxRecords: count },
      { signal },
    );
    return {
      ...(matched === undefined ? {} : { total: matched }),
      ...(next === undefined || next === 0 ? {} : { next: next - 1 }),
      records,
    };
  } catch (error) {
    if (start > 0 && error instanceof ServiceExceptionError && isBehindTheEnd(error)) return { records: [] };
    throw error;
  }
}

/** Some services answer so where others give an empty page: OGC 12-176r7, 7.3.3.10. */
const isBehindTheEnd = ({ exceptions }: ServiceExceptionError): boolean =>
  exceptions.some(({ locator = "" }) => /^startPosition$/i.test(locator));

async function queryOf(
  client: CswClient,
  options: CswSourceOptions,
  signal: AbortSignal | undefined,
): Promise<GetRecordsQuery> {
  const { version, schemas } = await client.capabilities({ signal });
  const offered = Object.keys(schemas).length === 0 ? { ...USUAL_SCHEMAS, csw: NAMESPACES[version].csw } : schemas;
  const wanted = options.schemas ?? ["gmd", "mdb", "dcat", "csw"];
  const chosen = wanted.find((schema) => offered[schema] !== undefined) ?? "csw";
  const outputSchema = options.outputSchema ?? offered[chosen] ?? NAMESPACES[version].csw;
  const constraint = constraintOf(options);
  return {
    outputSchema,
    typeNames:
      options.typeNames ?? (chosen === "gmd" && options.outputSchema === undefined ? "gmd:MD_Metadata" : "csw:Record"),
    ...(constraint === undefined ? {} : { constraint }),
    ...(options.sortBy === undefined ? {} : { sortBy: options.sortBy }),
  };
}

function constraintOf({ constraint, modifiedSince }: CswSourceOptions): Filter | string | undefined {
  if (modifiedSince === undefined) return constraint;
  const since = filter.modifiedSince(modifiedSince);
  if (constraint === undefined) return since;
  if (typeof constraint === "string")
    return `(${constraint}) AND dct:modified >= '${modifiedSince.replaceAll("'", "''")}'`;
  return filter.and(constraint, since);
}
