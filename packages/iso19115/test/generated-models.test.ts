import fc from "fast-check";
import { expect, test } from "vitest";
import { CODE_LISTS } from "../src/declare/code-lists.js";
import type { PropertyDeclaration } from "../src/declare/property.js";
import { encodings } from "../src/encoding/encodings.js";
import type { EncodingId } from "../src/encoding/namespaces.js";
import { MODEL_CLASSES } from "../src/model/index.js";
import type { MD_Metadata } from "../src/model.generated.js";
import type { IsoObject } from "../src/node.js";
import { readIso } from "../src/read/read-iso.js";
import { writeIso } from "../src/write/write-iso.js";

/** Any text that XML can hold: with mark-up in it, line breaks, other planes. An empty or blank one is another story. */
const words = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold
  .map((text) => `x${text.replace(/[\u0000-\u001f\ufffe\uffff]|[\ud800-\udfff]/g, "<&>")}`);

/** The classes that can stand for one, and the properties of each, its own and inherited ones. */
const concrete = (name: string): string[] =>
  Object.values(MODEL_CLASSES).flatMap((one) => {
    for (let at: string | undefined = one.name; at !== undefined; at = MODEL_CLASSES[at]?.extends) {
      if (at === name) return one.abstract === true ? [] : [one.name];
    }
    return [];
  });
function propertiesOf(name: string): [string, PropertyDeclaration][] {
  const declaration = MODEL_CLASSES[name];
  if (declaration === undefined) return [];
  const inherited = declaration.extends === undefined ? [] : propertiesOf(declaration.extends);
  return [...inherited, ...Object.entries(declaration.properties)];
}

function valueFor(property: PropertyDeclaration, depth: number): fc.Arbitrary<unknown> | undefined {
  switch (property.kind) {
    case "text":
      return fc.oneof(
        words.map((value) => ({ value })),
        fc.tuple(words, words).map(([value, other]) => ({ value, translations: [{ locale: "#FR", value: other }] })),
        fc.webUrl().map((href) => ({ value: "anchor", href, $as: "Anchor" })),
      );
    case "url":
    case "genericName":
      return words.map((value) => ({ value }));
    case "code":
      return fc
        .constantFrom("dataset", "owner", "utf8")
        .map((value) =>
          CODE_LISTS[property.type ?? ""]?.enumeration === true
            ? { value }
            : { value, codeList: "https://example.org/list" },
        );
    case "integer":
    case "unlimitedInteger":
      return fc.nat().map((value) => ({ value }));
    case "real":
    case "decimal":
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => ({ value: value + 0 }));
    case "measure":
      return fc.nat().map((value) => ({ value, uom: "m" }));
    case "boolean":
      return fc.boolean().map((value) => ({ value }));
    case "date":
      return fc.constantFrom("2020", "2020-02", "2020-02-29", "2020-02-29T12:00:00Z").map((value) => ({ value }));
    case "dateTime":
      return fc.constant({ value: "2020-02-29T12:00:00" });
    case "object": {
      if (depth === 0) return undefined;
      // A temporal primitive needs the identifiers of GML; the classes of whole collections hold records again.
      const names = concrete(property.type ?? "").filter(
        (name) => !/^(?:DS_|MX_|SV_Service$|MD_Metadata|TimePeriod|TimeInstant|PT_LocaleContainer|FC_|CT_)/.test(name),
      );
      return names.length === 0 ? undefined : fc.constantFrom(...names).chain((name) => objectOf(name, depth - 1));
    }
    default:
      return undefined;
  }
}

function objectOf(name: string, depth: number): fc.Arbitrary<IsoObject> {
  const arbitraries: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, property] of propertiesOf(name)) {
    const value = valueFor(property, depth);
    if (value !== undefined) {
      arbitraries[key] = property.isMany ? fc.array(value, { minLength: 1, maxLength: 2 }) : value;
    }
  }
  return fc.record(arbitraries, { requiredKeys: [] }).map((properties) => ({ $type: name, ...properties }));
}

const isEmpty = (object: IsoObject): boolean => Object.keys(object).length === 1;

/** In ISO 19115-3 the model is the encoding: nothing may change, but what the schema requires may be filled in as nil. */
function withoutFilledIn(node: unknown): unknown {
  if (Array.isArray(node)) {
    const kept = node.filter((one) => !isFilledIn(one) && !isEmptyChoice(one)).map(withoutFilledIn);
    return kept;
  }
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node)
    .filter(
      ([key, value]) =>
        !["$encoding", "$edition", "$gml", "$namespaces"].includes(key) && !isFilledIn(value) && !isEmptyChoice(value),
    )
    .map(([key, value]) => [key, withoutFilledIn(value)] as const)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries);
}
/** A resolution is one of several; one that is none of them says nothing, and the schema has no form for it. */
const isEmptyChoice = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  (value as IsoObject).$type === "MD_Resolution" &&
  isEmpty(value as IsoObject);
const isFilledIn = (value: unknown): boolean =>
  typeof value === "object" && value !== null && (value as { $nilReason?: string }).$nilReason === "missing";

test("a generated model survives ISO 19115-3", () => {
  fc.assert(
    fc.property(objectOf("MD_Metadata", 3), (model) => {
      fc.pre(!isEmpty(model));
      const { value, losses } = writeIso(model as unknown as MD_Metadata, "iso19115-3");
      expect(losses).toEqual([]);
      const { value: back } = readIso(value);
      expect(withoutFilledIn(back[0])).toEqual(withoutFilledIn(JSON.parse(JSON.stringify(model))));
    }),
    { numRuns: 25 },
  );
});

test.each<EncodingId>(["iso19139", "iso19115-3"])(
  "what was written as %s is read and written as the same bytes",
  (encoding) => {
    fc.assert(
      fc.property(objectOf("MD_Metadata", 3), (model) => {
        fc.pre(!isEmpty(model));
        const once = writeIso(model as unknown as MD_Metadata, encoding).value;
        const [back] = readIso(once).value;
        expect(back).toBeDefined();
        if (back !== undefined) expect(writeIso(back, encoding).value).toBe(once);
      }),
      { numRuns: 25 },
    );
  },
);

test("every class is known to both encodings", () => {
  const { iso19139, "iso19115-3": recent } = encodings();
  for (const name of Object.keys(MODEL_CLASSES)) {
    expect(recent.classes.has(name), name).toBe(true);
    expect(iso19139.classes.has(name), name).toBe(true);
  }
});
