import { z } from "zod";
import { FREQUENCIES } from "./frequency.js";

/** A day, or a day and time. */
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/);

const url = z.string().regex(/^(?:https?|ftps?):\/\/\S+$/i);

/**
 * A tag: lower-case ASCII letters and digits, words joined by hyphens, 3 to 96 characters.
 * Source: udata, `udata.core.tags` (`slug`, `TAG_MIN_LENGTH`, `TAG_MAX_LENGTH`).
 */
const tag = z
  .string()
  .min(3)
  .max(96)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const linearRing = z.array(z.array(z.number()).min(2)).min(4);

/** udata stores an area as a MultiPolygon, whatever its form. */
const multiPolygon = z.looseObject({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(linearRing).min(1)).min(1),
});

/** A zone stands as its id when written, and as an object in some answers. */
const zone = z.union([z.string(), z.looseObject({ id: z.string() })]);

/** Source: udata, `SpatialCoverage`: an area or zones, not both. */
const spatial = z
  .looseObject({
    geom: multiPolygon.nullish(),
    zones: z.array(zone).nullish(),
    granularity: z.string().nullish(),
  })
  .refine(
    ({ geom, zones }) => geom == null || zones == null || zones.length === 0,
    "A spatial coverage has an area or zones, not both.",
  );

const temporalCoverage = z.looseObject({ start: date, end: date.nullish() });

/** Roles of a contact point. Source: udata, `CONTACT_ROLES`. */
const role = z.enum([
  "contact",
  "publisher",
  "creator",
  "contributor",
  "rightsHolder",
  "custodian",
  "distributor",
  "originator",
  "principalInvestigator",
  "processor",
  "resourceProvider",
  "user",
]);

/** Source: udata, `ContactPoint.validate`: whom people are told to ask can be reached. */
const contactPoint = z
  .looseObject({
    id: z.string().optional(),
    name: z.string().min(1).max(255),
    email: z.string().max(255).nullish(),
    contact_form: url.nullish(),
    role: role.optional(),
  })
  .refine(
    ({ email, contact_form: form, role: is }) => is !== "contact" || (email ?? form) != null,
    "A contact has a mail address or a form.",
  );

const checksum = z.looseObject({ type: z.enum(["sha1", "sha2", "sha256", "md5", "crc"]), value: z.string() });

/** A schema of data: one of schema.data.gouv.fr by its name, or any by its address. */
const schema = z
  .looseObject({ name: z.string().nullish(), version: z.string().nullish(), url: url.nullish() })
  .refine(({ name, url: address }) => (name ?? address) != null, "A schema has a name or an address.");

const extras = z.record(z.string(), z.unknown());

const resourceHarvest = z.looseObject({
  created_at: date.nullish(),
  issued_at: date.nullish(),
  modified_at: date.nullish(),
  uri: z.string().nullish(),
  dct_identifier: z.string().nullish(),
});

/** A resource of a dataset: one thing that a user can take. */
export const UDATA_RESOURCE = z.looseObject({
  id: z.string().optional(),
  title: z.string().min(1),
  description: z.string().nullish(),
  filetype: z.enum(["file", "remote"]).optional(),
  type: z.enum(["main", "documentation", "update", "api", "code", "other"]).optional(),
  url,
  format: z.string().nullish(),
  mime: z.string().nullish(),
  filesize: z.int().nonnegative().nullish(),
  checksum: checksum.nullish(),
  schema: schema.nullish(),
  created_at: date.nullish(),
  last_modified: date.nullish(),
  harvest: resourceHarvest.nullish(),
  extras: extras.nullish(),
});

const datasetHarvest = z.looseObject({
  backend: z.string().nullish(),
  source_id: z.string().nullish(),
  source_url: z.string().nullish(),
  domain: z.string().nullish(),
  remote_id: z.string().nullish(),
  remote_url: url.nullish(),
  uri: z.string().nullish(),
  dct_identifier: z.string().nullish(),
  created_at: date.nullish(),
  issued_at: date.nullish(),
  modified_at: date.nullish(),
  last_update: date.nullish(),
});

const organization = z.looseObject({
  id: z.string().optional(),
  name: z.string().optional(),
  slug: z.string().optional(),
});

/**
 * A dataset of udata, the software of data.gouv.fr: what `POST /api/1/datasets/` takes and `GET` gives.
 * Source: the API of udata 6 to 10, `dataset_fields`, `resource_fields` and the forms behind them.
 *
 * @example
 * ```ts
 * import { UDATA_DATASET } from "@metabridge/udata";
 * const sample = { title: "Arbres d'alignement", description: "Les arbres des rues.", frequency: "yearly" };
 * console.log(UDATA_DATASET.safeParse(sample).error?.issues[0]?.path); // ["frequency"]
 * ```
 */
export const UDATA_DATASET = z.looseObject({
  id: z.string().optional(),
  slug: z.string().optional(),
  title: z.string().min(1).max(350),
  acronym: z.string().nullish(),
  description: z.string().min(1).max(100_000),
  description_short: z.string().max(200).nullish(),
  tags: z.array(tag).optional(),
  license: z.string().nullish(),
  frequency: z.enum(FREQUENCIES).optional(),
  frequency_date: date.nullish(),
  private: z.boolean().optional(),
  access_type: z.enum(["open", "open_with_account", "restricted"]).optional(),
  access_type_reason: z.string().nullish(),
  authorization_request_url: url.nullish(),
  organization: z.union([z.string(), organization]).nullish(),
  contact_points: z.array(contactPoint).optional(),
  temporal_coverage: temporalCoverage.nullish(),
  spatial: spatial.nullish(),
  schema: schema.nullish(),
  badges: z.array(z.looseObject({ kind: z.string() })).optional(),
  created_at: date.nullish(),
  last_modified: date.nullish(),
  harvest: datasetHarvest.nullish(),
  extras: extras.nullish(),
  resources: z.array(UDATA_RESOURCE).optional(),
});

/** The role of a contact point. */
export type UdataRole = z.infer<typeof role>;

const agentRole = role.exclude(["contact"]);

/** Whether a text is the role of an agent: each is named after the property of GeoDCAT-AP that has the agent. */
export const isAgentRole = (text: string): text is z.infer<typeof agentRole> => agentRole.safeParse(text).success;

/** A dataset of udata. */
export type UdataDataset = z.infer<typeof UDATA_DATASET>;

/** A resource of a dataset of udata. */
export type UdataResource = z.infer<typeof UDATA_RESOURCE>;
