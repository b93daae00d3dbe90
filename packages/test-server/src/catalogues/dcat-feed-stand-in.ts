import { Collection, type GeneratedRecords, PoisonedPage } from "../collection.js";
import { type StandIn, type StandInAnswer, type StandInRequest, wholeNumber } from "../http.js";

/** A dataset of a feed: its IRI, and what is said of it as N-Triples (or Turtle without prefixes). */
export interface FeedDataset {
  readonly id: string;
  readonly content: string;
}

/** What a DCAT feed holds. */
export interface DcatFeedOptions {
  readonly datasets?: Iterable<FeedDataset> | GeneratedRecords<FeedDataset>;
  /** Datasets in a page. Default 10. */
  readonly pageSize?: number;
  /** Whether pages say how many datasets there are in all. Default true. */
  readonly tellsTotal?: boolean;
}

const HYDRA = "http://www.w3.org/ns/hydra/core#";
const DCAT = "http://www.w3.org/ns/dcat#";

/** A catalogue as RDF in pages, as udata and ckanext-dcat publish it: `/catalog.ttl?page=2`. */
export class DcatFeedStandIn implements StandIn {
  readonly datasets: Collection<FeedDataset>;
  readonly #options: DcatFeedOptions;

  constructor(options: DcatFeedOptions) {
    this.datasets = new Collection(options.datasets);
    this.#options = options;
  }

  handle({ path, query, base }: StandInRequest): StandInAnswer {
    if (path !== "/catalog.ttl") return { status: 404, body: "There is nothing here." };
    const size = this.#options.pageSize ?? 10;
    const number = wholeNumber(query.get("page"), 1, 1);
    try {
      const page = this.datasets.page((number - 1) * size, size);
      const at = (to: number): string => `<${base}/catalog.ttl?page=${to}>`;
      const next =
        page.next === undefined ? "" : `${at(number)} <${HYDRA}next> ${at(Math.floor(page.next / size) + 1)} .\n`;
      const total =
        this.#options.tellsTotal === false
          ? ""
          : `<${base}/catalog> <${HYDRA}totalItems> "${page.total}"^^<http://www.w3.org/2001/XMLSchema#integer> .\n`;
      const body = `<${base}/catalog> a <${DCAT}Catalog> ; <http://purl.org/dc/terms/title> "Test catalogue" .
${at(number)} a <${HYDRA}PartialCollectionView> ; <${HYDRA}first> ${at(1)} .
${total}${next}${page.items.map(({ id, content }) => `<${base}/catalog> <${DCAT}dataset> <${id}> .\n${content.trim()}\n`).join("")}`;
      return { status: 200, headers: { "content-type": "text/turtle; charset=utf-8" }, body };
    } catch (error) {
      if (!(error instanceof PoisonedPage)) throw error;
      return { status: 500, body: "Internal Server Error" };
    }
  }
}
