import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dataset, Resource } from "@metabridge/dcat";
import type { JsonObject } from "@metabridge/portal";
import { describe, expect, it } from "vitest";
import {
  DEFAULT,
  datasetToExplore,
  datasetToOpendatasoft,
  INSPIRE,
  OPENDATASOFT_CATALOG_FORMAT,
  OPENDATASOFT_FORMAT,
  opendatasoftToDataset,
  type Template,
} from "./index.js";

const fixture = (name: string): JsonObject =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../test-fixtures/opendatasoft/${name}`, import.meta.url)), "utf8"),
  );
const EXPLORE = fixture("stationnement-velo-vallebourg.json");
const AUTOMATION = fixture("stationnement-velo-vallebourg-automation.json");
const EU = "http://publications.europa.eu/resource/authority/";

describe("a dataset of the Explore API", () => {
  const { value, losses, diagnostics } = opendatasoftToDataset(EXPLORE, { portal: "https://data.vallebourg.example" });
  const dataset = value as Dataset;

  it("has its texts in the language of the metadata", () => {
    expect(dataset.title).toEqual([{ value: "Stationnement vélo de Vallebourg", language: "fr" }]);
    expect(dataset.purpose).toEqual([{ value: "Suivre le plan vélo de la ville.", language: "fr" }]);
  });

  it("has the EU's theme for a name that means one, and keeps the portal's own", () => {
    expect(dataset.theme?.map((one) => one.$id)).toEqual([
      undefined,
      `${EU}data-theme/TRAN`,
      undefined,
      "http://inspire.ec.europa.eu/theme/tn",
    ]);
  });

  it("has its licence, its frequency, its publisher with type, its contact", () => {
    expect(dataset.license).toMatchObject({
      $id: `${EU}licence/ETALAB_2_0`,
      title: [{ value: "Licence Ouverte v2.0 (Etalab)" }],
    });
    expect(dataset.accrualPeriodicity).toMatchObject({ $id: `${EU}frequency/ANNUAL` });
    expect(dataset.publisher).toMatchObject({
      name: [{ value: "Ville de Vallebourg" }],
      type: { $id: "http://purl.org/adms/publishertype/LocalAuthority" },
    });
    expect(dataset.contactPoint).toMatchObject([
      { fn: [{ value: "Service données" }], hasEmail: [{ $id: "mailto:donnees@vallebourg.example" }] },
    ]);
  });

  it("has its place by name and code, and its box", () =>
    expect(dataset.spatial).toMatchObject([
      { prefLabel: [{ value: "Vallebourg" }], identifier: [{ value: "fr_60_99123" }] },
      { bbox: [{ datatype: "http://www.opengis.net/ont/geosparql#geoJSONLiteral" }] },
    ]));

  it("has its page, and a distribution for each export that the portal makes, and for its own files", () => {
    expect(dataset.page?.map((one) => one.$id)).toEqual([
      "https://data.vallebourg.example/explore/dataset/stationnement-velo/",
      "https://data.vallebourg.example/api/explore/v2.1/catalog/datasets/stationnement-velo/attachments/notice_pdf",
    ]);
    const urls = dataset.distribution?.flatMap((one) => ("accessURL" in one ? (one.accessURL ?? []) : []));
    expect(urls?.map(({ $id }) => $id.replace(/^.*\/(?:exports|alternative_exports)\//, ""))).toEqual([
      "csv",
      "json",
      "xlsx",
      "geojson",
      "shp",
      "dxf",
    ]);
  });

  it("tells what DCAT has no place for", () => {
    expect(diagnostics).toEqual([]);
    expect(losses.map(({ path, value: lost }) => `${path} = ${lost}`)).toEqual([
      "dataset_uid = da_v8x2kq",
      "visibility = domain",
      "data_visible = true",
      "features[0] = geo",
      "features[1] = analyze",
      "attachments[0]/id = notice_pdf",
      "alternative_exports[0]/id = dxf",
      "fields[0]/name = id_arceau",
      "fields[0]/label = Identifiant",
      "fields[0]/type = text",
      "fields[1]/name = geo_point",
      "fields[1]/label = Position",
      "fields[1]/type = geo_point_2d",
      "metas/default/timezone = Europe/Paris",
      "metas/default/modified_updates_on_metadata_change = false",
      "metas/default/modified_updates_on_data_change = true",
      "metas/default/data_processed = 2024-04-18T09:30:00+00:00",
      "metas/default/geometry_types[0] = Point",
      "metas/default/records_count = 412",
      "metas/custom/direction = Mobilité",
    ]);
  });

  it("comes back as it was, field by field", () => {
    const back = datasetToExplore(value).value;
    const { default: defaults, dcat, inspire } = EXPLORE.metas as Record<string, JsonObject>;
    const settings = /^(?:timezone|modified_updates_on_data_change|data_processed|geometry_types|records_count)$/;
    const wanted = Object.fromEntries(Object.entries(defaults ?? {}).filter(([field]) => !settings.test(field)));
    // The portal knows INSPIRE's theme and level; dates without a zone are in UTC.
    expect(back.metas.default).toMatchObject(wanted);
    expect(back.metas.dcat).toMatchObject({ ...dcat });
    expect(back.metas.inspire).toMatchObject({ ...inspire });
    expect(back.dataset_id).toBe("stationnement-velo");
  });
});

describe("a dataset of the Automation API", () => {
  const options = { licences: { "etalab-2.0": "l7k2p9x" }, themes: { TRAN: "t4m8q1z" } };
  const read = opendatasoftToDataset(AUTOMATION, options);

  it("is read through its wrappers; of a value that is overridden the remote one is lost", () => {
    expect(read.value.title?.[0]?.value).toBe("Stationnement vélo de Vallebourg");
    expect(read.losses.map(({ path }) => path)).toEqual([
      "uid",
      "is_published",
      "is_restricted",
      "created_at",
      "metadata/default/title/remote_value",
      "metadata/default/timezone/value",
      "metadata/internal/draft/value",
      "metadata/vallebourg/direction/value",
    ]);
  });

  it("has the licence and the themes that the portal's ids stand for", () => {
    expect((read.value as Dataset).license?.$id).toBe(`${EU}licence/ETALAB_2_0`);
    expect((read.value as Dataset).theme?.map(({ $id }) => $id)).toEqual([`${EU}data-theme/TRAN`]);
    const { internal } = datasetToOpendatasoft(read.value, options).value.metadata;
    expect(internal).toEqual({ license_id: { value: "l7k2p9x" }, theme_id: { value: ["t4m8q1z"] } });
  });

  it("says so where the portal's id of the licence is not known", () => {
    const { value, diagnostics, losses } = datasetToOpendatasoft(read.value);
    expect(value.metadata.internal).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain("opendatasoft.licence");
    expect(losses.map(({ value: lost }) => lost)).toContain(`${EU}licence/ETALAB_2_0`);
  });

  it("takes the templates that the portal made itself", () => {
    const own: Template = {
      name: "vallebourg",
      fields: {
        direction: {
          dcat: ["Dataset.contributor"],
          write: ({ from }) => from.one("contributor")?.text("name"),
          read: (field, { to }) => to.agent("contributor", { name: field.string() }),
        },
      },
    };
    const { value, losses } = opendatasoftToDataset(AUTOMATION, { templates: [DEFAULT, own] });
    expect((value as Dataset).contributor).toMatchObject([{ name: [{ value: "Mobilité" }] }]);
    expect(losses.map(({ path }) => path)).not.toContain("metadata/vallebourg/direction/value");
    expect(datasetToOpendatasoft(value, { templates: [DEFAULT, own] }).value.metadata.vallebourg).toEqual({
      direction: { value: "Mobilité" },
    });
  });
});

describe("a record from elsewhere", () => {
  const record: Dataset = {
    $type: "Dataset",
    title: [{ value: "Cours d'eau", language: "fr" }],
    description: [{ value: "Les cours d'eau.\n\n- rivières\n- ruisseaux", language: "fr" }],
    issued: { value: "2020-05" },
    theme: [{ $id: "http://inspire.ec.europa.eu/theme/hy" }],
    publisher: { $type: "Organization", name: [{ value: "Syndicat du bassin" }] },
    contactPoint: [
      {
        $type: "Individual",
        fn: [{ value: "Anne Roux" }],
        organizationName: [{ value: "Syndicat du bassin" }],
        title: [{ value: "Géomaticienne" }],
        hasEmail: [{ $id: "mailto:sig@bassin.example" }],
      },
    ],
    spatial: [{ $id: `${EU}country/FRA` }],
    rights: [
      { $type: "RightsStatement", description: [{ value: "Mentionner la source" }] },
      { $type: "RightsStatement", label: [{ value: "IGN" }] },
    ],
    distribution: [
      {
        $type: "Distribution",
        downloadURL: [{ $id: "https://bassin.example/cours-d-eau.zip" }],
        format: { $id: `${EU}file-type/SHP` },
      },
      {
        $type: "Distribution",
        description: [{ value: "Service de consultation" }],
        accessURL: [{ $id: "https://bassin.example/wms?service=WMS" }],
      },
    ],
    page: [{ $id: "https://bassin.example/notice.pdf" }],
  };

  it("is filled as an editor of the portal would", () => {
    const { value, diagnostics } = datasetToExplore(record);
    expect(value).toEqual({
      dataset_id: "cours-d-eau",
      has_records: false,
      attachments: [{ title: "PDF", mimetype: "application/pdf", url: "https://bassin.example/notice.pdf" }],
      alternative_exports: [
        { title: "ESRI Shapefile", mimetype: "application/zip", url: "https://bassin.example/cours-d-eau.zip" },
        {
          title: "Service de consultation",
          url: "https://bassin.example/wms?service=WMS",
        },
      ],
      metas: {
        default: {
          title: "Cours d'eau",
          description: "<p>Les cours d'eau.</p><p>- rivières<br>- ruisseaux</p>",
          theme: ["Environnement", "Science et technologie"],
          language: "fr",
          metadata_languages: ["fr"],
          modified: "2020-05-01T00:00:00Z",
          modified_updates_on_metadata_change: false,
          modified_updates_on_data_change: false,
          geographic_reference: ["world_fr"],
          publisher: "Syndicat du bassin",
          attributions: ["IGN"],
        },
        dcat: { issued: "2020-05-01", contact_name: "Syndicat du bassin", contact_email: "sig@bassin.example" },
        dcat_ap: { rights: "Mentionner la source" },
        inspire: { theme: ["Hydrographie"], contact_position: "Géomaticienne", contact_email: "sig@bassin.example" },
      },
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["opendatasoft.date.filled", "opendatasoft.date.filled"]);
  });

  it("shows persons where the caller wants it", () =>
    expect(datasetToExplore(record, { persons: "show" }).value.metas.inspire?.contact_individual_name).toBe(
      "Anne Roux",
    ));

  it("has the portal's names of themes", () =>
    expect(datasetToExplore(record, { themeNames: { ENVI: "Eau et climat" } }).value.metas.default?.theme).toContain(
      "Eau et climat",
    ));

  it("is told what the portal requires, and is filled by defaults alone", () => {
    const bare: Resource = { $type: "Dataset", title: [{ value: "Rien" }] };
    expect(datasetToOpendatasoft(bare).diagnostics.map(({ code }) => code)).toEqual([
      "opendatasoft.default.language.missing",
      "opendatasoft.default.modified.missing",
    ]);
    const { value, diagnostics } = datasetToOpendatasoft(bare, {
      defaults: { "default.language": "fr", "default.modified": "2024-01-01T00:00:00Z" },
    });
    expect(diagnostics).toEqual([]);
    expect(value.metadata.default.language).toEqual({ value: "fr" });
  });

  it("fills the templates that the caller names, and no other", () =>
    expect(Object.keys(datasetToExplore(record, { templates: [DEFAULT, INSPIRE] }).value.metas)).toEqual([
      "default",
      "inspire",
    ]));
});

describe("the formats", () => {
  async function* once(text: string): AsyncIterable<string> {
    yield text;
  }
  it("know their documents", () => {
    const [automation, explore] = [JSON.stringify(AUTOMATION), JSON.stringify(EXPLORE)];
    expect(
      [OPENDATASOFT_FORMAT, OPENDATASOFT_CATALOG_FORMAT].map((one) => [one.detect(automation), one.detect(explore)]),
    ).toEqual([
      [0.95, 0],
      [0, 0.9],
    ]);
  });

  it.each([
    ["a list", [EXPLORE, EXPLORE]],
    ["an answer of the Explore API", { total_count: 2, results: [EXPLORE, EXPLORE] }],
    ["an answer of its version 2.0", { datasets: [{ links: [], dataset: EXPLORE }, { dataset: EXPLORE }] }],
    [
      "an answer of its first version",
      {
        nhits: 2,
        datasets: [1, 2].map((at) => ({
          datasetid: `d-${at}`,
          metas: { title: "Stationnement vélo de Vallebourg", language: "fr" },
          interop_metas: { dcat: { creator: "Direction" } },
        })),
      },
    ],
    [
      "a flat export",
      [1, 2].map((at) => ({ datasetid: `d-${at}`, "default.title": "Stationnement vélo de Vallebourg" })),
    ],
  ])("read %s", async (_, document) => {
    const titles: unknown[] = [];
    for await (const { value, losses } of OPENDATASOFT_CATALOG_FORMAT.read?.(once(JSON.stringify(document)), {}) ??
      []) {
      titles.push(value?.title?.[0]?.value);
      expect(losses.filter(({ path }) => path.includes("title"))).toEqual([]);
    }
    expect(titles).toEqual(["Stationnement vélo de Vallebourg", "Stationnement vélo de Vallebourg"]);
  });
});
