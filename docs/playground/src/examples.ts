/** Documents to begin with; each is loaded when it is chosen. */
export interface Example {
  readonly id: string;
  readonly title: string;
  load(): Promise<string>;
}

const raw = import.meta.glob<string>(
  [
    "../../../test-fixtures/csw/vallebourg-getrecords.xml",
    "../../../test-fixtures/iso19139/ostermark-habitats-directive-sites.xml",
    "../../../test-fixtures/iso19139/riberalta-hydrography-view-service.xml",
    "../../../test-fixtures/iso19115-3/obersee-bathymetry.xml",
    "../../../test-fixtures/opendatasoft/stationnement-velo-vallebourg.json",
    "../../../test-fixtures/dcat/vallebourg-catalogue.ttl",
    "../../../test-fixtures/dcat/riberalta-catalogue.jsonld",
  ],
  { query: "?raw", import: "default" },
);

const TITLES: Readonly<Record<string, string>> = {
  "ostermark-habitats-directive-sites.xml": "ISO 19139: protected sites (de, en)",
  "riberalta-hydrography-view-service.xml": "ISO 19139: view service (es)",
  "obersee-bathymetry.xml": "ISO 19115-3: bathymetry of a lake (de)",
  "vallebourg-getrecords.xml": "CSW response: several records (fr)",
  "stationnement-velo-vallebourg.json": "Opendatasoft JSON: bicycle parking (fr)",
  "vallebourg-catalogue.ttl": "DCAT in Turtle: catalogue (fr)",
  "riberalta-catalogue.jsonld": "DCAT in JSON-LD: catalogue (es)",
};

export const EXAMPLES: readonly Example[] = Object.keys(TITLES).flatMap((name) => {
  const found = Object.entries(raw).find(([path]) => path.endsWith(`/${name}`));
  const title = TITLES[name];
  return found === undefined || title === undefined ? [] : [{ id: name, title, load: found[1] }];
});
