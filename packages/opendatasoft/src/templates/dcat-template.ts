import {
  accessRightsOf,
  byRole,
  frequencyOf,
  lineageOf,
  type PortalContact,
  plainText,
  readDate,
  standardsOf,
  temporalOf,
} from "@metabridge/portal";
import type { CI_RoleCode } from "@metabridge/vocabularies";
import { list, PARTY_NAMES } from "../party-fields.js";
import type { Template, Writing } from "../template.js";
import { placeNames, placeOnce } from "../territory.js";

/** The name of the first party that has a role by itself: the role is said by the field. */
function named(contacts: readonly PortalContact[], roles: readonly CI_RoleCode[]): string | undefined {
  const contact = byRole(contacts, roles);
  return contact?.organisation ?? contact?.name;
}

const ADMS_PUBLISHER_TYPE = "http://purl.org/adms/publishertype/";

/** The ADMS type of the publisher: `LocalAuthority`. */
function publisherType({ from }: Writing): string[] {
  const type = from.one("publisher")?.iri("type");
  return type?.startsWith(ADMS_PUBLISHER_TYPE) === true ? [type.slice(ADMS_PUBLISHER_TYPE.length)] : [];
}

/** The template of the W3C vocabulary. Source: Opendatasoft user guide, “Interoperability metadata”, DCAT. */
export const DCAT: Template = {
  name: "dcat",
  fields: {
    created: {
      dcat: ["Dataset.created"],
      write: ({ from }) => readDate(from, "created", "date"),
      read: (field, { to }) => to.date("created", field.date()),
    },
    issued: {
      dcat: ["Dataset.issued"],
      write: ({ from }) => readDate(from, "issued", "date"),
      read: (field, { to }) => to.date("issued", field.date()),
    },
    creator: {
      dcat: ["Dataset.creator", "Dataset.publisher", ...PARTY_NAMES],
      note: "author, else originator",
      write: ({ contacts }) => named(contacts, ["author", "originator"]),
      read: (field, { to }) => to.agent("creator", { name: field.string() }),
    },
    contributor: {
      dcat: ["Dataset.contributor", ...PARTY_NAMES],
      write: ({ contacts }) => named(contacts, ["contributor", "processor"]),
      read: (field, { to }) => to.agent("contributor", { name: field.string() }),
    },
    contact_name: {
      dcat: ["Dataset.contactPoint", "Dataset.publisher", ...PARTY_NAMES, "Kind.organizationUnit", "Kind.title"],
      note: "the contact point, else the custodian, …; a person only where no organisation is known",
      write: ({ contact }) => contact?.name,
      read: (field, { to }) => {
        const name = field.string();
        // The template of INSPIRE says whether it is a person's.
        const isPerson = name !== undefined && field.of("inspire", "contact_individual_name").peek() === name;
        const email = field.sibling("contact_email").string();
        to.contact({ name, email, ...(isPerson ? { kind: "person" as const } : {}) });
      },
    },
    contact_email: {
      dcat: ["Kind.hasEmail", "Agent.mbox", "Email", "Email.hasValue"],
      note: "read with contact_name",
      write: ({ contact }) => contact?.email,
      read: (field, { to }) => {
        if (!field.sibling("contact_name").exists) to.contact({ email: field.string() });
      },
    },
    accrualperiodicity: {
      dcat: ["Dataset.accrualPeriodicity", "Frequency"],
      note: "the IRI of the EU's table",
      write: ({ from }) => frequencyOf(from)?.iri,
      read: (field, { to }) => {
        const value = field.peek();
        if (typeof value === "string" && to.frequency(value)) field.take();
      },
    },
    spatial: {
      dcat: ["Dataset.spatial", "Location.prefLabel", "Location.label", "Location.geographicName", "Location"],
      note: "names of places",
      write: ({ extent }) => {
        const names = placeNames(extent);
        return names.length === 0 ? undefined : names.join(", ");
      },
      read: (field, { to }) => placeOnce(to, field.string()),
    },
    temporal: {
      dcat: ["Dataset.temporal", "PeriodOfTime.prefLabel", "PeriodOfTime.label"],
      note: "the name of a period; its dates are in the next fields",
      write: ({ from }) => {
        const names = from
          .nodes("temporal")
          .flatMap((period) => period.text("prefLabel") ?? period.text("label") ?? []);
        return names.length === 0 ? undefined : names.join(", ");
      },
      read: (field, { to }) => {
        const name = field.string();
        if (name !== undefined) to.add("temporal", { $type: "PeriodOfTime", prefLabel: [{ value: name }] });
      },
    },
    temporal_coverage_start: {
      dcat: [
        "Dataset.temporal",
        "PeriodOfTime.startDate",
        "PeriodOfTime.endDate",
        "Instant.inXSDDate",
        "Instant.inXSDDateTime",
        "Instant.inXSDDateTimeStamp",
      ],
      note: "of the first period, with its end",
      write: ({ from }) => firstPeriod(from)?.start,
      read: (field, { to }) => to.period(field.date(), field.sibling("temporal_coverage_end").date()),
    },
    temporal_coverage_end: {
      dcat: [
        "PeriodOfTime.endDate",
        "PeriodOfTime.startDate",
        "Instant.inXSDDate",
        "Instant.inXSDDateTime",
        "Instant.inXSDDateTimeStamp",
      ],
      note: "read with temporal_coverage_start",
      write: ({ from }) => firstPeriod(from)?.end,
      read: (field, { to }) => {
        if (!field.sibling("temporal_coverage_start").exists) to.period(undefined, field.date());
      },
    },
    granularity: {
      dcat: ["Dataset.spatialResolutionAsText"],
      write: ({ from }) => from.text("spatialResolutionAsText"),
      read: (field, { to }) => to.text("spatialResolutionAsText", field.string()),
    },
    dataquality: {
      dcat: [
        "Dataset.provenance",
        "ProvenanceStatement.description",
        "ProvenanceStatement.label",
        "ProvenanceStatement",
      ],
      note: "the lineage, as plain text",
      write: ({ from }) => {
        const lineage = lineageOf(from);
        return lineage === undefined ? undefined : plainText(lineage);
      },
      read: (field, { to }) => to.provenance(field.string()),
    },
    publisher_type: {
      dcat: ["Agent.type"],
      note: "by ADMS: LocalAuthority, NonProfitOrganisation, …",
      write: (writing) => list(publisherType(writing)),
      read: (field, { to }) => {
        const [type, ...others] = field.strings();
        if (type === undefined || others.length > 0) return;
        to.describe("publisher", { type: { $id: ADMS_PUBLISHER_TYPE + encodeURIComponent(type) } });
      },
    },
    conforms_to: {
      dcat: ["Dataset.conformsTo", "Standard", "Standard.title", "Standard.label", "Standard.identifier"],
      note: "addresses, else titles",
      write: ({ from }) => list(standardsOf(from).flatMap((one) => one.iri ?? one.title ?? [])),
      read: (field, { to }) => {
        for (const text of field.strings()) to.conformsTo(/^https?:/i.test(text) ? { url: text } : { title: text });
      },
    },
    accessRights: {
      dcat: ["Dataset.accessRights", "RightsStatement", "Distribution.accessRights"],
      note: "the IRI of the EU's table",
      write: ({ from }) => accessRightsOf(from)?.iri,
      read: (field, { to }) => {
        const value = field.peek();
        if (typeof value === "string" && to.accessRights(value)) field.take();
      },
    },
    relation: {
      dcat: ["Dataset.relation", "Dataset"],
      note: "addresses of related resources",
      write: ({ from }) => list(from.iris("relation").filter((iri) => /^https?:/.test(iri))),
      read: (field, { to }) => {
        for (const url of field.strings()) if (/^https?:/.test(url)) to.iri("relation", url);
      },
    },
  },
};

const firstPeriod = (from: Writing["from"]) => temporalOf(from, "any")[0];
