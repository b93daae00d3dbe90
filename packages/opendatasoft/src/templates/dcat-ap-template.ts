import { licenceOf, rightsOf } from "@metabridge/portal";
import { findHvdCategory, findLicence } from "@metabridge/vocabularies";
import { list } from "../party-fields.js";
import type { Template } from "../template.js";
import { isAttribution } from "./default-template.js";

/**
 * What DCAT-AP 3 and DCAT-AP HVD have beyond the `dcat` template. Portals with national variants have the same under other
 * names: make a template of your own of these rules.
 */
export const DCAT_AP: Template = {
  name: "dcat_ap",
  fields: {
    identifier: {
      dcat: ["Dataset.identifier"],
      write: ({ from }) => from.literal("identifier")?.value.trim(),
      read: (field, { to }) => to.plain("identifier", field.string()),
    },
    version: {
      dcat: ["Dataset.version", "Dataset.versionInfo"],
      write: ({ from }) => from.text("version") ?? from.text("versionInfo"),
      read: (field, { to }) => to.plain("version", field.string()),
    },
    version_notes: {
      dcat: ["Dataset.versionNotes"],
      write: ({ from }) => from.text("versionNotes"),
      read: (field, { to }) => to.text("versionNotes", field.string()),
    },
    theme: {
      dcat: ["Dataset.theme", "Concept"],
      note: "IRIs of the EU's data themes",
      write: ({ themes }) => list(themes.eu.map(({ iri }) => iri)),
      read: (field, { to }) => {
        for (const iri of field.strings()) if (!to.theme(iri)) to.otherTheme(undefined, iri);
      },
    },
    hvd_category: {
      dcat: ["Dataset.hvdCategory", "Concept"],
      note: "IRIs of categories of high-value datasets",
      write: ({ themes }) => list(themes.hvd.map(({ iri }) => iri)),
      read: (field, { to }) => {
        const all = field.peek();
        const codes = Array.isArray(all) ? all : [all];
        if (!codes.every((one) => typeof one === "string" && findHvdCategory(one) !== undefined)) return;
        for (const code of field.strings()) to.theme(code);
      },
    },
    applicable_legislation: {
      dcat: ["Dataset.applicableLegislation", "LegalResource"],
      note: "ELIs",
      write: ({ from }) => list(from.iris("applicableLegislation")),
      read: (field, { to }) => {
        for (const eli of field.strings()) to.iri("applicableLegislation", eli);
      },
    },
    rights: {
      dcat: [
        "Dataset.rights",
        "Distribution.rights",
        "Dataset.license",
        "Distribution.license",
        "LicenseDocument",
        "LicenseDocument.title",
        "RightsStatement.description",
        "RightsStatement.prefLabel",
        "RightsStatement.title",
        "RightsStatement.label",
        "RightsStatement",
      ],
      note: "conditions in words, those of the distributions and INSPIRE's codes of conditions too",
      write: ({ from }) => {
        const licence = licenceOf(from)?.peekLicence();
        // A statement that is no more than the name of the licence is said by the licence.
        const rights = rightsOf(from, (statement) => !isAttribution(statement)).filter(
          (text) => text.length > 80 || licence === undefined || findLicence(text)?.id !== licence.id,
        );
        return rights.length === 0 ? undefined : rights.join("\n\n");
      },
      read: (field, { to }) => to.rights(field.string()),
    },
  },
};
