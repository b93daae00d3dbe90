import { keepOrigins } from "@metabridge/core";
import { describe, expect, test } from "vitest";
import { text } from "./literal.js";
import type { Dataset } from "./model.generated.js";
import { ntriplesStatement } from "./ntriples.js";
import { toQuads } from "./to-quads.js";

describe("the trace of statements", () => {
  const title = text("Forêts", "fr");
  const agent = { $type: "Organization" as const, name: [text("Commune", "fr")] };
  const dataset: Dataset = {
    $type: "Dataset",
    title: [title],
    publisher: agent,
    issued: { value: "2024" },
  };
  const paths = new Map<object, string>([
    [dataset, "record"],
    [title, "record/title"],
    [agent, "record/contact"],
    [dataset.issued as object, "record/date"],
  ]);
  keepOrigins(dataset, {
    of(value) {
      const path = paths.get(value);
      return path === undefined ? undefined : { path };
    },
  });

  test("is of the statements as the profile has them, with the names that blank nodes have there", () => {
    const { value, trace } = toQuads(dataset, { profile: "dcat-ap", trace: true, blankPrefix: "r7b" });
    const origins = new Map(trace?.map(({ output, path }) => [output, path]));
    const told = value.map((quad) => origins.get(ntriplesStatement(quad.subject, quad.predicate, quad.object)));
    expect(told.filter((path) => path !== undefined)).toHaveLength(trace?.length ?? 0);
    expect(new Set(told)).toEqual(new Set(["record", "record/title", "record/contact", "record/date"]));
    expect(trace?.every(({ output }) => output.startsWith("_:r7b"))).toBe(true);
  });

  test("is not there where nobody asks for it, and empty where nothing is known", () => {
    expect(toQuads(dataset).trace).toBeUndefined();
    expect(toQuads({ $type: "Dataset", title: [title] }, { trace: true }).trace).toEqual([]);
  });
});
