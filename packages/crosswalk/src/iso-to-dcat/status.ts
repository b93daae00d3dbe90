import { type Concept, text } from "@metabridge/dcat";
import type { Code } from "@metabridge/iso19115";
import { findProgress, findStatus } from "@metabridge/vocabularies";
import { labelled, wordsOf } from "./code-labels.js";
import type { Conversion } from "./conversion.js";
import { codeText } from "./locales.js";

/**
 * MD_ProgressCode -> adms:status: the EU's status of datasets where one means the same, else the ISO code by its name.
 * DCAT-AP 3.0.1, “Status”, has it for distributions; ADMS for any asset.
 */
export function status(c: Conversion, codes: readonly Code[] | undefined): Concept | undefined {
  for (const code of codes ?? []) {
    const written = codeText(code);
    if (written === undefined) continue;
    const found = findStatus(written);
    if (found !== undefined)
      return c.from(code, labelled(found.datasetStatus, wordsOf(STATUS_NAMES[found.code] ?? found.code)));
    const progress = findProgress(written);
    const label = progress === undefined ? text(written) : text(wordsOf(progress), "en");
    return c.from(code, { $type: "Concept", prefLabel: [label] } satisfies Concept);
  }
  return undefined;
}

const STATUS_NAMES: Readonly<Record<string, string>> = { DEVELOP: "under development" };
