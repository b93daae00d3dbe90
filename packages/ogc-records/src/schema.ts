import * as z from "zod";

/** Source: OGC API - Records - Part 1 (20-004r1), “Link”. */
export const recordLink = z.looseObject({
  href: z.string(),
  rel: z.string().optional(),
  type: z.string().nullish(),
  title: z.string().nullish(),
  hreflang: z.string().nullish(),
  length: z.number().nullish(),
});

const language = z.looseObject({ code: z.string(), name: z.string().optional() });

/** Source: the same, “Contact”. */
export const recordContact = z.looseObject({
  identifier: z.string().optional(),
  name: z.string().optional(),
  position: z.string().optional(),
  organization: z.string().optional(),
  phones: z.array(z.looseObject({ value: z.string() })).optional(),
  emails: z.array(z.looseObject({ value: z.string() })).optional(),
  addresses: z.array(z.looseObject({})).optional(),
  links: z.array(recordLink).optional(),
  contactInstructions: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

/** Source: the same, “Core properties of a record”. */
export const recordProperties = z.looseObject({
  type: z.string().optional(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  created: z.string().nullish(),
  updated: z.string().nullish(),
  keywords: z.array(z.string()).nullish(),
  themes: z
    .array(z.looseObject({ concepts: z.array(z.looseObject({ id: z.string() })), scheme: z.string().optional() }))
    .nullish(),
  language: language.nullish(),
  languages: z.array(language).nullish(),
  resourceLanguages: z.array(language).nullish(),
  externalIds: z.array(z.looseObject({ value: z.string(), scheme: z.string().optional() })).nullish(),
  formats: z.array(z.looseObject({ name: z.string().optional(), mediaType: z.string().optional() })).nullish(),
  contacts: z.array(recordContact).nullish(),
  license: z.string().nullish(),
  rights: z.string().nullish(),
});

const time = z.looseObject({
  date: z.string().optional(),
  timestamp: z.string().optional(),
  interval: z.array(z.string().nullable()).optional(),
  resolution: z.string().optional(),
});

/** A record as a GeoJSON feature. Source: the same, “Record GeoJSON”. */
export const recordGeoJson = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  type: z.literal("Feature"),
  time: time.nullish(),
  geometry: z.looseObject({ type: z.string() }).nullish(),
  conformsTo: z.array(z.string()).optional(),
  properties: recordProperties.nullish(),
  links: z.array(recordLink).optional(),
});

/** A collection of records. Source: the same, “Record collection”. */
export const recordCollection = recordProperties.extend({
  id: z.string(),
  type: z.literal("Collection"),
  links: z.array(recordLink).optional(),
});

/** Source: STAC 1.1.0, “Collection”. */
export const stacCollection = z.looseObject({
  type: z.literal("Collection"),
  stac_version: z.string(),
  id: z.string(),
  title: z.string().nullish(),
  description: z.string().optional(),
  keywords: z.array(z.string()).nullish(),
  license: z.string().optional(),
  providers: z.array(z.looseObject({ name: z.string() })).nullish(),
  extent: z.looseObject({}).optional(),
  summaries: z.looseObject({}).nullish(),
  assets: z.record(z.string(), z.looseObject({ href: z.string() })).nullish(),
  links: z.array(recordLink).optional(),
});

/** See {@link recordGeoJson}. */
export type RecordGeoJson = z.infer<typeof recordGeoJson>;
/** See {@link recordProperties}. */
export type RecordProperties = z.infer<typeof recordProperties>;
/** See {@link recordCollection}. */
export type RecordCollection = z.infer<typeof recordCollection>;
/** See {@link stacCollection}. */
export type StacCollection = z.infer<typeof stacCollection>;
