import { FOAF } from "@metabridge/dcat";
import { findAccessRight, findFrequency, languageAuthority } from "@metabridge/vocabularies";
import type { ValueField } from "./value-field.js";

const language: ValueField = {
  field: "language",
  dcat: "language",
  form: "terms",
  of: "LinguisticSystem",
  find: languageAuthority,
};

const legislation: ValueField = {
  field: "applicable_legislation",
  dcat: "applicableLegislation",
  form: "terms",
  of: "LegalResource",
};

const accessRights: ValueField = {
  field: "access_rights",
  dcat: "accessRights",
  form: "term",
  of: "RightsStatement",
  find: (word) => findAccessRight(word)?.iri,
};

const resolution: readonly ValueField[] = [
  { field: "temporal_resolution", dcat: "temporalResolution", form: "duration" },
  { field: "spatial_resolution_in_meters", dcat: "spatialResolutionInMeters", form: "number" },
];

/** The schema leaves it out; ckanext-dcat reads it from a field or an extra of this name. */
export const HVD_CATEGORY: ValueField = { field: "hvd_category", dcat: "hvdCategory", form: "terms", of: "Concept" };

/** Fields of a dataset that hold plain values. Source: ckanext-dcat, `dcat_ap_full.yaml` and the profiles that read it. */
export const DATASET_VALUES: readonly ValueField[] = [
  { field: "issued", dcat: "issued", form: "date" },
  { field: "modified", dcat: "modified", form: "date" },
  { field: "version", dcat: "version", form: "text" },
  { field: "identifier", dcat: "identifier", form: "text" },
  {
    field: "frequency",
    dcat: "accrualPeriodicity",
    form: "term",
    of: "Frequency",
    find: (word) => findFrequency(word)?.iri,
  },
  { field: "dcat_type", dcat: "type", form: "term", of: "Concept", list: true },
  accessRights,
  ...resolution,
  language,
  legislation,
  { field: "homepage", dcat: FOAF.homepage, form: "iri", list: true },
  { field: "is_referenced_by", dcat: "isReferencedBy", form: "iris" },
  { field: "has_version", dcat: "hasVersion", form: "iris" },
  { field: "in_series", dcat: "inSeries", form: "iris" },
  HVD_CATEGORY,
];

/** Fields of a resource that hold plain values. */
export const RESOURCE_VALUES: readonly ValueField[] = [
  { field: "issued", dcat: "issued", form: "date" },
  { field: "modified", dcat: "modified", form: "date" },
  { field: "availability", dcat: "availability", form: "term", of: "Concept" },
  { field: "compress_format", dcat: "compressFormat", form: "term", of: "MediaType" },
  { field: "package_format", dcat: "packageFormat", form: "term", of: "MediaType" },
  ...resolution,
  language,
  { field: "documentation", dcat: "page", form: "terms", of: "Document" },
  { field: "conforms_to", dcat: "conformsTo", form: "terms", of: "Standard" },
  legislation,
];

/** The lifecycle status of a resource: the schema of ckanext-dcat has the four of ADMS. */
export const RESOURCE_STATUS: ValueField = {
  field: "status",
  dcat: "status",
  form: "term",
  of: "Concept",
};

/** Fields of an access service that hold plain values. */
export const SERVICE_VALUES: readonly ValueField[] = [
  { field: "title", dcat: "title", form: "text" },
  { field: "description", dcat: "description", form: "text" },
  { field: "identifier", dcat: "identifier", form: "text" },
  { field: "modified", dcat: "modified", form: "date" },
  { field: "endpoint_url", dcat: "endpointURL", form: "iris" },
  { field: "endpoint_description", dcat: "endpointDescription", form: "iri", list: true },
  { field: "serves_dataset", dcat: "servesDataset", form: "iris" },
  accessRights,
  { field: "license", dcat: "license", form: "term", of: "LicenseDocument" },
  { field: "rights", dcat: "rights", form: "terms", of: "RightsStatement" },
  { field: "conforms_to", dcat: "conformsTo", form: "terms", of: "Standard" },
  { field: "landing_page", dcat: "landingPage", form: "terms", of: "Document" },
  { field: "theme", dcat: "theme", form: "terms", of: "Concept" },
  language,
  legislation,
];
