import { expect, it } from "vitest";
import { accountFor, type Leaf, Totals } from "./ledger.js";

const leaf = (place: string, value: string): Leaf => ({ path: `${place}[0]`, place, value });

it("accounts for each leaf once: kept, in another form, reported, or missing", () => {
  const source = [
    leaf("title", "Bäume"),
    leaf("name", "Stadt"),
    leaf("code", "deu"),
    leaf("note", "alt"),
    leaf("date", "2020"),
    leaf("fee", "keine"),
  ];
  const account = accountFor(source, [leaf("title", "Bäume"), leaf("label", "Stadt"), leaf("code", "ger")], {
    canonical: ({ value }) => value,
    forms: [{ says: "the other code", holds: ({ value }, codes: string[]) => codes.includes(value) }],
    context: ["deu"],
    first: { name: "there", reports: ({ place }) => place === "note" },
    others: [{ name: "back", reports: ({ place }) => place === "date" }],
  });
  expect(account.inPlace).toBe(1);
  expect(account.elsewhere).toBe(1);
  expect([...account.forms]).toEqual([["the other code", 1]]);
  expect([...account.reported].map(([step, all]) => [step, all.map(({ value }) => value)])).toEqual([
    ["there", ["alt"]],
    ["back", ["2020"]],
  ]);
  expect(account.missing).toEqual([leaf("fee", "keine")]);
  const totals = new Totals();
  totals.add("a.xml", source, account);
  expect([totals.kept, totals.lost, totals.missing]).toEqual([3, 2, ["a.xml: fee[0] “keine”"]]);
});
