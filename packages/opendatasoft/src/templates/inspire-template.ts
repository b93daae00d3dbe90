import { type Json, resolutionOf } from "@metabridge/portal";
import { findInspireTheme, findResourceType, inspireCode, inspireThemeLabel } from "@metabridge/vocabularies";
import type { FieldReader } from "../field-reader.js";
import { list } from "../party-fields.js";
import type { Template, Writing } from "../template.js";
import { addressLine, placeNames, placeOnce } from "../territory.js";

/** The identifier of the metadata record, else that of the resource. */
function fileIdentifier({ from }: Writing): Json | undefined {
  return (from.record()?.literal("identifier") ?? from.literal("identifier"))?.value.trim();
}

/** `1:25000`, `10 m`. */
function resolution({ from }: Writing): Json | undefined {
  const view = resolutionOf(from);
  const { scales, metres } = view;
  const all = [...scales.map((scale) => `1:${scale}`), ...metres.map((one) => `${one} m`)];
  return all.length === 0 ? view.texts.join(", ") || undefined : all.join(", ");
}

const SIDES = ["west", "east", "south", "north"] as const;

const side = (name: (typeof SIDES)[number]): string =>
  `extend_bounding_box_${name}bound_${name === "west" || name === "east" ? "longitude" : "latitude"}`;

const edge = (at: 0 | 1 | 2 | 3): Template["fields"][string] => ({
  dcat: ["Dataset.spatial", "Location.bbox", "Location.geometry"],
  note: "degrees of WGS 84; of all places together",
  write: ({ extent }) => extent.bbox?.[at],
});

const CONTACT = ["contact_individual_name", "contact_position", "contact_address", "contact_email"] as const;

/** The four fields of the contact together: more of the contact of the `dcat` template where it is the same one. */
function readContact(field: FieldReader, { to }: Parameters<NonNullable<Template["fields"][string]["read"]>>[1]): void {
  const all = CONTACT.map((name) => field.sibling(name));
  // The first of them that is there reads them all.
  if (all.find((one) => one.exists)?.name !== field.name) return;
  const [name, position, address, email] = all.map((one) => one.string());
  const [known, mail] = [field.of("dcat", "contact_name").peek(), field.of("dcat", "contact_email").peek()];
  const isSame =
    to.has("contactPoint") && (email === undefined || email === mail) && (name === undefined || name === known);
  if (!isSame) {
    to.contact({ name, position, address, email, ...(name === undefined ? {} : { kind: "person" as const }) });
    return;
  }
  const text = (value: string) => ({ value, ...(to.language === undefined ? {} : { language: to.language }) });
  if (position !== undefined) to.describeList("contactPoint", "title", text(position));
  if (address !== undefined)
    to.describeList("contactPoint", "hasAddress", { $type: "VcardAddress", streetAddress: [text(address)] });
}

/** Four sides are a box; fewer stay unread. */
function readBox(field: FieldReader, { to }: Parameters<NonNullable<Template["fields"][string]["read"]>>[1]): void {
  const sides = SIDES.map((name) => field.sibling(side(name)));
  if (!sides.every((one) => one.exists)) return;
  const [west, east, south, north] = sides.map((one) => one.number());
  if (west === undefined || east === undefined || south === undefined || north === undefined) return;
  if (!to.hasExtent()) to.bbox([west, south, east, north]);
}

/**
 * The template of INSPIRE, filled as the portal's CSW harvester does for an ISO record: themes of the GEMET thesaurus, the
 * identifier of the record, the contact, the box. Source: Opendatasoft user guide, “Interoperability metadata”, INSPIRE; the
 * names of fields are those of the API.
 */
export const INSPIRE: Template = {
  name: "inspire",
  fields: {
    theme: {
      dcat: ["Dataset.theme", "Dataset.subject", "Concept"],
      note: "names of INSPIRE themes, in the language of the title",
      write: ({ from, themes }) => {
        const [language = "en"] = from.languages;
        return list(themes.inspire.map(({ code, label }) => inspireThemeLabel(code, language) ?? label));
      },
      read: (field, { to }) => {
        const all = field.peek();
        const names = (Array.isArray(all) ? all : [all]).filter((one) => typeof one === "string");
        if (!names.every((name) => findInspireTheme(name) !== undefined)) return;
        for (const name of field.strings()) to.theme(findInspireTheme(name)?.iri);
      },
    },
    type: {
      dcat: ["Dataset.type", "Concept.prefLabel", "Concept.label"],
      write: ({ from }) => from.one("type")?.label(),
      read: (field, { to }) => {
        const label = field.string();
        if (label !== undefined) to.add("type", { $type: "Concept", prefLabel: [{ value: label }] });
      },
    },
    file_identifier: {
      dcat: ["CatalogRecord.identifier", "Dataset.identifier"],
      note: "of the metadata record, else of the resource",
      write: fileIdentifier,
      read: (field, { to }) => to.record({ identifier: field.string() }),
    },
    hierarchy_level: {
      dcat: ["Dataset.resourceType", "Concept"],
      note: "dataset, series, service",
      write: ({ from }) => {
        const iri = from.iri("resourceType");
        return iri === undefined ? undefined : (findResourceType(iri)?.code ?? iri);
      },
      read: (field, { to }) => {
        const value = field.peek();
        const code = typeof value === "string" ? findResourceType(value)?.code : undefined;
        if (code === undefined) return;
        field.take();
        to.add("resourceType", {
          $type: "Concept",
          $id: inspireCode("ResourceType", code),
          prefLabel: [{ value: code, language: "en" }],
        });
      },
    },
    hierarchy_level_name: { dcat: [], only: "from", note: "among the losses" },
    spatial_resolution: {
      dcat: [
        "Dataset.hasQualityMeasurement",
        "Dataset.spatialResolutionInMeters",
        "Dataset.spatialResolutionAsText",
        "QualityMeasurement",
      ],
      note: "scales, metres, words",
      write: resolution,
      read: (field, { to }) => {
        for (const part of field.string()?.split(/,\s+/) ?? []) {
          const scale = /^1\s*[:/]\s*([\d\s.']+)$/.exec(part)?.[1]?.replace(/\D/g, "");
          const metres = /^(\d+(?:[.,]\d+)?)\s*m$/.exec(part)?.[1];
          if (scale !== undefined && scale !== "") to.scale(Number(scale));
          else if (metres !== undefined) to.metres(metres);
          else to.text("spatialResolutionAsText", part);
        }
      },
    },
    topologic_consistency: { dcat: [], only: "from", note: "among the losses" },
    contact_individual_name: {
      dcat: ["Dataset.contactPoint", "Agent.name", "Kind.fn"],
      note: "a person only where persons are shown, or no organisation is known",
      write: ({ contact }) => contact?.person,
      read: readContact,
    },
    contact_position: {
      dcat: ["Kind.title"],
      note: "read with contact_individual_name",
      write: ({ contact }) => contact?.position,
      read: readContact,
    },
    contact_address: {
      dcat: [
        "Kind.hasAddress",
        "VcardAddress.streetAddress",
        "VcardAddress.locality",
        "VcardAddress.region",
        "VcardAddress.postalCode",
        "VcardAddress.countryName",
        "Agent.address",
        "Address.thoroughfare",
        "Address.fullAddress",
        "Address.postName",
        "Address.adminUnitL2",
        "Address.postCode",
        "Address.adminUnitL1",
      ],
      note: "on one line; read with contact_individual_name",
      write: ({ contact }) => addressLine(contact),
      read: readContact,
    },
    contact_email: {
      dcat: ["Kind.hasEmail", "Agent.mbox", "Email", "Email.hasValue"],
      note: "read with contact_individual_name",
      write: ({ contact }) => contact?.email,
      read: readContact,
    },
    identification_purpose: {
      dcat: ["Dataset.purpose"],
      write: ({ from }) => from.text("purpose"),
      read: (field, { to }) => to.text("purpose", field.string()),
    },
    extend_description: {
      dcat: ["Dataset.spatial", "Location.prefLabel", "Location.label", "Location.geographicName"],
      note: "names of places",
      write: ({ extent }) => {
        const names = placeNames(extent);
        return names.length === 0 ? undefined : names.join(", ");
      },
      read: (field, { to }) => placeOnce(to, field.string()),
    },
    extend_bounding_box_westbound_longitude: { ...edge(0), read: readBox },
    extend_bounding_box_eastbound_longitude: edge(2),
    extend_bounding_box_southbound_latitude: edge(1),
    extend_bounding_box_northbound_latitude: edge(3),
  },
};
