import type { Json } from "@metabridge/portal";
import * as z from "zod";

/** A node of a DCAT-US 3.0 document, by the terms of its context. */
export type DcatUs3Node = { [term: string]: Json | undefined };

const texts = z.union([z.string(), z.array(z.string())]);
const languageMap = z.record(z.string(), texts);
const node = z.looseObject({ "@id": z.string().optional(), "@type": z.string().optional() });
const nodeOrIri = z.union([z.string(), node]);
const nodes = z.union([nodeOrIri, z.array(nodeOrIri)]);
const date = z.union([z.string(), z.looseObject({ "@value": z.string() })]);

/** vcard:Kind of DCAT-US 3.0. */
export const dcatUs3Contact = z.looseObject({
  "@type": z.string().optional(),
  fn: z.string().optional(),
  hasEmail: z.string().optional(),
  "organization-name": z.string().optional(),
  title: z.string().optional(),
  tel: z.string().optional(),
  address: nodes.optional(),
});

/** dcat:Distribution of DCAT-US 3.0. */
export const dcatUs3Distribution = z.looseObject({
  "@id": z.string().optional(),
  "@type": z.string().optional(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  accessURL: nodeOrIri.nullish(),
  downloadURL: nodeOrIri.nullish(),
  format: nodeOrIri.nullish(),
  mediaType: nodeOrIri.nullish(),
  byteSize: z.union([z.string(), z.number()]).nullish(),
  license: nodeOrIri.nullish(),
  conformsTo: nodes.nullish(),
});

/**
 * dcat:Dataset of DCAT-US 3.0, as tolerant as its readers have to be: nothing is mandatory, and further terms are kept. What
 * DCAT-US requires is told by diagnostics. Source: DCAT-US 3.0, JSON Schema, Dataset.
 */
export const dcatUs3Dataset = z.looseObject({
  "@context": z.unknown().optional(),
  "@id": z.string().optional(),
  "@type": z.union([z.string(), z.array(z.string())]).optional(),
  title: z.string().nullish(),
  titleMap: languageMap.nullish(),
  description: z.string().nullish(),
  descriptionMap: languageMap.nullish(),
  identifier: texts.nullish(),
  keyword: texts.nullish(),
  keywordMap: languageMap.nullish(),
  publisher: nodeOrIri.nullish(),
  contactPoint: z.union([z.string(), dcatUs3Contact, z.array(z.union([z.string(), dcatUs3Contact]))]).nullish(),
  issued: date.nullish(),
  modified: date.nullish(),
  theme: nodes.nullish(),
  spatial: nodes.nullish(),
  temporal: nodes.nullish(),
  distribution: z.union([nodeOrIri, z.array(z.union([z.string(), dcatUs3Distribution]))]).nullish(),
});

/** dcat:Catalog of DCAT-US 3.0. Source: DCAT-US 3.0, JSON Schema, Catalog. */
export const dcatUs3Catalog = z.looseObject({
  "@context": z.unknown().optional(),
  "@id": z.string().optional(),
  "@type": z.union([z.string(), z.array(z.string())]).optional(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  publisher: nodeOrIri.nullish(),
  dataset: z.array(z.union([z.string(), dcatUs3Dataset])).nullish(),
});

/** See {@link dcatUs3Dataset}. */
export type DcatUs3Dataset = z.infer<typeof dcatUs3Dataset>;

/** See {@link dcatUs3Catalog}. */
export type DcatUs3Catalog = z.infer<typeof dcatUs3Catalog>;
