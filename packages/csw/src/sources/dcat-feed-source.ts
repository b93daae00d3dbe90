import type { Source } from "@metabridge/core";
import { nextPages, parseRdf, writeRdf } from "@metabridge/rdf";
import type * as RDF from "@rdfjs/types";
import { HttpClient, type HttpOptions } from "../http/http-client.js";
import { publicUrl, UnexpectedAnswerError } from "../http/request-error.js";
import { datasetsOf } from "./datasets-of.js";
import { type LinkedPage, walkLinks } from "./link-walk.js";

/** Which catalogue. */
export interface DcatFeedSourceOptions extends HttpOptions {
  /** The address of the catalogue, or of its first page. */
  readonly url: string;
  /** Default: the address. */
  readonly id?: string;
}

const ACCEPT = "text/turtle, application/n-triples, application/ld+json;q=0.9, application/rdf+xml;q=0.8, */*;q=0.1";
const MODIFIED = "http://purl.org/dc/terms/modified";
const TOTAL = /^http:\/\/www\.w3\.org\/ns\/hydra\/core#total(Items)?$/;

/**
 * The datasets, series and services of a DCAT catalogue that is published as RDF, in any syntax, as one document or in pages
 * (Hydra). Each comes as N-Triples: its own statements and those of the nodes that it leads to.
 */
export function dcatFeedSource(options: DcatFeedSourceOptions): Source {
  const http = new HttpClient(options);
  const id = options.id ?? publicUrl(options.url);
  const expected = {
    what: "a DCAT catalogue in RDF",
    given: options.url,
    hint: "Give the address of the document, such as https://example.org/catalog.ttl.",
  };
  const read = async (url: string, signal: AbortSignal | undefined): Promise<LinkedPage> => {
    const answer = await http.request(url, { headers: { accept: ACCEPT }, expected, signal });
    const mediaType = answer.headers.get("content-type")?.split(";")[0]?.trim();
    const { value, diagnostics } = await readPage(answer.body, url, mediaType);
    const fault = diagnostics.find(({ severity }) => severity === "error");
    if (fault !== undefined) throw new UnexpectedAnswerError(url, fault.message);
    const total = totalOf(value.quads);
    const records = [];
    for (const { iri, quads } of datasetsOf(value.quads)) {
      const content = (await writeRdf(quads, { format: "ntriples" })).value;
      const modified = quads.find(({ subject, predicate }) => subject.value === iri && predicate.value === MODIFIED)
        ?.object.value;
      // The label of a blank node holds for its page alone.
      const id = iri.startsWith("_:") ? `${url}#${iri}` : iri;
      records.push({ id, content, format: "ntriples", ...(modified === undefined ? {} : { modified }) });
    }
    return { records, next: nextPages(value.quads, url)[0], ...(total === undefined ? {} : { total }) };
  };
  return { id, records: (given) => walkLinks({ id, http, first: options.url, read }, given) };
}

/** By the media type, or by what it looks like where the server says nothing useful. */
function readPage(
  body: AsyncIterable<Uint8Array>,
  source: string,
  mediaType: string | undefined,
): ReturnType<typeof parseRdf> {
  const isRdf = mediaType !== undefined && /turtle|n-triples|n-quads|trig|rdf\+xml|ld\+json/.test(mediaType);
  return parseRdf(body, { source, baseIRI: source, ...(isRdf ? { format: mediaType } : {}) });
}

function totalOf(quads: readonly RDF.Quad[]): number | undefined {
  const value = Number(quads.find(({ predicate }) => TOTAL.test(predicate.value))?.object.value);
  return Number.isInteger(value) ? value : undefined;
}
