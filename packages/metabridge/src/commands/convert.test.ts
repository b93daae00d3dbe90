import { fileURLToPath } from "node:url";
import { createColors } from "picocolors";
import { expect, it } from "vitest";
import type { Terminal } from "../command/terminal.js";
import { main } from "./main.js";

const sites = fileURLToPath(
  new URL("../../../../test-fixtures/iso19139/ostermark-habitats-directive-sites.xml", import.meta.url),
);

async function turtle(...more: readonly string[]): Promise<string> {
  let printed = "";
  const terminal: Terminal = {
    stdin: (async function* () {})(),
    print: async (text) => {
      printed += text;
    },
    note: () => {},
    colors: createColors(false),
    noteColors: createColors(false),
    showsProgress: false,
    width: 80,
  };
  expect(await main(["convert", sites, "--to", "turtle", "--profile", "geodcat-ap", ...more], terminal)).toBe(0);
  return printed;
}

it("metabridge convert --labels: concepts of known lists are labelled in these languages too", async () => {
  expect(await turtle()).not.toContain('"Sites protégés"@fr');
  const labelled = await turtle("--labels", "fr, de");
  expect(labelled).toContain('"Sites protégés"@fr');
  expect(labelled).toContain('"Schutzgebiete"@de');
});
