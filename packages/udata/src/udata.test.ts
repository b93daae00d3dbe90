import { readFileSync } from "node:fs";
import type { Dataset } from "@metabridge/dcat";
import { describe, expect, test } from "vitest";
import {
  datasetToUdata,
  UDATA_DATASET,
  UDATA_FORMAT,
  udataLicenceId,
  udataTag,
  udataToDataset,
  zoneOfPlace,
} from "./index.js";

const EU = "http://publications.europa.eu/resource/authority";

const trees: Dataset = {
  $type: "Dataset",
  title: [{ value: "Arbres d’alignement", language: "fr" }],
  description: [{ value: "Les arbres le long des rues.", language: "fr" }],
};

const codes = (said: readonly { readonly code: string }[]): string[] => said.map(({ code }) => code);

describe("a dataset for udata", () => {
  test("of the high-value ones has the tags that data.gouv.fr knows them by", () => {
    const { value, losses } = datasetToUdata({
      ...trees,
      applicableLegislation: [{ $id: "http://data.europa.eu/eli/reg_impl/2023/138/oj" }],
      // Hydrography is below “Earth observation and environment”.
      hvdCategory: [{ $id: "http://data.europa.eu/bna/c_06b1eec4" }],
    });
    expect(value.tags).toEqual(["hvd", "observation-de-la-terre-et-environnement", "hydrography"]);
    expect(losses).toEqual([]);
  });

  test("with an INSPIRE theme has the tag inspire, and the name of the theme in its language", () => {
    const { value } = datasetToUdata({ ...trees, theme: [{ $id: "http://inspire.ec.europa.eu/theme/hy" }] });
    expect(value.tags).toEqual(["inspire", "hydrographie"]);
  });

  test("of several places has zones, or else one MultiPolygon, never both", () => {
    const box = {
      value: "POLYGON((1 44, 2 44, 2 45, 1 45, 1 44))",
      datatype: "http://www.opengis.net/ont/geosparql#wktLiteral",
    };
    const zoned = datasetToUdata({
      ...trees,
      spatial: [
        { $type: "Location", $id: "http://id.insee.fr/geo/departement/46", bbox: [box] },
        { $type: "Location", $id: "http://id.insee.fr/geo/departement/82" },
      ],
    });
    expect(zoned.value.spatial).toEqual({
      zones: ["fr:departement:46", "fr:departement:82"],
      granularity: "fr:departement",
    });
    expect(zoned.losses.map(({ path }) => path)).toEqual(["spatial[0]/bbox[0]"]);
    const drawn = datasetToUdata({ ...trees, spatial: [{ $type: "Location", bbox: [box] }] });
    expect(drawn.value.spatial).toEqual({
      geom: {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [1, 44],
              [2, 44],
              [2, 45],
              [1, 45],
              [1, 44],
            ],
          ],
        ],
      },
    });
  });

  test("with several periods has one, from the first to the last day, and says so", () => {
    const period = (start: string, end: string) => ({
      $type: "PeriodOfTime" as const,
      startDate: { value: start },
      endDate: { value: end },
    });
    const { value, diagnostics } = datasetToUdata({
      ...trees,
      temporal: [period("2010-05", "2011"), period("2001", "2002-02")],
    });
    expect(value.temporal_coverage).toEqual({ start: "2001-01-01", end: "2011-12-31" });
    expect(codes(diagnostics)).toContain("udata.temporal-coverage");
  });

  test("names whom to ask first, once for each role, and no person where the organisation is known", () => {
    const { value, losses } = datasetToUdata({
      ...trees,
      custodian: [{ $type: "Organization", name: [{ value: "Ville de Talmont" }] }],
      contactPoint: [
        {
          $type: "Individual",
          fn: [{ value: "Anne Arnaud" }],
          organizationName: [{ value: "Régie des eaux" }],
          hasEmail: [{ $id: "mailto:regie@talmont.example" }],
        },
      ],
    });
    expect(value.contact_points).toEqual([
      { name: "Régie des eaux", email: "regie@talmont.example", role: "contact" },
      { name: "Ville de Talmont", role: "custodian" },
    ]);
    expect(codes(losses)).toEqual(["udata.person-hidden"]);
  });

  test("leaves out a contact that nobody can reach, for udata refuses it", () => {
    const { value, diagnostics } = datasetToUdata({
      ...trees,
      contactPoint: [{ $type: "Kind", fn: [{ value: "Service SIG" }] }],
    });
    expect(value.contact_points).toBeUndefined();
    expect(codes(diagnostics)).toEqual(["udata.contact"]);
  });

  test("says the type of each resource by what it is for", () => {
    const { value } = datasetToUdata({
      ...trees,
      landingPage: [{ $id: "https://talmont.example/arbres" }],
      page: [{ $id: "https://talmont.example/notice.pdf" }],
      distribution: [
        {
          $type: "Distribution",
          accessURL: [{ $id: "https://talmont.example/ows?service=WFS&request=GetCapabilities" }],
        },
        {
          $type: "Distribution",
          downloadURL: [{ $id: "https://talmont.example/arbres.shp.zip" }],
          byteSize: { value: "4096" },
        },
      ],
    });
    expect(value.resources?.map(({ type, format, title }) => [type, format, title])).toEqual([
      ["main", "shp", "arbres.shp.zip"],
      ["api", "wfs", "WFS"],
      ["documentation", "pdf", "notice.pdf"],
    ]);
    expect(value.harvest).toEqual({ remote_url: "https://talmont.example/arbres" });
  });

  test("keeps a licence that has no id where udata’s harvesters keep it", () => {
    const { value } = datasetToUdata({ ...trees, license: { $id: "https://creativecommons.org/licenses/by-nc/4.0/" } });
    expect(value.license).toBeUndefined();
    expect(value.extras).toEqual({ dcat: { license: ["https://creativecommons.org/licenses/by-nc/4.0/"] } });
  });

  test("has its title on one line, whatever the record’s XML looked like", () => {
    const { value } = datasetToUdata({ ...trees, title: [{ value: "Arbres\n      d’alignement \n" }] });
    expect(value.title).toBe("Arbres d’alignement");
  });

  test("of a title that is too long has the beginning", () => {
    const { value, diagnostics } = datasetToUdata({ ...trees, title: [{ value: "Arbres et haies ".repeat(40) }] });
    expect(value.title.length).toBeLessThanOrEqual(350);
    expect(codes(diagnostics)).toEqual(["udata.cut"]);
    expect(UDATA_DATASET.safeParse(value).success).toBe(true);
  });
});

describe("codes", () => {
  test.each([
    ["ANNUAL", "annual"],
    ["NEVER", "punctual"],
    ["UPDATE_CONT", "continuous"],
    ["DAILY_2", "semidaily"],
    ["AS_NEEDED", "irregular"],
    ["DECENNIAL", undefined],
  ])("the EU frequency %s is %s", (code, value) => {
    const { value: dataset } = datasetToUdata({ ...trees, accrualPeriodicity: { $id: `${EU}/frequency/${code}` } });
    expect(dataset.frequency).toBe(value);
  });

  test("licences", () => {
    const terms = { title: "", attribution: true, shareAlike: false, nonCommercial: false, noDerivatives: false };
    expect(udataLicenceId({ ...terms, id: "etalab-2.0" })).toBe("lov2");
    expect(udataLicenceId({ ...terms, id: "CC-BY-SA-4.0", shareAlike: true })).toBe("cc-by-sa");
    expect(udataLicenceId({ ...terms, id: "DL-DE-BY-2.0" })).toBe("other-at");
    expect(udataLicenceId({ ...terms, id: "CC-BY-ND-4.0", noDerivatives: true })).toBeUndefined();
  });

  test("tags and zones", () => {
    expect(udataTag("Zones d'activités (ZAE)")).toBe("zones-d-activites-zae");
    expect(udataTag("eau")).toBe("eau");
    expect(udataTag("PV")).toBeUndefined();
    expect(zoneOfPlace("http://id.insee.fr/geo/region/52")).toBe("fr:region:52");
    expect(zoneOfPlace("https://www.geonames.org/2988507")).toBeUndefined();
  });
});

describe("a dataset from udata", () => {
  test("comes out of a page of the API", async () => {
    const trees = JSON.parse(readFileSync(new URL("../test-fixtures/street-trees.json", import.meta.url), "utf8"));
    const text = JSON.stringify({ data: [trees], next_page: null, page: 1, page_size: 20, total: 1 });
    expect(UDATA_FORMAT.detect(text.slice(0, 3000))).toBeGreaterThan(0.5);
    async function* pieces() {
      yield text;
    }
    const found: Dataset[] = [];
    for await (const { value } of UDATA_FORMAT.read?.(pieces(), {}) ?? []) found.push(value as Dataset);
    const [dataset] = found;
    expect(found).toHaveLength(1);
    expect(dataset?.$id).toBe("https://catalogue.talmont.example/id/arbres");
    expect(dataset?.publisher?.$type).toBe("Organization");
    expect(dataset?.processor).toEqual([
      {
        $type: "Organization",
        name: [{ value: "Cabinet Vert" }],
        mbox: [{ $id: "mailto:bureau@cabinet-vert.example" }],
      },
    ]);
    expect(dataset?.keyword?.map(({ value }) => value)).toEqual(["arbre", "espace-vert", "patrimoine-arbore"]);
    expect(dataset?.hvdCategory?.map(({ $id }) => $id)).toEqual(["http://data.europa.eu/bna/c_ac64a52d"]);
    expect(dataset?.distribution?.map((one) => ("accessService" in one ? "service" : "file"))).toEqual([
      "file",
      "service",
      "file",
    ]);
  });

  test("of a kind of licences has none, and says so", () => {
    const { value, diagnostics } = udataToDataset({ title: "A", license: "other-open" });
    expect((value as Dataset).license).toBeUndefined();
    expect(codes(diagnostics)).toEqual(["udata.license"]);
    expect(codes(udataToDataset({ title: "A", license: "notspecified" }).diagnostics)).toEqual([]);
  });

  test("that is not open has restricted access", () => {
    const right = (json: object) => (udataToDataset({ title: "A", ...json }).value as Dataset).accessRights?.$id;
    expect(right({ access_type: "open" })).toBe(`${EU}/access-right/PUBLIC`);
    expect(right({ access_type: "open_with_account" })).toBe(`${EU}/access-right/RESTRICTED`);
    expect(right({})).toBeUndefined();
  });

  test("is published by the contact point that says so, else by the organisation of the account", () => {
    const organization = { id: "534fff75a3a7292c64a77de4", name: "Talmont Agglo" };
    const publisher = (json: object) => udataToDataset({ title: "A", organization, ...json });
    const name = (dataset: Dataset) => (dataset.publisher as { name?: { value: string }[] }).name?.[0]?.value;
    expect(name(publisher({}).value as Dataset)).toBe("Talmont Agglo");
    const other = publisher({ contact_points: [{ name: "Régie des eaux", role: "publisher" }] });
    expect(name(other.value as Dataset)).toBe("Régie des eaux");
    expect(codes(other.diagnostics)).toEqual(["udata.organization"]);
  });

  test("tells what DCAT has nothing for, with its path", () => {
    const { losses } = udataToDataset({
      title: "A",
      extras: { budget: "823-2", dcat: { rights: ["Citer la ville."] } },
    });
    expect(losses.map(({ path, value }) => `${path} ${value}`)).toEqual(["extras/budget 823-2"]);
  });
});
