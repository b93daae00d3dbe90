import { type Dataset, iri, text, toQuads } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { labelsIn } from "./concept-labels.js";

const THEME = "http://publications.europa.eu/resource/authority/data-theme/ENVI";

describe("labels of concepts", () => {
  it("are those of the lists, in the languages that are asked for", () => {
    const labels = labelsIn(["fr", "de-AT", "xx"]);
    expect(labels(THEME)).toEqual([text("Environnement", "fr"), text("Umwelt", "de-AT")]);
    expect(labels("http://inspire.ec.europa.eu/theme/hy")?.[0]).toEqual(text("Hydrographie", "fr"));
    expect(labels("http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/farming")?.[0]?.language).toBe("fr");
    expect(labels("http://publications.europa.eu/resource/authority/frequency/DAILY")).toBeUndefined();
    expect(labelsIn(["en"])("http://publications.europa.eu/resource/authority/frequency/DAILY")).toEqual([
      text("daily", "en"),
    ]);
    expect(labels("https://example.org/ENVI")).toBeUndefined();
  });

  it("complete what a resource says of a concept, and what it only refers to", () => {
    const dataset: Dataset = {
      $type: "Dataset",
      $id: "https://example.org/1",
      title: [text("Forests", "en")],
      theme: [
        { $type: "Concept", $id: THEME, prefLabel: [text("Environment", "en")] },
        iri("http://inspire.ec.europa.eu/theme/hy"),
      ],
    };
    const { value } = toQuads(dataset, { profile: "dcat-ap", labels: labelsIn(["en", "fr", "de"]) });
    const said = value
      .filter(({ predicate }) => predicate.value.endsWith("prefLabel"))
      .map(({ object }) => `${object.value}@${(object as { language?: string }).language}`);
    expect(said).toEqual([
      "Environment@en",
      "Environnement@fr",
      "Umwelt@de",
      "Hydrography@en",
      "Hydrographie@fr",
      "Gewässernetz@de",
    ]);
  });
});
