import { readdirSync, readFileSync } from "node:fs";
import { leafLedger, xmlLeaves } from "@metabridge/roundtrip";
import { convert } from "metabridge";
import { describe, expect, it } from "vitest";

/** Your own records stand here. */
const folder = new URL("../../test-fixtures/iso19139/", import.meta.url);

describe.each(readdirSync(folder))("%s", (name) => {
  const before = readFileSync(new URL(name, folder), "utf8");

  it("comes back whole when it is read and written", async () => {
    const { value: after, losses } = await convert(before, { to: "iso19139" });
    const { total, lost, changed } = leafLedger(before, after);
    expect({ lost, changed, losses }).toEqual({ lost: [], changed: [], losses: [] });
    expect(total).toBeGreaterThan(100);
  });

  it("loses nothing on the way to ISO 19115-3 and back that is not on the list", async () => {
    const there = await convert(before, { to: "iso19115-3" });
    const back = await convert(there.value, { to: "iso19139" });
    const said = new Set([...there.losses, ...back.losses].map(({ value }) => value));
    const present = new Set(xmlLeaves(back.value).leaves.map(({ value }) => value));
    // Code lists have other addresses in the other encoding, and a code that was written twice comes back once.
    const unsaid = leafLedger(before, back.value).lost.filter(
      ({ attribute, value }) => attribute !== "codeList" && !present.has(value) && !said.has(value),
    );
    expect(unsaid).toEqual([]);
  });
});
