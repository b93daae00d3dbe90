import { z } from "zod";

const contact = z.looseObject({
  name: z.string().nullish(),
  organization: z.string().nullish(),
  /** A person of the group or one that was typed in, or the group itself. */
  type: z.string().nullish(),
  email: z.string().nullish(),
  phone: z.string().nullish(),
  addressLine1: z.string().nullish(),
  addressLine2: z.string().nullish(),
  addressLine3: z.string().nullish(),
  zipCode: z.string().nullish(),
  city: z.string().nullish(),
  countryCode: z.string().nullish(),
});

const service = z.looseObject({
  _id: z.string().optional(),
  title: z.string().nullish(),
  path: z.string().nullish(),
  format: z.string().nullish(),
  formatVersion: z.string().nullish(),
});

/**
 * A resource with its sub-resources: `GET /resources/{id}?_include=_all`. Source: Isogeo API 1, “Complete documentation”,
 * resource.
 */
export const isogeoResource = z.looseObject({
  _id: z.string(),
  _created: z.string().optional(),
  _modified: z.string().optional(),
  /** `vectorDataset`, `rasterDataset`, `noGeoDataset`, `resource`, `service`. */
  type: z.string(),
  title: z.string().nullish(),
  name: z.string().nullish(),
  abstract: z.string().nullish(),
  language: z.string().nullish(),
  format: z.string().nullish(),
  path: z.string().nullish(),
  created: z.string().nullish(),
  modified: z.string().nullish(),
  published: z.string().nullish(),
  validFrom: z.string().nullish(),
  validTo: z.string().nullish(),
  updateFrequency: z.string().nullish(),
  scale: z.number().nullish(),
  distance: z.number().nullish(),
  series: z.boolean().nullish(),
  "coordinate-system": z.looseObject({ code: z.union([z.number(), z.string()]), name: z.string().nullish() }).nullish(),
  envelope: z.looseObject({ type: z.string() }).nullish(),
  keywords: z.array(z.looseObject({ text: z.string().nullish(), code: z.string().nullish() })).optional(),
  contacts: z.array(z.looseObject({ role: z.string().nullish(), contact })).optional(),
  conditions: z.array(z.looseObject({ description: z.string().nullish() })).optional(),
  limitations: z.array(z.looseObject({ type: z.string().nullish(), description: z.string().nullish() })).optional(),
  specifications: z.array(z.looseObject({ conformant: z.boolean().nullish() })).optional(),
  events: z.array(z.looseObject({ kind: z.string(), date: z.string().nullish() })).optional(),
  links: z.array(z.looseObject({ title: z.string().nullish(), url: z.string().nullish() })).optional(),
  serviceLayers: z.array(z.looseObject({ id: z.string().nullish(), service: service.nullish() })).optional(),
});

/** A resource of the Isogeo API. */
export type IsogeoResource = z.infer<typeof isogeoResource>;
