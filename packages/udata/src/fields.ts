import type { PortalField } from "@metabridge/portal";

const PARTY = [
  "Agent.name",
  "Agent.mbox",
  "Agent.homepage",
  "Agent.workplaceHomepage",
  "Kind.fn",
  "Kind.organizationName",
  "Kind.title",
  "Kind.hasEmail",
  "Kind.hasURL",
];
const STATEMENT = [
  "RightsStatement.description",
  "RightsStatement.label",
  "RightsStatement.prefLabel",
  "RightsStatement.title",
];
const LICENCE = [
  "LicenseDocument.label",
  "LicenseDocument.title",
  "LicenseDocument.identifier",
  "LicenseDocument.description",
];

/** The fields of a dataset of udata, in the order of its API. */
export const UDATA_FIELDS: readonly PortalField[] = [
  {
    field: "id",
    dcat: ["Identifier.notation", "Dataset.identifier"],
    note: "24 hexadecimal digits; written where the dataset came from udata",
  },
  { field: "title", dcat: ["Dataset.title"], required: true, note: "up to 350 characters" },
  { field: "acronym", dcat: ["Dataset.alternative"], note: "an alternative title of capitals: `BD-TOPO`" },
  { field: "description", dcat: ["Dataset.description"], required: true, note: "Markdown, up to 100,000 characters" },
  {
    field: "tags",
    dcat: [
      "Dataset.keyword",
      "Dataset.theme",
      "Dataset.subject",
      "Dataset.hvdCategory",
      "Dataset.applicableLegislation",
      "Concept.prefLabel",
    ],
    note: "lower-case ASCII, 3 to 96 characters; `inspire` for INSPIRE themes, `hvd` and the tag of the category for high-value datasets",
  },
  { field: "badges", dcat: ["Dataset.applicableLegislation"], only: "from", note: "`hvd`; the portal gives badges" },
  {
    field: "license",
    dcat: ["Dataset.license", "Distribution.license"],
    note: "`lov2`, `odc-odbl`, …; else the kind of the licence: `other-at`, `other-open`",
  },
  { field: "frequency", dcat: ["Dataset.accrualPeriodicity"] },
  {
    field: "access_type",
    dcat: ["Dataset.accessRights", "Distribution.accessRights"],
    note: "`open`, `restricted`; read: anything but `open` is restricted",
  },
  { field: "access_type_reason", dcat: ["Dataset.rights", "RightsStatement.description"], only: "from" },
  {
    field: "organization",
    dcat: ["Dataset.publisher", "Agent.name", "Agent.identifier", "Agent.homepage"],
    note: "written as its id: the option `organization`, or that of a publisher that came from udata",
  },
  {
    field: "contact_points",
    dcat: [
      "Dataset.contactPoint",
      "Dataset.publisher",
      "Dataset.creator",
      "Dataset.contributor",
      "Dataset.rightsHolder",
      "Dataset.custodian",
      "Dataset.distributor",
      "Dataset.originator",
      "Dataset.principalInvestigator",
      "Dataset.processor",
      "Dataset.resourceProvider",
      "Dataset.user",
      "Attribution.hadRole",
      ...PARTY,
    ],
    note: "one for each role; persons are hidden where the organisation is known; a `contact` has a mail address or a page",
  },
  {
    field: "temporal_coverage",
    dcat: ["PeriodOfTime.startDate", "PeriodOfTime.endDate"],
    note: "one period, with a beginning",
  },
  {
    field: "spatial",
    dcat: [
      "Dataset.spatial",
      "Dataset.spatialResolutionAsText",
      "Location.bbox",
      "Location.geometry",
      "Location.prefLabel",
      "Location.label",
      "Location.identifier",
      "Geometry.asGeoJSON",
      "Geometry.asWKT",
    ],
    note: "zones for places of INSEE and countries, else the area as a MultiPolygon; granularity of the zones, or as the record says it",
  },
  {
    field: "schema",
    dcat: ["Dataset.conformsTo", "Standard.title", "Standard.versionInfo"],
    note: "schemas of data only: by name and version at schema.data.gouv.fr, else by address",
  },
  {
    field: "harvest",
    dcat: [
      "Dataset",
      "Dataset.identifier",
      "Dataset.landingPage",
      "Dataset.created",
      "Dataset.issued",
      "Dataset.modified",
    ],
    note: "`uri`, `dct_identifier`, `remote_url`, `created_at`, `issued_at`, `modified_at`",
  },
  {
    field: "page",
    dcat: ["Dataset", "Dataset.landingPage"],
    only: "from",
    note: "where the dataset was not harvested",
  },
  {
    field: "created_at, last_modified",
    dcat: ["Dataset.issued", "Dataset.modified"],
    only: "from",
    note: "where the dataset was not harvested",
  },
  {
    field: "extras.dcat",
    dcat: [
      "Dataset.accessRights",
      "Dataset.rights",
      "Distribution.rights",
      "Dataset.license",
      "Distribution.license",
      "Dataset.provenance",
      "ProvenanceStatement.description",
      "ProvenanceStatement.label",
      "Concept.prefLabel",
      ...LICENCE,
      ...STATEMENT,
    ],
    note: "what the harvesters of udata keep there: `accessRights`, `rights`, `license`, `provenance`",
  },
];

/** The fields of a resource of udata. */
export const UDATA_RESOURCE_FIELDS: readonly PortalField[] = [
  {
    field: "resources[].title",
    dcat: ["Distribution.title", "Dataset.title", "Document.title"],
    required: true,
    note: "else the name of the file, the format, or the title of the dataset",
  },
  {
    field: "resources[].description",
    dcat: ["Distribution.description", "Dataset.description", "Document.description"],
    note: "Markdown",
  },
  {
    field: "resources[].type",
    dcat: [],
    note: "by the kind of the link: main, documentation, api, other; read: main and update are downloads, api a service",
  },
  { field: "resources[].filetype", dcat: [], only: "to", note: "`remote`" },
  {
    field: "resources[].url",
    dcat: [
      "Distribution.downloadURL",
      "Distribution.accessURL",
      "Dataset.distribution",
      "DataService.endpointURL",
      "DataService.endpointDescription",
      "Dataset.landingPage",
      "Dataset.page",
    ],
    required: true,
    note: "one resource for each link",
  },
  {
    field: "resources[].format",
    dcat: [
      "Distribution.format",
      "Distribution.conformsTo",
      "Dataset.conformsTo",
      "DataService.serviceProtocol",
      "Document.format",
      "MediaTypeOrExtent.label",
    ],
    note: "lower-case: `csv`, `shp`, `wms`",
  },
  { field: "resources[].mime", dcat: ["Distribution.mediaType", "Distribution.format", "Document.format"] },
  { field: "resources[].filesize", dcat: ["Distribution.byteSize"] },
  { field: "resources[].checksum", dcat: ["Checksum.checksumValue", "Checksum.algorithm"] },
  { field: "resources[].schema", dcat: ["Distribution.conformsTo", "Standard.title", "Standard.versionInfo"] },
  {
    field: "resources[].harvest",
    dcat: ["Dataset.distribution", "Distribution.identifier", "Distribution.issued", "Distribution.modified"],
    note: "`uri`, `dct_identifier`, `issued_at`, `modified_at`; read also from `id`, `created_at`, `last_modified`",
  },
  {
    field: "resources[].extras.dcat",
    dcat: ["Distribution.rights", "Distribution.license", ...LICENCE, ...STATEMENT],
    note: "`rights`",
  },
];
