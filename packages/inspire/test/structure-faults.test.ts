import { readIso, validateStructure } from "@metabridge/iso19115";
import { createSchemaChecker } from "@metabridge/xsd";
import { describe, expect, test } from "vitest";
import { corpusFiles, corpusText, hasCorpus, schemaFiles, validFiles } from "./corpus.js";

/** What is done to an element of a sound record. */
const FAULTS = {
  removed: ({ before, after }: Cut) => before + after,
  doubled: ({ before, element, after }: Cut) => before + element + element + after,
  renamed: ({ before, element, after, name }: Cut) => {
    const nonsense = `${name.slice(0, name.indexOf(":"))}:nonsense`;
    return before + element.split(`<${name}`).join(`<${nonsense}`).split(`</${name}>`).join(`</${nonsense}>`) + after;
  },
  "with an attribute": ({ before, element, after, name }: Cut) =>
    `${before}<${name} strange="1"${element.slice(name.length + 1)}${after}`,
  "with text before it": ({ before, element, after }: Cut) => `${before}stray${element}${after}`,
  "with another value": ({ before, element, after }: Cut) =>
    /^<[^>]+>[^<]+<\/[^>]+>$/.test(element) ? before + element.replace(/>[^<]+</, ">@ x<") + after : undefined,
} as const;

type Fault = keyof typeof FAULTS;

interface Cut {
  readonly before: string;
  readonly element: string;
  readonly after: string;
  readonly name: string;
}

/** Some elements of a document, taken evenly. */
function* elements(xml: string, count: number): Generator<Cut> {
  const tags = [...xml.matchAll(/<(\w+:\w+)[^<>]*?(\/?)>/g)];
  const step = Math.max(1, Math.floor(tags.length / count));
  for (let at = 3; at < tags.length; at += step) {
    const [whole = "", name = "", empty] = tags[at] ?? [];
    const start = tags[at]?.index ?? 0;
    const end = empty === "/" ? start + whole.length : xml.indexOf(`</${name}>`, start) + name.length + 3;
    yield { before: xml.slice(0, start), element: xml.slice(start, end), after: xml.slice(end), name };
  }
}

describe.skipIf(!hasCorpus)("faults put into sound records", () => {
  test("are found without the schemas nearly as with them, and nothing else is", async () => {
    const checker = await createSchemaChecker(schemaFiles());
    const valid = validFiles();
    const counts = new Map<Fault, { put: number; found: number }>();
    const falseAlarms: string[] = [];
    let sound = 0;
    for (const part of ["iso19139", "iso19115-3"]) {
      for (const name of corpusFiles(part)) {
        const xml = corpusText(part, name);
        if (!valid.has(`${part}/${name}`) || xml.length > 30_000) continue;
        for (const cut of elements(xml, 3)) {
          for (const fault of Object.keys(FAULTS) as Fault[]) {
            const text = FAULTS[fault](cut);
            if (text === undefined) continue;
            const [faults = []] = checker.check(text);
            if (faults[0]?.code === "xsd.not-well-formed") continue;
            const [own] = readIso(text).value.flatMap(validateStructure);
            if (faults.length === 0) {
              sound++;
              if (own !== undefined)
                falseAlarms.push(`${name} ${cut.name} ${fault}: ${own.code} ${own.property ?? ""}`);
              continue;
            }
            const count = counts.get(fault) ?? { put: 0, found: 0 };
            counts.set(fault, { put: count.put + 1, found: count.found + (own === undefined ? 0 : 1) });
          }
        }
      }
    }
    checker.dispose();
    const all = [...counts.values()].reduce((sum, { put, found }) => ({
      put: sum.put + put,
      found: sum.found + found,
    }));
    const lines = [...counts].map(([fault, { put, found }]) => `an element ${fault}: ${found} of ${put}`);
    console.log(`${all.found} of ${all.put} faults found, ${sound} changes that are none\n${lines.join("\n")}`);
    expect(falseAlarms).toEqual([]);
    expect(all.found / all.put).toBeGreaterThan(0.93);
    expect(all.put).toBeGreaterThan(900);
  });
});
