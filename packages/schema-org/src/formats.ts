import { type Format, sideTable } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { isJsonObject, type Json, type JsonObject, portalFormat } from "@metabridge/portal";
import { listOf, nodesById } from "./normal-form.js";
import { contextOf } from "./other-terms.js";
import { type ReadContext, schemaOrgToResource } from "./read.js";
import { SCHEMA_ORG_SIGNATURE } from "./signature.js";
import { localTerm } from "./terms.js";
import { resourceToSchemaOrg } from "./write.js";

const RECORDS = new Set(["Dataset", "DataCatalog", "WebAPI"]);

const typesOf = (node: JsonObject): string[] =>
  listOf(node["@type"]).flatMap((type) => (typeof type === "string" ? [localTerm(type)] : []));

interface Found {
  readonly record: JsonObject;
  readonly context: ReadContext;
}

/** The records of a document: of a list, a `@graph`, a catalogue; wherever a Dataset stands that no other one has. */
function recordsOf(document: Json): Found[] {
  const nodes = nodesById(document);
  const found: Found[] = [];
  const seen = new Set<JsonObject>();
  const visit = (value: Json | undefined, context: unknown, catalog: JsonObject | undefined): void => {
    for (const one of listOf(value)) {
      if (!isJsonObject(one)) continue;
      const own = one["@context"] ?? context;
      const id = one["@id"];
      const node = typeof id === "string" ? (nodes.get(id) ?? one) : one;
      if (seen.has(node)) continue;
      seen.add(node);
      const types = typesOf(node);
      const datasets = listOf(node.dataset ?? node["schema:dataset"]);
      if (types.includes("DataCatalog") && datasets.some((member) => isJsonObject(member))) {
        const { dataset: _dataset, "schema:dataset": _prefixed, ...self } = node;
        visit(datasets, own, self);
      } else if (types.some((type) => RECORDS.has(type)) || (types.length === 0 && "name" in node)) {
        found.push({ record: node, context: { nodes, context: own, catalog } });
      } else {
        for (const key of ["@graph", "mainEntity", "dataset", "itemListElement", "item"])
          visit(node[key], own, catalog);
      }
    }
  };
  visit(document, undefined, undefined);
  return found;
}

/** The format of schema.org: JSON-LD of datasets, services and catalogues, as web pages have it. */
function schemaOrgFormat(): Format<Resource> {
  // What a record needs of its document, by the record as the document has it.
  const contexts = sideTable<ReadContext>();
  return portalFormat({
    ...SCHEMA_ORG_SIGNATURE,
    records: (document) =>
      recordsOf(document).map(({ record, context }) => {
        contexts.set(record, context);
        return record;
      }),
    read: (record) => schemaOrgToResource(record, contexts.get(record) ?? {}),
    write: (resource, options) => resourceToSchemaOrg(resource, options),
    wrap(records) {
      const nodes = records.map(({ "@context": _context, ...node }) => node);
      return { "@context": contextOf(nodes), "@graph": nodes };
    },
  });
}

/** The format of schema.org: JSON-LD of datasets, services and catalogues. */
export const SCHEMA_ORG_FORMAT: Format<Resource> = schemaOrgFormat();
