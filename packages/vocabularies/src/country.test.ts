import { describe, expect, it } from "vitest";
import { findCountry } from "./country.js";

describe("findCountry", () => {
  it.each([
    ["FR", "FRA"],
    ["fra", "FRA"],
    ["Česká republika", "CZE"],
    ["Czech Republic", "CZE"],
    ["Czechia", "CZE"],
    ["Deutschland", "DEU"],
    ["België", "BEL"],
    ["Belgique / België", "BEL"],
    ["Canada; Canada", "CAN"],
    ["Canada (le)", "CAN"],
    ["UK", "GBR"],
    ["Scotland", "GBR"],
    ["EL", "GRC"],
    ["USA", "USA"],
    ["Ελλάδα", "GRC"],
    ["Latvia", "LVA"],
    ["http://publications.europa.eu/resource/authority/country/AUT", "AUT"],
    ["Kosovo", "1A0"],
  ])("reads “%s” as %s", (text, code) => {
    expect(findCountry(text)?.iri).toBe(`http://publications.europa.eu/resource/authority/country/${code}`);
  });

  it.each(["", "TBD", "country", "Atlantis", "France, Germany", "constructor", "/*/gmd:contact"])(
    "finds none in “%s”",
    (text) => {
      expect(findCountry(text)).toBeUndefined();
    },
  );

  it("gives no IRI for territories of which the EU table is not known to have a concept", () => {
    expect(findCountry("Antarctica")).toEqual({ alpha2: "AQ", alpha3: "ATA", name: "Antarctica" });
  });
});
