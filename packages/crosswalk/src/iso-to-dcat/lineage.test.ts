import { describe, expect, it } from "vitest";
import { datasetRecord, identifier, organisation, words } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

describe("lineage", () => {
  const { value, losses } = isoToDcat(
    datasetRecord(
      {},
      {
        resourceLineage: [
          {
            $type: "LI_Lineage",
            statement: words("Aus Luftbildern", { "#FR": "À partir de vues aériennes" }),
            source: [
              {
                $type: "LI_Source",
                description: words("Bilder von 2020"),
                sourceCitation: { $type: "CI_Citation", title: words("Luftbilder"), identifier: [identifier("LB-20")] },
              },
              { $type: "LI_Source", description: words("Begehungen") },
            ],
            processStep: [
              {
                $type: "LI_ProcessStep",
                description: words("Digitalisiert"),
                stepDateTime: { $type: "TimeInstant", timePosition: { value: "2021-03-01" } },
                processor: [organisation("processor", "Büro Maier")],
              },
            ],
          },
        ],
      },
    ),
  );

  it("is a statement in its languages; so are sources that are no citations", () => {
    expect(value.provenance).toEqual([
      {
        $type: "ProvenanceStatement",
        description: [
          { value: "Aus Luftbildern", language: "de" },
          { value: "À partir de vues aériennes", language: "fr" },
        ],
      },
      { $type: "ProvenanceStatement", description: [{ value: "Begehungen", language: "de" }] },
    ]);
  });

  it("has cited sources as datasets", () => {
    expect(value).toMatchObject({
      source: [
        {
          $type: "Dataset",
          title: [{ value: "Luftbilder", language: "de" }],
          identifier: [{ value: "LB-20" }],
          description: [{ value: "Bilder von 2020" }],
        },
      ],
    });
  });

  it("has its steps as activities, with when and by whom", () => {
    expect(value.wasGeneratedBy).toMatchObject([
      {
        $type: "Activity",
        description: [{ value: "Digitalisiert", language: "de" }],
        endedAtTime: { value: "2021-03-01" },
        wasAssociatedWith: [{ $type: "Organization", name: [{ value: "Büro Maier" }] }],
      },
    ]);
  });

  it("loses of this only that the processor is one, which the activity says", () => {
    expect(losses.map(({ path }) => path)).toEqual(["resourceLineage[0]/processStep[0]/processor[0]/role"]);
  });
});
