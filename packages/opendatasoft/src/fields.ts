import type { PortalField } from "@metabridge/portal";
import { portalFieldsOf } from "./template.js";
import { ALL_TEMPLATES } from "./templates.js";

/** What stands beside the templates. */
const BESIDE: readonly PortalField[] = [
  {
    field: "dataset_id",
    dcat: ["Dataset.identifier", "Dataset.title"],
    note: "an identifier that can stand in addresses, else made of the title",
  },
  {
    field: "alternative_exports[]",
    dcat: [
      "Dataset.distribution",
      "Dataset.page",
      "Dataset.landingPage",
      "Distribution",
      "Distribution.accessURL",
      "Distribution.downloadURL",
      "Distribution.title",
      "Distribution.description",
      "Distribution.format",
      "Distribution.mediaType",
      "Distribution.packageFormat",
      "Distribution.compressFormat",
      "Distribution.conformsTo",
      "Distribution.accessService",
      "Dataset.title",
      "Dataset.description",
      "Dataset.endpointURL",
      "Dataset.endpointDescription",
      "Dataset.serviceProtocol",
      "Dataset.format",
      "Dataset.conformsTo",
      "MediaTypeOrExtent",
      "MediaTypeOrExtent.label",
      "MediaTypeOrExtent.prefLabel",
      "MediaTypeOrExtent.title",
      "Concept",
      "Concept.prefLabel",
      "Standard",
      "Document",
      "Document.title",
      "Document.description",
    ],
    note: "files and services, one for each; not part of the request of the Automation API",
  },
  {
    field: "attachments[]",
    dcat: [
      "Dataset.page",
      "Document",
      "Document.title",
      "Document.description",
      "Document.label",
      "Document.format",
      "Dataset.landingPage",
      "Dataset.distribution",
      "Distribution",
      "Distribution.accessURL",
      "Distribution.downloadURL",
      "Distribution.title",
      "Distribution.description",
      "Distribution.format",
      "Distribution.mediaType",
      "Distribution.packageFormat",
      "MediaTypeOrExtent",
      "MediaTypeOrExtent.label",
      "MediaTypeOrExtent.prefLabel",
    ],
    note: "documents and further pages",
  },
];

/** Every field, with the properties of DCAT that it holds: of all templates, then what stands beside them. */
export const FIELDS: readonly PortalField[] = [...portalFieldsOf(ALL_TEMPLATES), ...BESIDE];
