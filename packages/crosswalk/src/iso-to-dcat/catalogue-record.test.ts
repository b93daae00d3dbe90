import { describe, expect, it } from "vitest";
import { code, datasetRecord, day, identifier, link, organisation, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const date = (value: string, type?: string) => ({
  $type: "CI_Date" as const,
  date: day(value),
  ...(type === undefined ? {} : { dateType: code(type) }),
});

function recordOf(record: Parameters<typeof datasetRecord>[1]) {
  const [first] = isoToDcat(datasetRecord({}, record)).value.isPrimaryTopicOf ?? [];
  return first?.$type === "CatalogRecord" ? first : undefined;
}

describe("the catalogue record", () => {
  it("says what it describes, when it was changed, in which language, and whom to ask", () => {
    expect(
      recordOf({
        metadataIdentifier: identifier("md-1"),
        dateInfo: [date("2024-05-06", "revision")],
        contact: [organisation("pointOfContact", "Geodatenstelle", "geo@example.org")],
      }),
    ).toMatchObject({
      primaryTopic: { $id: "_:resource" },
      identifier: [{ value: "md-1" }],
      modified: { value: "2024-05-06" },
      language: [
        { $id: "http://publications.europa.eu/resource/authority/language/DEU" },
        { $id: "http://publications.europa.eu/resource/authority/language/FRA" },
      ],
      contactPoint: [{ fn: [{ value: "Geodatenstelle" }], hasEmail: [{ $id: "mailto:geo@example.org" }] }],
      qualifiedAttribution: [{ agent: [{ name: [{ value: "Geodatenstelle" }] }] }],
    });
  });

  it("was made from a record by a standard, in an encoding, at an address", () => {
    const source = recordOf({
      defaultLocale: { $type: "PT_Locale", language: code("ger"), characterEncoding: code("utf8") },
      dateInfo: [date("2024-05-06", "revision")],
      metadataStandard: [{ $type: "CI_Citation", title: words("ISO 19115"), edition: words("2003/Cor.1:2006") }],
      metadataLinkage: [link("https://example.org/md/1.xml")],
    })?.source;
    expect(source).toMatchObject({
      $type: "CatalogRecord",
      $id: "https://example.org/md/1.xml",
      primaryTopic: { $id: "_:resource" },
      modified: { value: "2024-05-06" },
      characterEncoding: [{ value: "UTF-8" }],
      conformsTo: [
        {
          $type: "Standard",
          title: [{ value: "ISO 19115", language: "de" }],
          versionInfo: [{ value: "2003/Cor.1:2006" }],
        },
      ],
    });
  });

  it("that was never revised was last changed when it was made", () => {
    const created = recordOf({ dateInfo: [date("2020-01-01", "creation")] });
    expect(created).toMatchObject({ created: { value: "2020-01-01" }, modified: { value: "2020-01-01" } });
  });

  it("has a date without a type as that of its last change", () => {
    expect(recordOf({ dateInfo: [date("2020-01-01")] })?.modified?.value).toBe("2020-01-01");
  });
});
