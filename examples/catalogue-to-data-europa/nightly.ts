import { cswSource } from "@metabridge/csw";
import { type HarvestReport, harvest } from "@metabridge/harvest";
import { catalogueSink, sqliteState } from "@metabridge/harvest/node";
import { converter, createMetabridge, standardFormats } from "metabridge";

/** Where the records are, and where the catalogue will be. */
export interface Ends {
  readonly csw: string;
  /** The file of the first page, in the folder that the web server shows. */
  readonly path: string;
  /** Where that file is found. */
  readonly address: string;
  readonly pageSize: number;
  /** The file that remembers what was sent. */
  readonly state: string;
}

/** The records of a catalogue service as pages of DCAT-AP that data.europa.eu can harvest. */
export async function nightly({ csw, path, address, pageSize, state: file }: Ends): Promise<HarvestReport> {
  const state = sqliteState(file);
  const sink = catalogueSink(path, {
    address,
    pageSize,
    catalogue: {
      iri: "https://data.town.example/catalogue",
      title: { en: "Data of the town", fr: "Données de la ville" },
      description: { en: "What the town describes in its catalogue." },
      publisher: { iri: "https://town.example/", name: "The town" },
      homepage: "https://data.town.example/",
      languages: ["ENG", "FRA"],
    },
  });
  try {
    return await harvest({
      source: cswSource({ url: csw }),
      convert: converter(createMetabridge({ formats: standardFormats }), {
        to: "ntriples",
        profile: "dcat-ap",
        base: "https://data.town.example/dataset/",
      }),
      sink,
      state,
    }).report();
  } finally {
    await sink.close();
    await state.close();
  }
}
