import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyProfile, type DcatNode, fromQuads, PROFILES, type Profile, parseNode, toQuads } from "../src/index.js";
import { graphs } from "./arbitrary-graph.js";
import { resources } from "./arbitrary-model.js";
import { canonical } from "./isomorphic.js";

/** Every literal and IRI of a model with how often it is there; class names and types are not values. */
function leaves(of: unknown): Map<string, number> {
  const found = new Map<string, number>();
  const add = (leaf: string) => found.set(leaf, (found.get(leaf) ?? 0) + 1);
  const seen = new Set<object>();
  const visit = (at: unknown): void => {
    if (typeof at !== "object" || at === null || seen.has(at)) return;
    seen.add(at);
    if (Array.isArray(at)) for (const one of at) visit(one);
    else if (typeof (at as { value?: unknown }).value === "string") add((at as { value: string }).value);
    else {
      const { $id } = at as { $id?: string };
      if ($id !== undefined) add($id);
      for (const value of Object.values(at)) visit(value);
    }
  };
  visit(of);
  return found;
}

describe("over generated models", () => {
  test("model to statements to model gives the same model", () => {
    fc.assert(
      fc.property(resources, (resource) => {
        const written = toQuads(resource);
        expect(written.diagnostics).toEqual([]);
        const read = fromQuads(written.value);
        expect(read.rest).toEqual([]);
        expect(read.value).toEqual([resource]);
      }),
      { numRuns: 300 },
    );
  });

  test("the run-time check accepts them", () => {
    fc.assert(
      fc.property(resources, (resource) => {
        expect(parseNode(resource.$type, resource).diagnostics).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    "what %s does not keep is reported, leaf by leaf",
    (_, profile: Profile) => {
      fc.assert(
        fc.property(resources, (resource) => {
          const applied = applyProfile(resource, { ...profile, codes: {} });
          const kept = leaves(applied.value);
          for (const { value } of applied.losses) kept.set(value, (kept.get(value) ?? 0) + 1);
          for (const [leaf, count] of leaves(resource)) {
            // The same geometry in another encoding is no loss.
            if (/POINT|gml:Point|"Point"/.test(leaf)) continue;
            expect([leaf, (kept.get(leaf) ?? 0) >= Math.min(count, 1)]).toEqual([leaf, true]);
          }
        }),
        { numRuns: 100 },
      );
    },
  );

  test.each(PROFILES.map((profile) => [profile.id, profile] as const))(
    "applying %s twice says nothing else than applying it once",
    async (_, profile: Profile) => {
      await fc.assert(
        fc.asyncProperty(resources, async (resource) => {
          const once = applyProfile(resource, profile).value;
          const twice = applyProfile(once, profile);
          expect(twice.losses).toEqual([]);
          expect(toQuads(once).diagnostics).toEqual([]);
          expect(await canonical(toQuads(twice.value).value)).toEqual(await canonical(toQuads(once).value));
        }),
        { numRuns: 60 },
      );
    },
  );

  test("applying a profile leaves the given resource as it was", () => {
    fc.assert(
      fc.property(resources, fc.constantFrom(...PROFILES), (resource, profile) => {
        const before = JSON.stringify(resource);
        applyProfile<DcatNode>(resource, profile);
        expect(JSON.stringify(resource)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe("over generated graphs", () => {
  test("statements to model to statements gives an isomorphic graph, whatever points to what", async () => {
    await fc.assert(
      fc.asyncProperty(graphs, async (quads) => {
        const read = fromQuads(quads);
        const written = toQuads([...read.value, ...read.rest]);
        expect(written.diagnostics).toEqual([]);
        expect(await canonical(written.value)).toBe(await canonical(quads));
      }),
      { numRuns: 500 },
    );
  });
});
