import { describe, expect, it } from "vitest";
import {
  findTopicCategory,
  INSPIRE_THEMES_OF_TOPIC_CATEGORY,
  TOPIC_CATEGORY_OF_INSPIRE_THEME,
  topicCategoryLabel,
} from "./topic-category.js";

describe("topic categories", () => {
  it.each([
    ["farming", "farming"],
    ["Transportation", "transportation"],
    ["agriculture", "farming"],
    ["planningCadastre_Planning", "planningCadastre"],
    ["geoscientificInformation_Geology", "geoscientificInformation"],
    ["http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/oceans", "oceans"],
    ["https://inspire.ec.europa.eu/metadata-codelist/TopicCategory/inlandWaters", "inlandWaters"],
    ["Climatologie / Météorologie / Atmosphère", "climatologyMeteorologyAtmosphere"],
    ["Binnengewässer", "inlandWaters"],
    ["012", "inlandWaters"],
    ["MD_TopicCategoryCode_health", "health"],
    ["disaster", "disaster"],
  ])("are found by %s", (text, code) => {
    expect(findTopicCategory(text)?.code).toBe(code);
  });

  it.each(["", "020x", "http://inspire.ec.europa.eu/metadata-codelist/ResourceType/dataset", "cats"])(
    "are not found by “%s”",
    (text) => {
      expect(findTopicCategory(text)).toBeUndefined();
    },
  );

  it("have an IRI where INSPIRE's list has them", () => {
    expect(findTopicCategory("biota")?.iri).toBe("http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/biota");
    expect(findTopicCategory("disaster")?.iri).toBeUndefined();
    expect(topicCategoryLabel("oceans", "fr")).toBe("Océans");
  });

  it("and INSPIRE themes point at each other", () => {
    for (const [theme, topic] of Object.entries(TOPIC_CATEGORY_OF_INSPIRE_THEME)) {
      expect(INSPIRE_THEMES_OF_TOPIC_CATEGORY[topic]).toContain(theme);
    }
  });
});
