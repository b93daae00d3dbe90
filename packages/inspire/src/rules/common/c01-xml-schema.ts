import { validateStructure } from "@metabridge/iso19115";
import type { Rule } from "../../rule.js";
import { text20 } from "../official-text.js";

/** The detail of a wrong value quotes it. */
const isEmpty = (detail: string | undefined): boolean => detail?.includes("“”") === true;

/**
 * The official suite validates against three editions of the XML schemas over the network. Here the declarations of the model
 * say what stands in the wrong place, too often, or not at all.
 */
export const c01: Rule = {
  id: "md common req C.1",
  title: "XML Schema",
  suite: "common",
  requirement: { number: "TG Requirement C.1", clause: "2.1" },
  address: text20("common", "xml-schema"),
  *check({ record, batch }) {
    const faults = batch.structureOf(record);
    if (faults !== undefined) {
      for (const { message: problem, remedy, ...place } of faults) {
        yield { node: record, message: "structure.schema", parameters: { problem, remedy }, place };
      }
      return;
    }
    for (const { node, property, code, detail } of validateStructure(record)) {
      yield {
        node,
        ...(property === undefined ? {} : { property }),
        message: code === "wrong-value" && isEmpty(detail) ? "structure.empty-value" : (`structure.${code}` as const),
        parameters: { property: property ?? "", detail: detail ?? "" },
      };
    }
  },
  differences: [
    "The structure is checked by the declarations of the ISO 19115 model, without the XML schemas and off line; with the option structure by the schemas that you have.",
  ],
};
