import { licenceOf } from "@metabridge/portal";
import { list } from "../party-fields.js";
import type { Template } from "../template.js";
import { themeIds } from "../theme-names.js";

/**
 * What the Automation API has instead of names: ids that the portal gave to its licences and themes. They come from the
 * options `licences` and `themes`. Source: Automation API 1.0, “Internal template”.
 */
export const INTERNAL: Template = {
  name: "internal",
  fields: {
    license_id: {
      dcat: [
        "Dataset.license",
        "LicenseDocument",
        "LicenseDocument.title",
        "LicenseDocument.label",
        "LicenseDocument.identifier",
        "LicenseDocument.seeAlso",
      ],
      note: "by the option `licences`",
      write: ({ from, options }) => {
        const view = licenceOf(from);
        const known = view?.peekLicence();
        const id = known === undefined ? undefined : options.licences?.[known.id];
        if (view !== undefined && id === undefined) {
          const name = known?.id ?? view.peekText() ?? "the licence";
          from.report(
            "licence",
            `The portal's id of ${name} is not known: give it by the option “licences”.`,
            "warning",
            "license",
          );
        }
        return id !== undefined && view?.licence !== undefined ? id : undefined;
      },
      read: (field, { to, options }) => {
        const value = field.peek();
        const [name] = Object.entries(options.licences ?? {}).find(([, id]) => id === value) ?? [];
        if (name === undefined) return;
        field.take();
        to.licence({ name });
      },
    },
    theme_id: {
      dcat: ["Dataset.theme", "Concept", "Concept.prefLabel"],
      note: "by the option `themes`",
      write: (writing) => {
        const { from, options, themes } = writing;
        const ids = themeIds(writing);
        if (ids.length === 0 && options.themes === undefined && (themes.has("eu") || themes.has("inspire"))) {
          from.report(
            "themes",
            "The portal's ids of themes are not known: give them by the option “themes”.",
            "info",
            "theme",
          );
        }
        return list(ids);
      },
      read: (field, { to, options }) => {
        const all = field.peek();
        const ids = Array.isArray(all) ? all : [all];
        const names = ids.flatMap(
          (id) => Object.entries(options.themes ?? {}).find(([, one]) => one === id)?.[0] ?? [],
        );
        if (names.length < ids.length) return;
        field.take();
        for (const name of names) if (!to.theme(name)) to.otherTheme(name);
      },
    },
    draft: { dcat: [], only: "from", note: "a setting of the portal: among the losses" },
  },
};
