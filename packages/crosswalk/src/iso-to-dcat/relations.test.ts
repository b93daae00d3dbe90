import type { CI_Citation, MD_AssociatedResource } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { code, datasetRecord, identifier, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const UUID = "1b2c3d4e-0000-4000-8000-000000000001";

function related(type: string, more: Omit<Partial<MD_AssociatedResource>, "$type"> = {}) {
  const { value } = isoToDcat(
    datasetRecord({
      associatedResource: [
        {
          $type: "MD_AssociatedResource",
          associationType: code(type),
          name: { $type: "CI_Citation", title: words("Straßen") },
          ...more,
        },
      ],
    }),
  );
  if (value.$type !== "Dataset") throw new Error("not a dataset");
  return value;
}

describe("an associated resource", () => {
  it.each([
    ["largerWorkCitation", "isPartOf", "CataloguedResource"],
    ["isComposedOf", "hasPart", "CataloguedResource"],
    ["series", "inSeries", "DatasetSeries"],
    ["source", "source", "Dataset"],
    ["dependency", "requires", "CataloguedResource"],
    ["revisionOf", "replaces", "CataloguedResource"],
    ["crossReference", "relation", "CataloguedResource"],
  ] as const)("by %s is said by %s", (type, property, $type) => {
    expect(related(type)[property]).toEqual([{ $type, title: [{ value: "Straßen", language: "de" }] }]);
  });

  it("by any other association is a qualified relation with that role", () => {
    expect(related("stereoMate").qualifiedRelation).toMatchObject([
      {
        $type: "Relationship",
        relation: [{ title: [{ value: "Straßen" }] }],
        hadRole: [{ label: [{ value: "Stereo mate", language: "en" }] }],
      },
    ]);
  });

  it("is known by the IRI of its identifier", () => {
    const name = { $type: "CI_Citation" as const, identifier: [identifier("https://example.org/id/strassen")] };
    expect(related("source", { name }).source).toMatchObject([{ $id: "https://example.org/id/strassen" }]);
  });
});

describe("an associated resource by reference to its record", () => {
  it.each([
    ["isComposedOf", "hasPart"],
    ["largerWorkCitation", "isPartOf"],
    ["series", "inSeries"],
  ] as const)("by %s is said by %s, known by that record", (type, property) => {
    const metadataReference = {
      $type: "CI_Citation" as const,
      $reference: true as const,
      $uuidref: UUID,
      $xlink: { href: "https://example.org/records/strassen", title: "Straßen" },
    };
    const { value, losses } = isoToDcat(
      datasetRecord({
        associatedResource: [{ $type: "MD_AssociatedResource", associationType: code(type), metadataReference }],
      }),
    );
    expect(value.$type === "Dataset" ? value[property] : undefined).toEqual([
      {
        $type: property === "inSeries" ? "DatasetSeries" : "CataloguedResource",
        identifier: [{ value: UUID }],
        title: [{ value: "Straßen" }],
        isPrimaryTopicOf: [{ $id: "https://example.org/records/strassen" }],
      },
    ]);
    expect(losses).toEqual([]);
  });

  it("has the IRI of its record by the record's identifier where there is no address", () => {
    const metadataReference = { $type: "CI_Citation" as const, $reference: true as const, $uuidref: UUID };
    expect(related("isComposedOf", { metadataReference }).hasPart).toMatchObject([
      { isPrimaryTopicOf: [{ $id: `urn:uuid:${UUID}` }] },
    ]);
  });
});

describe("the parent of a record", () => {
  it.each([
    ["its identifier", { identifier: [identifier(UUID)] }],
    ["a reference to its record", { $reference: true, $uuidref: UUID }],
  ] as const)("is what its resource is part of, known by %s", (_, parent) => {
    const { value } = isoToDcat(
      datasetRecord({}, { parentMetadata: { $type: "CI_Citation", ...parent } as CI_Citation }),
    );
    expect(value.isPartOf).toEqual([
      {
        $type: "CataloguedResource",
        identifier: [{ value: UUID }],
        isPrimaryTopicOf: [{ $id: `urn:uuid:${UUID}` }],
      },
    ]);
  });
});
