import { isogeoSource } from "@metabridge/csw";
import { type HarvestReport, harvest, opendatasoftSink } from "@metabridge/harvest";
import { sqliteState } from "@metabridge/harvest/node";
import { converter, createMetabridge, standardFormats } from "metabridge";

/** Where the two are, and how they are entered. The keys come from the environment; see run.ts and README.md. */
export interface Ends {
  readonly isogeo: {
    readonly url?: string;
    readonly tokenUrl?: string;
    readonly clientId: string;
    readonly clientSecret: string;
  };
  readonly opendatasoft: { readonly url: string; readonly key: string };
  /** The file that remembers what was sent. */
  readonly state: string;
}

/** What a city's Isogeo catalogue holds, published on its Opendatasoft portal: what changed since the last night. */
export async function nightly({ isogeo, opendatasoft, state: path }: Ends): Promise<HarvestReport> {
  const state = sqliteState(path);
  try {
    return await harvest({
      source: isogeoSource(isogeo),
      convert: converter(createMetabridge({ formats: standardFormats }), {
        to: "opendatasoft",
        languages: ["fr", "en"],
      }),
      sink: opendatasoftSink(opendatasoft),
      state,
    }).report();
  } finally {
    await state.close();
  }
}
