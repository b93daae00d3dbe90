import { describe, expect, it } from "vitest";
import { code, datasetRecord, day, link, organisation, serviceRecord, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const scope = (written: string) => ({
  metadataScope: [{ $type: "MD_MetadataScope" as const, resourceScope: code(written) }],
});

describe("the kind of a resource", () => {
  it.each([
    ["dataset", "Dataset"],
    ["series", "DatasetSeries"],
    ["nonGeographicDataset", "Dataset"],
    ["application", "Dataset"],
  ])("%s is a dcat:%s", (written, $type) => {
    expect(isoToDcat(datasetRecord({}, scope(written))).value.$type).toBe($type);
  });

  it("that INSPIRE has no type for is kept as a type", () => {
    const { value } = isoToDcat(datasetRecord({}, scope("nonGeographicDataset")));
    expect(value).toMatchObject({
      type: [{ $type: "Concept", prefLabel: [{ value: "Non geographic dataset", language: "en" }] }],
    });
    expect(value).not.toHaveProperty("resourceType");
  });

  it("is a dataset in a record that says nothing at all", () => {
    expect(isoToDcat({ $type: "MD_Metadata" }).value).toMatchObject({ $type: "Dataset", $id: "_:resource" });
  });
});

it("has texts without the indent that their lines have of the XML, and with that of their own", () => {
  const abstract = words("Alle Bäume:\n      - Linden\n        - Winterlinde\n\n      - Eichen");
  expect(isoToDcat(datasetRecord({ abstract })).value.description?.[0]?.value).toBe(
    "Alle Bäume:\n- Linden\n  - Winterlinde\n\n- Eichen",
  );
  expect(isoToDcat(datasetRecord({ abstract: words("Alle\n  Bäume\nder Stadt") })).value.description?.[0]?.value).toBe(
    "Alle\n  Bäume\nder Stadt",
  );
});

describe("the rest of the identification", () => {
  it("has status, purpose, pictures, documents and further information", () => {
    const { value } = isoToDcat(
      datasetRecord({
        status: [code("completed")],
        purpose: words("Planung"),
        graphicOverview: [{ $type: "MD_BrowseGraphic", fileName: words("https://example.org/karte.png") }],
        additionalDocumentation: [
          { $type: "CI_Citation", title: words("Bericht"), onlineResource: [link("https://example.org/b.pdf")] },
        ],
        supplementalInformation: words("Ohne Gewähr"),
      }),
    );
    expect(value).toMatchObject({
      status: { $id: "http://publications.europa.eu/resource/authority/dataset-status/COMPLETED" },
      purpose: [{ value: "Planung", language: "de" }],
      depiction: [{ $id: "https://example.org/karte.png" }],
      page: [{ $id: "https://example.org/b.pdf", title: [{ value: "Bericht" }] }],
      $other: { "http://www.w3.org/2000/01/rdf-schema#comment": [{ value: "Ohne Gewähr", language: "de" }] },
    });
  });

  it("has the schema that the data follow", () => {
    const { value } = isoToDcat(
      datasetRecord(
        {},
        {
          applicationSchemaInfo: [
            {
              $type: "MD_ApplicationSchemaInformation",
              name: { $type: "CI_Citation", title: words("XTraServer"), edition: words("2.0") },
            },
          ],
        },
      ),
    );
    expect(value.conformsTo).toMatchObject([{ title: [{ value: "XTraServer" }], versionInfo: [{ value: "2.0" }] }]);
  });

  it("names the distributor among the parties", () => {
    const { value } = isoToDcat(
      datasetRecord(
        {},
        {
          distributionInfo: [
            {
              $type: "MD_Distribution",
              distributor: [{ $type: "MD_Distributor", distributorContact: organisation("distributor", "Vertrieb") }],
            },
          ],
        },
      ),
    );
    expect(value.distributor).toMatchObject([{ name: [{ value: "Vertrieb" }] }]);
  });
});

describe("older terms", () => {
  it("state roles, times and themes of services as GeoDCAT-AP 1 and 2 did, for geodcat-ap or where they are asked for", () => {
    const record = serviceRecord({
      pointOfContact: [organisation("custodian", "Stadt")],
      descriptiveKeywords: [{ $type: "MD_Keywords", keyword: [words("Rad")] }],
      topicCategory: [code("transportation")],
      extent: [
        {
          $type: "EX_Extent",
          temporalElement: [
            {
              $type: "EX_TemporalExtent",
              extent: { $type: "TimePeriod", beginPosition: day("2001"), endPosition: day("2002") },
            },
          ],
        },
      ],
    });
    const { value } = isoToDcat(record, { profile: "geodcat-ap" });
    expect(value).toMatchObject({
      $types: ["http://purl.org/dc/dcmitype/Service"],
      $other: { "http://purl.org/dc/elements/1.1/subject": [{ value: "Rad" }] },
      subject: [{ $id: "http://publications.europa.eu/resource/authority/data-theme/TRAN" }],
      temporal: [
        {
          $other: {
            "http://schema.org/startDate": [{ value: "2001" }],
            "http://schema.org/endDate": [{ value: "2002" }],
          },
        },
      ],
      qualifiedAttribution: [
        { type: [{ $id: "http://inspire.ec.europa.eu/metadata-codelist/ResponsiblePartyRole/custodian" }] },
      ],
    });
    expect(isoToDcat(record, { olderTerms: true }).value).toEqual(value);
    for (const options of [{}, { profile: "dcat-ap" }, { profile: "geodcat-ap", olderTerms: false }]) {
      const { value: plain } = isoToDcat(record, options);
      expect([plain.$types, plain.$other, plain.subject]).toEqual([undefined, undefined, undefined]);
    }
  });
});
