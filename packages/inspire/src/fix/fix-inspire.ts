import { type Diagnostic, type Result, result } from "@metabridge/core";
import type { MD_Metadata } from "@metabridge/iso19115";
import { type Change, ChangeLog, type Repair } from "./change-log.js";
import { repairCodes } from "./repair-codes.js";
import { repairConformity } from "./repair-conformity.js";
import { repairConstraints } from "./repair-constraints.js";
import { repairKeywords } from "./repair-keywords.js";
import { repairLanguages } from "./repair-languages.js";
import {
  repairBounds,
  repairDates,
  repairFormats,
  repairReferenceSystems,
  repairServiceType,
} from "./repair-values.js";
import { repairWhiteSpace } from "./repair-white-space.js";

/** What is mended, in this order: later repairs see what earlier ones have written. */
const REPAIRS: readonly Repair[] = [
  repairWhiteSpace,
  repairLanguages,
  repairCodes,
  repairKeywords,
  repairConstraints,
  repairConformity,
  repairBounds,
  repairDates,
  repairReferenceSystems,
  repairFormats,
  repairServiceType,
];

/** A mended record, and what was changed in it. */
export interface Fixed extends Result<MD_Metadata> {
  readonly changes: readonly Change[];
}

/**
 * Mends what can be mended with no guess: codes, addresses of code lists and registers, the citations of the INSPIRE
 * themes and regulations, the form of dates and coordinates, white space. The record itself is not changed.
 *
 * @example
 * ```ts
 * import { readIso, writeIso } from "@metabridge/iso19115";
 * import { fixInspire } from "@metabridge/inspire";
 * const xml = '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:language><gco:CharacterString>fra</gco:CharacterString></gmd:language></gmd:MD_Metadata>';
 * for (const record of readIso(xml).value) {
 *   const { value, changes } = fixInspire(record);
 *   console.log(changes.map(({ before, after }) => `${before} -> ${after}`)); // ["fra -> fre", " -> http://www.loc.gov/standards/iso639-2/"]
 *   console.log(writeIso(value, "iso19139").value);
 * }
 * ```
 */
export function fixInspire(record: MD_Metadata): Fixed {
  const value = structuredClone(record);
  const log = new ChangeLog();
  for (const repair of REPAIRS) repair(value, log);
  const changes = log.changesOf(value, record);
  return { ...result(value, changes.map(diagnosticOf)), changes };
}

function diagnosticOf({ rule, kind, path, before, after, line, column }: Change): Diagnostic {
  return {
    code: `inspire.fixed.${kind}`,
    severity: "info",
    message:
      before === ""
        ? `“${after}” was added (${rule}).`
        : after === ""
          ? `“${before}” was removed (${rule}).`
          : `“${before}” became “${after}” (${rule}).`,
    ...(path === "" ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
