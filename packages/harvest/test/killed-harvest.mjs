// One harvest of many records to a udata portal, made to be killed: node killed-harvest.mjs <portal> <state> <records>
import { argv, exit } from "node:process";
import { harvest, udataSink } from "../dist/index.js";
import { sqliteState } from "../dist/node.js";

const [, , url, statePath, count] = argv;
const state = sqliteState(statePath);
const report = await harvest({
  source: {
    id: "many",
    async *records() {
      for (let at = 0; at < Number(count); at++) yield { id: `r${at}`, content: `Record ${at}` };
    },
  },
  convert: async ({ content }) => ({
    value: JSON.stringify({ title: content, description: "One of many." }),
    diagnostics: [],
    losses: [],
  }),
  sink: udataSink({ url, key: "udata-key", organization: "ville", concurrency: 3 }),
  state,
  batchSize: 10,
  concurrency: 3,
}).report();
await state.close();
exit(report.complete && report.counts.unsettled + report.counts.refused === 0 ? 0 : 1);
