import { z } from "zod";

/**
 * What CKAN accepts as the name of a dataset, an organisation or a group; it is the last part of the page's address.
 * Source: CKAN, `name_validator` and `PACKAGE_NAME_MAX_LENGTH`.
 */
const CKAN_NAME = z
  .string()
  .min(2)
  .max(100)
  .regex(/^[a-z0-9_-]+$/)
  .refine((name) => !["new", "edit", "search"].includes(name), "The name is an address of CKAN's own.");

/** A tag. Source: CKAN, `tag_length_validator` and `tag_name_validator`. */
const CKAN_TAG_NAME = z
  .string()
  .min(2)
  .max(100)
  .regex(/^[\p{L}\p{M}\p{N}_ .-]*$/u);

/** What the preset `dcat_date` takes: a year, a year and month, a day, or a day and time. Source: ckanext-dcat, `dcat_date`. */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/);

/** The preset `multiple_text`. */
const texts = z.array(z.string());

/** A text by language, as ckanext-fluent has it. */
const byLanguage = z.record(z.string(), z.string());

/** A text; in a multilingual schema a text by language in the same field (presets `fluent_text` and `fluent_markdown`). */
const fluent = z.union([z.string(), byLanguage]);

/** An agent or a contact point: the subfields of `publisher`, `creator` and `contact`. */
const agent = z.looseObject({
  uri: z.string().optional(),
  name: z.string().optional(),
  /** For contact points of a multilingual schema. */
  name_translated: byLanguage.optional(),
  email: z.string().optional(),
  url: z.string().optional(),
  type: z.string().optional(),
  identifier: z.string().optional(),
  homepage: z.string().optional(),
});

const associatedAgent = agent.extend({
  actedOnBehalfOf: z.array(z.looseObject({ name: z.string().optional() })).optional(),
});

const activity = z.looseObject({
  uri: z.string().optional(),
  label: z.string().optional(),
  seeAlso: z.string().optional(),
  dct_type: z.string().optional(),
  startedAtTime: z.string().optional(),
  wasAssociatedWith: z.array(associatedAgent).optional(),
});

const attribution = z.looseObject({ agent: z.array(agent).optional(), role: z.string().optional() });

const relationship = z.looseObject({
  uri: z.string().optional(),
  relation: z.string().optional(),
  role: z.string().optional(),
});

/** GeoJSON: as an object or as the text of one, for CKAN takes both. */
const geometry = z.union([z.string(), z.looseObject({ type: z.string(), coordinates: z.array(z.unknown()) })]);

const place = z.looseObject({
  uri: z.string().optional(),
  text: z.string().optional(),
  geom: geometry.optional(),
  bbox: geometry.optional(),
  centroid: geometry.optional(),
});

const period = z.looseObject({ start: date.optional(), end: date.optional() });

/** A number; forms give it as text. */
const number = z.union([z.number(), z.string().regex(/^\d+(?:\.\d+)?$/)]);

const accessService = z.looseObject({
  uri: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  endpoint_description: z.string().optional(),
  endpoint_url: texts.optional(),
  serves_dataset: texts.optional(),
  access_rights: z.string().optional(),
  conforms_to: texts.optional(),
  format: texts.optional(),
  identifier: z.string().optional(),
  language: texts.optional(),
  rights: texts.optional(),
  landing_page: texts.optional(),
  keyword: texts.optional(),
  applicable_legislation: texts.optional(),
  contact: z.array(agent).optional(),
  creator: z.array(agent).optional(),
  publisher: z.array(agent).optional(),
  license: z.string().optional(),
  modified: date.optional(),
  theme: texts.optional(),
});

/** A resource of a dataset: one thing that a user can take. */
export const CKAN_RESOURCE = z.looseObject({
  id: z.string().optional(),
  url: z.string().optional(),
  name: z.string().nullish(),
  name_translated: byLanguage.optional(),
  description: z.string().nullish(),
  description_translated: byLanguage.optional(),
  format: z.string().nullish(),
  mimetype: z.string().nullish(),
  compress_format: z.string().optional(),
  package_format: z.string().optional(),
  size: z.union([z.int().nonnegative(), z.string().regex(/^\d+$/)]).nullish(),
  hash: z.string().optional(),
  hash_algorithm: z.string().optional(),
  rights: fluent.optional(),
  availability: z.string().optional(),
  status: z.string().optional(),
  license: z.string().optional(),
  access_url: z.string().optional(),
  download_url: z.string().optional(),
  issued: date.optional(),
  modified: date.optional(),
  temporal_resolution: z.string().optional(),
  spatial_resolution_in_meters: number.optional(),
  language: texts.optional(),
  documentation: texts.optional(),
  conforms_to: texts.optional(),
  applicable_legislation: texts.optional(),
  access_services: z.array(accessService).optional(),
  uri: z.string().optional(),
  /** ckanext-spatial: the protocol of the ISO record's link. */
  resource_locator_protocol: z.string().optional(),
  /** ckanext-spatial: the function of the ISO record's link. */
  resource_locator_function: z.string().optional(),
});

/** A further field; CKAN has each key once, and texts only. */
const extra = z.looseObject({ key: z.string().min(1), value: z.string() });

const extras = z
  .array(extra)
  .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, "Each key of the extras stands once.");

/** A short form of an organisation or group, as it stands in a dataset. */
const group = z.looseObject({ name: CKAN_NAME.optional(), id: z.string().optional(), title: z.string().nullish() });

/**
 * A dataset of CKAN: what `package_create` takes and `package_show` gives.
 * Sources: CKAN 2.10, `default_create_package_schema`; ckanext-dcat, schemas `dcat_ap_full`, `dcat_ap_multilingual`,
 * `dcat_ap_dataset_series` and `dcat_ap_in_series`. Portals add fields of their own, and they are kept.
 *
 * @example
 * ```ts
 * import { CKAN_PACKAGE } from "@metabridge/ckan";
 * const sample = { name: "street-trees", title: "Street trees", tags: [{ name: "trees/streets" }] };
 * console.log(CKAN_PACKAGE.safeParse(sample).error?.issues[0]?.path); // ["tags", 0, "name"]
 * ```
 */
export const CKAN_PACKAGE = z.looseObject({
  name: CKAN_NAME,
  id: z.string().optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  title_translated: byLanguage.optional(),
  notes: z.string().nullish(),
  notes_translated: byLanguage.optional(),
  url: z.string().nullish(),
  version: z.string().max(100).nullish(),
  license_id: z.string().nullish(),
  owner_org: z.string().nullish(),
  tags: z.array(z.looseObject({ name: CKAN_TAG_NAME })).optional(),
  tag_string: z.string().optional(),
  tags_translated: z.record(z.string(), z.array(z.string())).optional(),
  groups: z.array(group).optional(),
  contact: z.array(agent).optional(),
  publisher: z.array(agent).optional(),
  creator: z.array(agent).optional(),
  homepage: z.string().optional(),
  issued: date.optional(),
  modified: date.optional(),
  version_notes: fluent.optional(),
  identifier: z.string().optional(),
  frequency: z.string().optional(),
  provenance: fluent.optional(),
  dcat_type: z.string().optional(),
  temporal_coverage: z.array(period).optional(),
  temporal_resolution: z.string().optional(),
  spatial_coverage: z.array(place).optional(),
  spatial_resolution_in_meters: number.optional(),
  access_rights: z.string().optional(),
  alternate_identifier: texts.optional(),
  theme: texts.optional(),
  language: texts.optional(),
  documentation: texts.optional(),
  conforms_to: texts.optional(),
  is_referenced_by: texts.optional(),
  applicable_legislation: texts.optional(),
  has_version: texts.optional(),
  qualified_relation: z.array(relationship).optional(),
  provenance_activity: z.array(activity).optional(),
  qualified_attribution: z.array(attribution).optional(),
  uri: z.string().optional(),
  in_series: texts.optional(),
  series_order_field: z.string().optional(),
  series_order_type: z.string().optional(),
  extras: extras.optional(),
  resources: z.array(CKAN_RESOURCE).optional(),
});

/** A dataset of CKAN. */
export type CkanPackage = z.infer<typeof CKAN_PACKAGE>;

/** A resource of a dataset of CKAN. */
export type CkanResource = z.infer<typeof CKAN_RESOURCE>;

/** An agent or contact point of a dataset of CKAN. */
export type CkanAgent = z.infer<typeof agent>;
