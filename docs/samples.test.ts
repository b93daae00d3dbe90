import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { allSamples, keeps, promises } from "./samples.js";

/** Inside the repository, so that package names mean our sources; ignored by git. */
const folder = fileURLToPath(new URL("./.samples/", import.meta.url));

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the documentation's samples run, and print what they say", () => {
  const samples = allSamples();

  it("there are some", () => expect(samples.length).toBeGreaterThan(0));

  it.each(samples.map((sample, index) => [sample.place, sample, index] as const))(
    "%s",
    async (place, { code }, index) => {
      const printed: string[] = [];
      const log = vi.spyOn(console, "log").mockImplementation((...args: unknown[]) => {
        printed.push(format(...args));
      });
      const file = `${folder}sample-${index}.ts`;
      // Types alone would leave no module to import.
      writeFileSync(file, `// ${place}\n${code}\nexport {};\n`);
      try {
        await import(/* @vite-ignore */ file);
      } finally {
        log.mockRestore();
      }
      const promised = promises(code);
      for (const [at, promise] of promised.entries()) {
        // In a loop one line prints several times; only samples that print each line once can be compared.
        if (promise === undefined || printed.length !== promised.length) continue;
        expect(keeps(promise, printed[at] ?? ""), `printed: ${printed[at]}\npromised: ${promise}`).toBe(true);
      }
    },
  );
});
