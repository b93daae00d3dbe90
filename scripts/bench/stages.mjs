// What is measured. The first stage is the yardstick of the others.
import { validateInspire } from "@metabridge/inspire";
import { convert, read, write } from "metabridge";
import { SaxesParser } from "saxes";
import { recordsOf } from "./corpus.mjs";

/**
 * @template Prepared
 * @typedef {object} Stage
 * @property {string} name
 * @property {(text: string) => Promise<Prepared> | Prepared} [prepare] Made once, outside of what is measured.
 * @property {(text: string, prepared: Prepared) => unknown} run
 */

const noop = () => {};

/** A namespace-aware parse with a listener for everything that a reader listens to, and nothing done with it. @param {string} text */
function bareParse(text) {
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", noop);
  parser.on("opentag", noop);
  parser.on("closetag", noop);
  parser.on("text", noop);
  parser.on("cdata", noop);
  parser.write(text).close();
}

/** @type {Stage<any>[]} */
export const stages = [
  { name: "bare saxes parse", run: bareParse },
  { name: "read", run: (text) => read(text) },
  { name: "read to N-Triples", run: (text) => convert(text, { to: "ntriples" }) },
  { name: "read to Turtle", run: (text) => convert(text, { to: "turtle" }) },
  { name: "read to JSON-LD", run: (text) => convert(text, { to: "jsonld" }) },
  {
    // On top of reading: all 63 rules, with messages, places and XML to paste.
    name: "INSPIRE rules",
    prepare: recordsOf,
    run: (_, records) => validateInspire(records.map((/** @type {{ model: any }} */ { model }) => model)),
  },
  {
    name: "write ISO 19139",
    prepare: recordsOf,
    run: async (_, records) => {
      for (const record of records) await write([record], { to: "iso19139" });
    },
  },
  {
    name: "write ISO 19115-3",
    prepare: recordsOf,
    run: async (_, records) => {
      for (const record of records) await write([record], { to: "iso19115-3" });
    },
  },
];
