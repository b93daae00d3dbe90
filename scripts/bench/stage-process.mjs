// One stage beside the yardstick, in a process of their own: what another stage keeps in memory, such as the records that it
// writes, teaches the engine where to put new ones, and would be charged to this one.
import process from "node:process";
import { benchCorpus } from "./corpus.mjs";
import { measure } from "./measure.mjs";
import { stages } from "./stages.mjs";

const [, , name = "", rounds = "10"] = process.argv;
const chosen = stages.filter((stage, index) => index === 0 || stage.name === name);
const measured = await measure(chosen, benchCorpus().documents, Number(rounds));
process.send?.(measured);
