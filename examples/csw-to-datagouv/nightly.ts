import { cswSource } from "@metabridge/csw";
import { type HarvestReport, harvest, udataSink } from "@metabridge/harvest";
import { sqliteState } from "@metabridge/harvest/node";
import { converter, createMetabridge, standardFormats } from "metabridge";

/** Where the two are, and how the portal is entered. */
export interface Ends {
  readonly csw: string;
  readonly portal: { readonly url: string; readonly key: string; readonly organization: string };
  /** The file that remembers what was sent. */
  readonly state: string;
}

/** The records of a catalogue service as datasets of an organization on data.gouv.fr. */
export async function nightly({ csw, portal, state: path }: Ends): Promise<HarvestReport> {
  const state = sqliteState(path);
  try {
    return await harvest({
      source: cswSource({ url: csw }),
      convert: converter(createMetabridge({ formats: standardFormats }), { to: "udata", languages: ["fr", "en"] }),
      sink: udataSink(portal),
      state,
      maxDeletedShare: 0.5,
    }).report();
  } finally {
    await state.close();
  }
}
