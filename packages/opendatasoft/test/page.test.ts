import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { fieldPage } from "../../portal/test/field-page.js";
import { FIELDS } from "../src/fields.js";

const of = (template: string) => FIELDS.filter(({ field }) => field.startsWith(`${template}.`));

it("the page of the fields is current: run this test with -u after a change of the tables", async () => {
  const page = fieldPage({
    title: "Opendatasoft",
    file: "packages/opendatasoft/src/templates",
    intro: [
      "A dataset has metadata in templates; those of the portal's own making are given by the option `templates`. The Automation",
      "API wraps each value (`metadata.default.title.value`), the Explore API has it plain (`metas.default.title`). Themes and the",
      "licence are names in the Explore API, and ids of the portal in the Automation API (template `internal`).",
    ],
    sections: [
      { title: "Template default", fields: of("default") },
      { title: "Template internal (Automation API)", fields: of("internal") },
      { title: "Template dcat", fields: of("dcat") },
      { title: "Template dcat_ap", fields: of("dcat_ap") },
      { title: "Template inspire", fields: of("inspire") },
      {
        title: "Beside the templates",
        fields: FIELDS.filter(({ field }) => !/^(?:default|internal|dcat|dcat_ap|inspire)\./.test(field)),
      },
    ],
  });
  await expect(page).toMatchFileSnapshot(
    fileURLToPath(new URL("../../../docs/reference/opendatasoft.md", import.meta.url)),
  );
});
