import * as z from "zod";

const text = z.string().nullish();
const list = z.union([z.array(z.string()), z.string()]).nullish();

/** An organisation, with those that it is part of. Source: Project Open Data 1.1, publisher. */
export interface DcatUs11Organization {
  "@type"?: string | undefined;
  name?: string | null | undefined;
  subOrganizationOf?: DcatUs11Organization | null | undefined;
  [field: string]: unknown;
}

export const dcatUs11Organization: z.ZodType<DcatUs11Organization> = z.looseObject({
  "@type": z.string().optional(),
  name: text,
  get subOrganizationOf() {
    return dcatUs11Organization.nullish();
  },
});

/** Source: Project Open Data 1.1, contactPoint. */
export const dcatUs11Contact = z.looseObject({ "@type": z.string().optional(), fn: text, hasEmail: text });

/** Source: Project Open Data 1.1, distribution. */
export const dcatUs11Distribution = z.looseObject({
  "@type": z.string().optional(),
  title: text,
  description: text,
  accessURL: text,
  downloadURL: text,
  format: text,
  mediaType: text,
  conformsTo: text,
  describedBy: text,
  describedByType: text,
});

/**
 * A dataset of DCAT-US 1.1, the “Project Open Data” metadata schema, as tolerant as its readers have to be: nothing is
 * mandatory, and further fields are kept. What DCAT-US requires is told by diagnostics.
 */
export const dcatUs11Dataset = z.looseObject({
  "@type": z.string().optional(),
  title: text,
  description: text,
  keyword: list,
  modified: text,
  publisher: z.union([dcatUs11Organization, z.string()]).nullish(),
  contactPoint: z.union([dcatUs11Contact, z.array(dcatUs11Contact)]).nullish(),
  identifier: z.union([z.string(), z.number()]).nullish(),
  accessLevel: text,
  bureauCode: list,
  programCode: list,
  license: text,
  rights: text,
  spatial: z.union([z.string(), z.looseObject({ type: z.string() })]).nullish(),
  temporal: text,
  distribution: z.array(dcatUs11Distribution).nullish(),
  accrualPeriodicity: text,
  conformsTo: text,
  dataQuality: z.union([z.boolean(), z.string()]).nullish(),
  describedBy: text,
  describedByType: text,
  isPartOf: text,
  issued: text,
  language: list,
  landingPage: text,
  primaryITInvestmentUII: text,
  references: list,
  systemOfRecords: text,
  theme: list,
});

/** A `data.json`: the catalogue of a publisher. */
export const dcatUs11Catalog = z.looseObject({
  "@context": z.string().optional(),
  "@id": z.string().optional(),
  "@type": z.string().optional(),
  conformsTo: z.string().optional(),
  describedBy: z.string().optional(),
  dataset: z.array(dcatUs11Dataset),
});

/** See {@link dcatUs11Dataset}. */
export type DcatUs11Dataset = z.infer<typeof dcatUs11Dataset>;
/** See {@link dcatUs11Distribution}. */
export type DcatUs11Distribution = z.infer<typeof dcatUs11Distribution>;
/** See {@link dcatUs11Catalog}. */
export type DcatUs11Catalog = z.infer<typeof dcatUs11Catalog>;
