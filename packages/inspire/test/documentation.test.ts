import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rulesOf } from "../src/index.js";

const DOCUMENTATION = readFileSync(new URL("../../../docs/inspire.md", import.meta.url), "utf8");
const RULES = [...rulesOf("tg2.0"), ...rulesOf("tg1.3")];

describe("docs/inspire.md", () => {
  test.each(RULES.filter(({ differences = [] }) => differences.length > 0).map((rule) => [rule.id, rule] as const))(
    "says what %s does otherwise than the official suite",
    (id, { title, requirement, differences = [] }) => {
      expect(DOCUMENTATION).toContain(`- **${id}** ${title} (${requirement.number}): ${differences.join(" ")}\n`);
    },
  );

  test("names every rule that judges in two ways", () => {
    const silent = RULES.filter(
      ({ reference, differences = [] }) => reference !== undefined && differences.length === 0,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
