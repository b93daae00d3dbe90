import * as z from "zod";

const text = z.union([
  z.string(),
  z.number(),
  z.looseObject({ "@value": z.union([z.string(), z.number(), z.boolean()]) }),
]);
const texts = z.union([text, z.array(text)]);
const node = z.looseObject({
  "@id": z.string().optional(),
  "@type": z.union([z.string(), z.array(z.string())]).optional(),
});
const nodeOrText = z.union([z.string(), node]);
const nodes = z.union([nodeOrText, z.array(nodeOrText)]);

/** schema:DataDownload, as Google Dataset Search reads it. */
export const schemaOrgDataDownload = z.looseObject({
  "@type": z.union([z.string(), z.array(z.string())]).optional(),
  name: texts.optional(),
  contentUrl: z.union([z.string(), z.array(z.string()), node]).optional(),
  encodingFormat: texts.optional(),
  contentSize: text.optional(),
});

/**
 * schema:Dataset, as tolerant as its readers have to be: a text may stand for a node, one value for a list, and further terms
 * are kept. What Google Dataset Search and science-on-schema.org want is told by diagnostics.
 * Source: schema.org; Google Search Central, “Dataset structured data”; science-on-schema.org 1.2.3, Dataset.
 */
export const schemaOrgDataset = z.looseObject({
  "@context": z.unknown().optional(),
  "@id": z.string().optional(),
  "@type": z.union([z.string(), z.array(z.string())]).optional(),
  name: texts.optional(),
  alternateName: texts.optional(),
  description: texts.optional(),
  url: z.union([z.string(), z.array(z.string()), node]).optional(),
  sameAs: nodes.optional(),
  identifier: z.union([text, node, z.array(z.union([text, node]))]).optional(),
  keywords: z.union([text, node, z.array(z.union([text, node]))]).optional(),
  license: nodes.optional(),
  isAccessibleForFree: z.union([z.boolean(), z.string()]).optional(),
  creator: z.union([nodes, z.looseObject({ "@list": z.array(nodeOrText) })]).optional(),
  publisher: nodes.optional(),
  datePublished: texts.optional(),
  dateModified: texts.optional(),
  dateCreated: texts.optional(),
  temporalCoverage: z.union([texts, node, z.array(node)]).optional(),
  spatialCoverage: nodes.optional(),
  distribution: z
    .union([z.string(), schemaOrgDataDownload, z.array(z.union([z.string(), schemaOrgDataDownload]))])
    .optional(),
  includedInDataCatalog: nodes.optional(),
  version: texts.optional(),
});

/** schema:DataCatalog. */
export const schemaOrgDataCatalog = z.looseObject({
  "@context": z.unknown().optional(),
  "@id": z.string().optional(),
  "@type": z.union([z.string(), z.array(z.string())]).optional(),
  name: texts.optional(),
  description: texts.optional(),
  url: z.union([z.string(), node]).optional(),
  dataset: z.union([nodeOrText, z.array(z.union([z.string(), schemaOrgDataset]))]).optional(),
});

/** See {@link schemaOrgDataset}. */
export type SchemaOrgDataset = z.infer<typeof schemaOrgDataset>;
/** See {@link schemaOrgDataDownload}. */
export type SchemaOrgDataDownload = z.infer<typeof schemaOrgDataDownload>;
/** See {@link schemaOrgDataCatalog}. */
export type SchemaOrgDataCatalog = z.infer<typeof schemaOrgDataCatalog>;
