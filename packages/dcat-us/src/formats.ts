import { type Format, type Result, sideTable } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, portalFormat } from "@metabridge/portal";
import type { DcatUsOptions } from "./options.js";
import { DCAT_US_1_1_SIGNATURE, DCAT_US_3_SIGNATURE, VERSION_1_1 } from "./signature.js";
import { catalogToDcatUs11 } from "./v1/catalog.js";
import { dcatUs11ToDataset } from "./v1/read.js";
import { datasetToDcatUs11 } from "./v1/write.js";
import { dcatUs3ToResource } from "./v3/read.js";
import { resourceToDcatUs3 } from "./v3/write.js";

/** The context of DCAT-US 3.0, as its publisher serves it. */
const CONTEXT_3 = "https://raw.githubusercontent.com/DOI-DO/dcat-us/main/context/dcat-us-3.0.jsonld";

const objects = (value: Json | undefined): JsonObject[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value]).filter(isJsonObject);

/** The datasets of a catalogue, with those of the catalogues in it; any other document is a record itself. */
function recordsOf(document: Json, listed: (record: JsonObject, catalog: JsonObject) => void = () => {}): JsonObject[] {
  return objects(document).flatMap((one) => {
    if ("@graph" in one) return objects(one["@graph"]).flatMap((inner) => recordsOf(inner, listed));
    const isCatalog = "dataset" in one || /(?:^|[:/#])Catalog$/.test(String(one["@type"]));
    if (!isCatalog) return [one];
    const members = [...objects(one.dataset), ...objects(one.service), ...objects(one.datasetSeries)];
    for (const member of members) listed(member, one);
    return [...members, ...objects(one.catalog).flatMap((inner) => recordsOf(inner, listed))];
  });
}

/** What makes the formats of DCAT-US, for catalogues with a name of their own. */
export type DcatUsFormatOptions = Pick<DcatUsOptions, "catalog">;

/**
 * The format of a `data.json` of DCAT-US 1.1 (“Project Open Data”): reads catalogues, datasets, lists and JSON Lines; writes a
 * catalogue.
 */
export function dcatUs11Format({ catalog = {} }: DcatUsFormatOptions = {}): Format<Resource> {
  const { "@id": id } = catalog;
  return portalFormat({
    ...DCAT_US_1_1_SIGNATURE,
    records: (document) => recordsOf(document),
    read: (record) => dcatUs11ToDataset(record),
    write: (resource, options) =>
      (resource.$type === "Catalog"
        ? catalogToDcatUs11(resource, options)
        : datasetToDcatUs11(resource, options)) as Result<JsonObject>,
    wrapsOne: true,
    wrap: (records) => ({
      "@context": `${VERSION_1_1}/catalog.jsonld`,
      ...(id === undefined ? {} : { "@id": id }),
      "@type": "dcat:Catalog",
      conformsTo: VERSION_1_1,
      describedBy: `${VERSION_1_1}/catalog.json`,
      dataset: records.flatMap((one) => ("dataset" in one ? objects(one.dataset) : [one])),
    }),
  });
}

/**
 * The format of DCAT-US 3.0: JSON-LD with the context of its publisher. Several records are a catalogue where the caller says
 * what it is called, else a `@graph`, for DCAT-US requires that a catalogue has a title, a description and a publisher.
 */
export function dcatUs3Format({ catalog }: DcatUsFormatOptions = {}): Format<Resource> {
  // The catalogue that a record stands in, by the record as the document has it.
  const catalogs = sideTable<JsonObject>();
  return portalFormat({
    ...DCAT_US_3_SIGNATURE,
    records: (document) => recordsOf(document, (record, one) => catalogs.set(record, one)),
    read: (record) => dcatUs3ToResource(record, { catalog: catalogs.get(record) }),
    write(resource, options) {
      const { value, ...said } = resourceToDcatUs3(resource, options);
      return { ...said, value: { "@context": CONTEXT_3, ...value } };
    },
    wrapsOne: catalog !== undefined,
    wrap(records) {
      const nodes = records.map(({ "@context": _context, ...node }) => node);
      if (catalog === undefined) return { "@context": CONTEXT_3, "@graph": nodes };
      const { publisher, ...own } = catalog;
      const isService = (node: JsonObject): boolean => node["@type"] === "dcat:DataService";
      const services = nodes.filter(isService);
      return {
        "@context": CONTEXT_3,
        "@type": "dcat:Catalog",
        ...own,
        ...(publisher === undefined ? {} : { publisher: { "@type": "foaf:Agent", name: publisher } }),
        dataset: nodes.filter((node) => !isService(node)),
        ...(services.length === 0 ? {} : { service: services }),
      };
    },
  });
}

/** The formats of DCAT-US: 1.1 and 3.0. */
export const DCAT_US_FORMATS: readonly Format<Resource>[] = [dcatUs11Format(), dcatUs3Format()];
