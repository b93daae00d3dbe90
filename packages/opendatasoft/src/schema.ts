import { z } from "zod";

/** A value of the Automation API: of a federated dataset also the value at its source, and whether it is overridden. */
const wrapped = <T extends z.ZodType>(value: T) =>
  z.looseObject({ value, remote_value: value.optional(), override_remote_value: z.boolean().optional() });

const anyField = wrapped(z.json());

/** The template that every dataset has. */
const defaultTemplate = z
  .object({
    title: wrapped(z.string().min(1)),
    description: wrapped(z.string().min(1)).optional(),
    keyword: wrapped(z.array(z.string().min(1))).optional(),
    modified: wrapped(z.iso.datetime({ offset: true })),
    modified_updates_on_metadata_change: wrapped(z.boolean()).optional(),
    modified_updates_on_data_change: wrapped(z.boolean()).optional(),
    geographic_reference: wrapped(z.array(z.string().min(1))).optional(),
    geographic_reference_auto: wrapped(z.boolean()).optional(),
    language: wrapped(z.string().min(1)),
    timezone: wrapped(z.string().min(1)).optional(),
    publisher: wrapped(z.string().min(1)).optional(),
    references: wrapped(z.string().min(1)).optional(),
    attributions: wrapped(z.array(z.string().min(1))).optional(),
  })
  .catchall(anyField);

/** Licence and themes, by the ids that the portal gave them. */
const internalTemplate = z
  .object({
    license_id: wrapped(z.string().min(1)).optional(),
    theme_id: wrapped(z.array(z.string().min(1))).optional(),
    draft: wrapped(z.boolean()).optional(),
  })
  .catchall(anyField);

/** A file or page beside the data. */
const attachment = z.looseObject({
  id: z.string().optional(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  mimetype: z.string().nullish(),
  url: z.string(),
});

/**
 * A dataset as the Automation API has it: `GET` and `PUT /datasets/{uid}`. `attachments` and `alternative_exports` are not
 * part of that request; they are here as the Explore API shows them, for whoever sends them to their own end points.
 * Source: Opendatasoft Automation API 1.0, “Dataset schema”.
 */
export const automationDataset = z.looseObject({
  uid: z.string().optional(),
  dataset_id: z.string().min(1).optional(),
  is_restricted: z.boolean().optional(),
  metadata: z
    .object({ default: defaultTemplate, internal: internalTemplate.optional() })
    .catchall(z.record(z.string(), anyField)),
  attachments: z.array(attachment).optional(),
  alternative_exports: z.array(attachment).optional(),
});

/** A dataset as the Automation API has it. */
export type AutomationDataset = z.infer<typeof automationDataset>;

/**
 * A dataset as the Explore API v2.1 and the catalogue's JSON export have it. A field without a value is null or absent.
 * Source: Opendatasoft Explore API 2.1, `GET /catalog/datasets/{dataset_id}`.
 */
export const exploreDataset = z.looseObject({
  dataset_id: z.string().min(1),
  dataset_uid: z.string().nullish(),
  visibility: z.string().optional(),
  has_records: z.boolean().optional(),
  data_visible: z.boolean().optional(),
  features: z.array(z.string()).optional(),
  metas: z.record(z.string(), z.record(z.string(), z.json())),
  attachments: z.array(attachment).optional(),
  alternative_exports: z.array(attachment).optional(),
  fields: z.array(z.looseObject({ name: z.string(), type: z.string(), label: z.string().nullish() })).optional(),
});

/** A dataset as the Explore API has it. */
export type ExploreDataset = z.infer<typeof exploreDataset>;
