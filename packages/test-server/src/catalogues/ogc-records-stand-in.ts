import { Collection, type GeneratedRecords, PoisonedPage } from "../collection.js";
import { json, type StandIn, type StandInAnswer, type StandInRequest, wholeNumber } from "../http.js";
import type { TestClock } from "../test-clock.js";

/** A record as GeoJSON: a Feature with an id. */
export interface OgcRecord extends Readonly<Record<string, unknown>> {
  readonly id: string;
}

/** What a stand-in of OGC API Records holds. */
export interface OgcRecordsOptions {
  readonly records?: Iterable<OgcRecord> | GeneratedRecords<OgcRecord>;
  /** The id of its collection. Default `records`. */
  readonly collection?: string;
  /** Whether it says how many records match; servers need not. Default true. */
  readonly tellsTotal?: boolean;
}

/** A searchable catalogue of OGC API - Records, part 1 (OGC 20-004r1). */
export class OgcRecordsStandIn implements StandIn {
  readonly records: Collection<OgcRecord>;
  readonly #options: OgcRecordsOptions;
  readonly #clock: TestClock;

  constructor(options: OgcRecordsOptions, clock: TestClock) {
    this.records = new Collection(options.records);
    this.#options = options;
    this.#clock = clock;
  }

  handle({ path, query, base }: StandInRequest): StandInAnswer {
    const collection = this.#options.collection ?? "records";
    const link = (rel: string, href: string, type = "application/json"): object => ({ rel, href, type });
    const below = `${base}/collections/${collection}`;
    const about = {
      id: collection,
      title: "Test catalogue",
      itemType: "record",
      links: [link("items", `${below}/items`)],
    };
    if (path === "" || path === "/") {
      return json(200, {
        title: "Test catalogue",
        links: [link("conformance", `${base}/conformance`), link("data", `${base}/collections`)],
      });
    }
    if (path === "/conformance") {
      return json(200, {
        conformsTo: [
          "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
          "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core",
          "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-api",
          "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/json",
        ],
      });
    }
    if (path === "/collections") return json(200, { collections: [about], links: [] });
    if (path === `/collections/${collection}`) return json(200, about);
    if (path === `/collections/${collection}/items`) return this.#items(query, `${below}/items`);
    const id = path.startsWith(`/collections/${collection}/items/`)
      ? path.slice(`/collections/${collection}/items/`.length)
      : "";
    const record = this.records.get(decodeURIComponent(id));
    if (record !== undefined) return json(200, record, { "content-type": "application/geo+json" });
    return json(404, { type: "about:blank", title: "Not Found", status: 404, detail: `There is nothing at ${path}.` });
  }

  #items(query: URLSearchParams, url: string): StandInAnswer {
    const limit = wholeNumber(query.get("limit"), 10, 1);
    const offset = wholeNumber(query.get("offset"), 0);
    const q = query.get("q")?.toLowerCase();
    try {
      const keep =
        q === undefined ? undefined : (record: OgcRecord) => JSON.stringify(record).toLowerCase().includes(q);
      const page = this.records.page(offset, limit, keep);
      const at = (to: number): string => {
        const parameters = new URLSearchParams(query);
        parameters.set("limit", String(limit));
        parameters.set("offset", String(to));
        return `${url}?${parameters}`;
      };
      const links = [{ rel: "self", href: at(offset), type: "application/geo+json" }];
      if (page.next !== undefined) links.push({ rel: "next", href: at(page.next), type: "application/geo+json" });
      const total = this.#options.tellsTotal === false ? {} : { numberMatched: page.total };
      return json(
        200,
        {
          type: "FeatureCollection",
          timeStamp: this.#clock.next(),
          ...total,
          numberReturned: page.items.length,
          features: page.items,
          links,
        },
        { "content-type": "application/geo+json" },
      );
    } catch (error) {
      if (!(error instanceof PoisonedPage)) throw error;
      return json(500, { type: "about:blank", title: "Internal Server Error", status: 500 });
    }
  }
}
