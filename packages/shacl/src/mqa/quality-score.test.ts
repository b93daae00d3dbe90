import { iri, text } from "@metabridge/dcat";
import { describe, expect, it } from "vitest";
import { TREES, turtle } from "../../test/turtle.js";
import {
  type DatasetQuality,
  type Dimension,
  METRICS,
  type MetricId,
  type QualityOptions,
  type QualityReport,
  qualityScore,
} from "../index.js";

/** A dataset that has everything that the methodology asks for. */
const BEST = `${TREES}
  :trees dct:accessRights eu:access-right\\/PUBLIC ; dct:issued "2023-01-01"^^xsd:date ; dct:modified "2024-02-01"^^xsd:date .
  :file dcat:downloadURL <https://town.example/files/trees.csv> ; dct:rights [ a dct:RightsStatement ] ;
    dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> ; dcat:byteSize "4711"^^xsd:nonNegativeInteger .
`;

const allAnswer = async (): Promise<boolean> => true;

async function reportOn(text: string, options: QualityOptions = {}): Promise<QualityReport> {
  return (await qualityScore(await turtle(text), options)).value;
}

async function scoreOf(text: string, options: QualityOptions = {}): Promise<DatasetQuality> {
  const [dataset] = (await reportOn(text, options)).datasets;
  if (dataset === undefined) throw new Error("There is no dataset.");
  return dataset;
}

const statusOf = ({ metrics }: DatasetQuality, id: MetricId) => metrics.find(({ metric }) => metric === id)?.status;

describe("the methodology", () => {
  it("gives 405 points, in five dimensions", () => {
    const sums = new Map<Dimension, number>();
    for (const { dimension, points } of Object.values(METRICS)) {
      sums.set(dimension, (sums.get(dimension) ?? 0) + points);
    }
    expect(Object.fromEntries(sums)).toEqual({
      findability: 100,
      accessibility: 100,
      interoperability: 110,
      reusability: 75,
      contextuality: 20,
    });
  });
});

describe("a dataset that has everything", () => {
  it("reaches 405 points, and no advice is left", async () => {
    const { points, unknown, maximum, rating, findings } = await scoreOf(BEST, { checkLink: allAnswer });
    expect({ points, unknown, maximum, rating, findings }).toEqual({
      points: 405,
      unknown: 0,
      maximum: 405,
      rating: "excellent",
      findings: [],
    });
  });

  it("is not known to have the 80 points for links that answer, where nobody follows them", async () => {
    const score = await scoreOf(BEST);
    expect(score).toMatchObject({ points: 325, unknown: 80, rating: "good", bestRating: "excellent" });
    expect(score.dimensions.accessibility).toEqual({ points: 20, unknown: 80, maximum: 100 });
    expect(score.findings.map(({ code, severity, message }) => `${severity} ${code}: ${message}`)).toEqual([
      "info mqa.access-url-status-code: Access URL accessibility: 50 points are unknown, since the links were not followed.",
      "info mqa.download-url-status-code: Download URL accessibility: 30 points are unknown, since the links were not followed.",
    ]);
  });
});

describe("each metric", () => {
  const cases: readonly (readonly [lost: Partial<Record<MetricId, number>>, without: string, instead: string])[] = [
    [{ keywordAvailability: 30 }, `dcat:keyword "tree"@en ;`, ""],
    [{ keywordAvailability: 30 }, `dcat:keyword "tree"@en`, `dcat:keyword " "`],
    [
      { categoryAvailability: 30 },
      "dcat:theme <http://publications.europa.eu/resource/authority/data-theme/ENVI> ;",
      "",
    ],
    [{ spatialAvailability: 20 }, "dct:spatial :area ;", ""],
    [{ temporalAvailability: 20 }, "dct:temporal :year ;", ""],
    [
      { downloadUrlAvailability: 20, downloadUrlStatusCode: 30 },
      "dcat:downloadURL <https://town.example/files/trees.csv> ;",
      "",
    ],
    [
      { formatAvailability: 20, formatMediaTypeNonProprietary: 20, formatMediaTypeMachineInterpretable: 20 },
      "dct:format eu:file-type\\/CSV ;",
      "",
    ],
    [{ formatMediaTypeMachineInterpretable: 20 }, "file-type\\/CSV", "file-type\\/PNG"],
    [{ formatMediaTypeNonProprietary: 20 }, "file-type\\/CSV", "file-type\\/XLSX"],
    [
      { formatMediaTypeNonProprietary: 20, formatMediaTypeMachineInterpretable: 20 },
      "file-type\\/CSV",
      "file-type\\/DOC",
    ],
    [
      { formatMediaTypeVocabularyAlignment: 10 },
      "dct:format eu:file-type\\/CSV",
      `dct:format [ a dct:MediaTypeOrExtent ; rdfs:label "CSV" ]`,
    ],
    [{ mediaTypeAvailability: 10 }, "dcat:mediaType <http://www.iana.org/assignments/media-types/text/csv> ;", ""],
    [{ formatMediaTypeVocabularyAlignment: 10 }, "media-types/text/csv", "media-types/text/trees"],
    [{ dcatApCompliance: 30 }, `dct:description "Every tree that the town looks after."@en ;`, ""],
    [{ licenceAvailability: 20, knownLicence: 10 }, "dct:license eu:licence\\/CC_BY_4_0", `dct:description "x"@en`],
    [{ knownLicence: 10 }, "dct:license eu:licence\\/CC_BY_4_0", "dct:license [ a dct:LicenseDocument ]"],
    [
      { accessRightsAvailability: 10, accessRightsVocabularyAlignment: 5 },
      "dct:accessRights eu:access-right\\/PUBLIC ;",
      "",
    ],
    [
      { accessRightsVocabularyAlignment: 5 },
      "dct:accessRights eu:access-right\\/PUBLIC",
      "dct:accessRights [ a dct:RightsStatement ]",
    ],
    [{ contactPointAvailability: 20 }, "dcat:contactPoint :gardens ;", ""],
    [{ publisherAvailability: 10 }, "dct:publisher :town ;", ""],
    [{ rightsAvailability: 5 }, "dct:rights [ a dct:RightsStatement ] ;", ""],
    [{ byteSizeAvailability: 5 }, `dcat:byteSize "4711"^^xsd:nonNegativeInteger`, `dct:description "x"@en`],
    [{ dateIssuedAvailability: 5 }, `dct:issued "2023-01-01"^^xsd:date ;`, ""],
    [{ dateModifiedAvailability: 5 }, `dct:modified "2024-02-01"^^xsd:date`, `dct:title "Bomen"@nl`],
  ];

  it.each(cases)("has its points: %j without %s, with %s instead", async (lost, without, instead) => {
    expect(BEST).toContain(without);
    const { points, metrics, findings } = await scoreOf(BEST.replace(without, instead), { checkLink: allAnswer });
    const unmet = metrics.filter(({ status }) => status !== "met");
    expect(Object.fromEntries(unmet.map(({ metric, maximum }) => [metric, maximum]))).toEqual(lost);
    expect(points).toBe(405 - Object.values(lost).reduce((sum, one) => sum + one, 0));
    expect(findings).toHaveLength(unmet.length);
    for (const { severity, message } of findings) {
      expect(severity).toBe("warning");
      expect(message).toMatch(/^[A-Z].*: \d+ points more\. .*\.$/);
    }
  });

  it("takes a licence by its own address too", async () => {
    const creativeCommons = BEST.replace(
      "dct:license eu:licence\\/CC_BY_4_0",
      "dct:license <https://creativecommons.org/licenses/by/4.0/>",
    );
    expect((await scoreOf(creativeCommons, { checkLink: allAnswer })).points).toBe(405);
  });

  it("takes a date of the distribution too", async () => {
    const moved = `${BEST.replace(`dct:issued "2023-01-01"^^xsd:date ;`, "")} :file dct:issued "2023-01-01"^^xsd:date .`;
    expect(statusOf(await scoreOf(moved), "dateIssuedAvailability")).toBe("met");
  });

  it("tells what to do, where, in French too", async () => {
    const { findings } = await scoreOf(
      BEST.replace("dct:license eu:licence\\/CC_BY_4_0", "dct:license [ a dct:LicenseDocument ]"),
      {
        language: "fr",
        checkLink: allAnswer,
        source: "arbres.ttl",
      },
    );
    expect(findings).toEqual([
      {
        code: "mqa.known-licence",
        severity: "warning",
        message: "Licence d’un vocabulaire : 10 points de plus. Donnez une licence de la table de l’UE, par son IRI.",
        path: "dct:license",
        source: "arbres.ttl",
        about: "https://town.example/file",
      },
    ]);
  });
});

describe("compliance with DCAT-AP", () => {
  it("is that of the dataset and of all that hangs on it", async () => {
    const broken = BEST.replace(`foaf:name "The town"@en ;`, "");
    expect(statusOf(await scoreOf(broken), "dcatApCompliance")).toBe("unmet");
  });

  it("is not that of other datasets, nor of the catalogue", async () => {
    const report = await reportOn(
      `${BEST} :trees dct:isPartOf :hedges . :hedges a dcat:Dataset . :c a dcat:Catalog ; dcat:dataset :trees , :hedges .`,
    );
    expect(report.datasets.map((one) => [one.id, statusOf(one, "dcatApCompliance")])).toEqual([
      ["https://town.example/trees", "met"],
      ["https://town.example/hedges", "unmet"],
    ]);
  });

  it("is also that of the catalogue record of the dataset", async () => {
    const record = ":record a dcat:CatalogRecord ; <http://xmlns.com/foaf/0.1/primaryTopic> :trees .";
    expect(statusOf(await scoreOf(`${BEST} ${record}`), "dcatApCompliance")).toBe("unmet");
    const whole = `${record} :record dct:modified "2024-01-01"^^xsd:date .`;
    expect(statusOf(await scoreOf(`${BEST} ${whole}`), "dcatApCompliance")).toBe("met");
  });

  it("can be that of another profile, or of other shapes", async () => {
    expect(statusOf(await scoreOf(BEST, { shapes: "dcat-ap-hvd" }), "dcatApCompliance")).toBe("unmet");
    const shapes = await turtle(
      ":S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; sh:minCount 2 ] .",
    );
    expect(statusOf(await scoreOf(BEST, { shapes }), "dcatApCompliance")).toBe("unmet");
  });
});

describe("several distributions", () => {
  const poor = (name: string) =>
    `:trees dcat:distribution :${name} . :${name} a dcat:Distribution ; dcat:accessURL <https://town.example/${name}> .`;

  it("count by the best of them alone, wherever it stands", async () => {
    expect(await scoreOf(`${poor("a")} ${BEST} ${poor("z")}`, { checkLink: allAnswer })).toMatchObject({
      points: 405,
      distribution: "https://town.example/file",
    });
  });

  it("do not add up: what one lacks another does not give", async () => {
    const other =
      ":trees dcat:distribution :other . :other a dcat:Distribution ; dcat:accessURL :o ; dct:license eu:licence\\/CC0 .";
    const score = await scoreOf(
      `${BEST.replace("dct:license eu:licence\\/CC_BY_4_0", `dct:description "x"@en`)} ${other}`,
    );
    expect(score.distribution).toBe("https://town.example/file");
    expect(statusOf(score, "licenceAvailability")).toBe("unmet");
  });

  it("count by the first of equals", async () => {
    const dataset = `:trees a dcat:Dataset ; dct:title "T"@en ; dct:description "T."@en . ${poor("b")} ${poor("a")}`;
    expect((await scoreOf(dataset)).distribution).toBe("https://town.example/b");
  });

  it("may be none: nothing is unknown then, and nothing gained", async () => {
    const { distribution, unknown, dimensions } = await scoreOf(`:trees a dcat:Dataset ; dct:title "T"@en .`);
    expect({ distribution, unknown, accessibility: dimensions.accessibility.points }).toEqual({
      distribution: undefined,
      unknown: 0,
      accessibility: 0,
    });
  });
});

describe("links", () => {
  it("are followed by the caller’s function alone, each once", async () => {
    const asked: string[] = [];
    const checkLink = async (url: string): Promise<boolean> => {
      asked.push(url);
      return url.endsWith("trees.csv") && !url.includes("files");
    };
    const again = ":trees dcat:distribution :again . :again dcat:accessURL <https://town.example/trees.csv> .";
    const score = await scoreOf(`${BEST} ${again}`, { checkLink });
    expect(asked.sort()).toEqual(["https://town.example/files/trees.csv", "https://town.example/trees.csv"]);
    expect(statusOf(score, "accessUrlStatusCode")).toBe("met");
    expect(statusOf(score, "downloadUrlStatusCode")).toBe("unmet");
  });

  it("are unknown where the function fails, and that is told", async () => {
    const checkLink = async (url: string): Promise<boolean> => {
      if (url.includes("files")) throw new Error("the line is dead");
      return true;
    };
    const { value, diagnostics } = await qualityScore(await turtle(BEST), { checkLink });
    expect(value.datasets[0]).toMatchObject({ points: 375, unknown: 30 });
    expect(diagnostics).toContainEqual({
      code: "mqa.link-check-failed",
      severity: "warning",
      message:
        "The link https://town.example/files/trees.csv could not be checked, so that its points are unknown: the line is dead",
    });
  });

  it("that are no web addresses are unknown, and never followed", async () => {
    const checkLink = async (): Promise<boolean> => {
      throw new Error("never asked");
    };
    const text = `:trees a dcat:Dataset ; dcat:distribution [ dcat:accessURL <urn:isbn:0> ] .`;
    const { value, diagnostics } = await qualityScore(await turtle(text), { checkLink });
    expect(value.datasets[0]?.unknown).toBe(50);
    expect(diagnostics.filter(({ code }) => code === "mqa.link-check-failed")).toEqual([]);
  });

  it("are followed some at a time", async () => {
    let now = 0;
    let most = 0;
    const checkLink = async (): Promise<boolean> => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 1));
      now--;
      return true;
    };
    const urls = Array.from({ length: 20 }, (_, at) => `[ dcat:accessURL <https://town.example/${at}> ]`);
    await scoreOf(`:trees a dcat:Dataset ; dcat:distribution ${urls.join(", ")} .`, { checkLink, linksAtOnce: 3 });
    expect(most).toBe(3);
  });
});

describe("a catalogue", () => {
  const town = `:c a dcat:Catalog ; dct:title "Data of the town"@en ; dcat:dataset :trees , :hedges .
    :hedges a dcat:Dataset ; dct:title "Hedges"@en ; dct:description "Hedges."@en ; dcat:keyword "hedge"@en .
    :alone a dcat:Dataset .`;

  it("has the mean of its datasets, and the share of them that meet each metric", async () => {
    const { catalogues, overall, datasets } = await reportOn(`${BEST} ${town}`, { checkLink: allAnswer });
    expect(datasets.map(({ title, points }) => [title, points])).toEqual([
      ["Trees of the town", 405],
      ["Hedges", 60],
      [undefined, 0],
    ]);
    expect(catalogues).toHaveLength(1);
    expect(catalogues[0]).toMatchObject({
      id: "https://town.example/c",
      title: "Data of the town",
      datasets: 2,
      points: 233,
      rating: "good",
    });
    expect(catalogues[0]?.shares).toMatchObject({ keywordAvailability: 1, categoryAvailability: 0.5 });
    expect(catalogues[0]?.dimensions.findability).toEqual({ points: 65, unknown: 0, maximum: 100 });
    expect(overall).toMatchObject({ datasets: 3, points: 155, rating: "sufficient" });
  });

  it("is none of the datasets, and neither is a series", async () => {
    const { datasets, overall } = await reportOn(
      ":c a dcat:Catalog, dcat:Dataset . :s a dcat:DatasetSeries, dcat:Dataset .",
    );
    expect(datasets).toEqual([]);
    expect(overall).toBeUndefined();
  });
});

describe("metadata", () => {
  it("can be resources of the model", async () => {
    const { value } = await qualityScore([
      {
        $type: "Dataset",
        $id: "https://town.example/trees",
        title: [text("Trees", "en")],
        theme: [iri("https://x.example/y")],
      },
    ]);
    expect(value.datasets[0]).toMatchObject({ id: "https://town.example/trees", title: "Trees", points: 30 });
  });

  it("can be nothing", async () => {
    expect((await qualityScore([])).value).toEqual({ language: "en", catalogues: [], datasets: [] });
  });
});
