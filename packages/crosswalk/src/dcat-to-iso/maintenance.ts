import { DCT } from "@metabridge/dcat";
import type { MD_MaintenanceInformation } from "@metabridge/iso19115";
import { findFrequency } from "@metabridge/vocabularies";
import type { Conversion } from "./conversion.js";
import { iriOf, iso, type Named } from "./view.js";

/** dct:accrualPeriodicity -> maintenanceAndUpdateFrequency; one that ISO has no code for stands in the note. GeoDCAT-AP 3.0.0, “Maintenance information”. */
export function maintenance(c: Conversion): MD_MaintenanceInformation[] {
  return c
    .all<Named>(c.resource, c.resource.accrualPeriodicity, DCT.accrualPeriodicity)
    .flatMap((one) => information(c, c.full(one)) ?? []);
}

function information(c: Conversion, node: Named): MD_MaintenanceInformation | undefined {
  const said = iriOf(node) ?? (node.prefLabel ?? node.label)?.[0]?.value;
  const found = said === undefined ? undefined : findFrequency(said);
  // Frequencies such as every three years have a duration that ISO has no code for.
  const isExact = found !== undefined && EXACT.has(found.iso) && findFrequency(found.iso)?.iri === found.iri;
  if (found !== undefined && isExact) {
    return iso("MD_MaintenanceInformation", { maintenanceAndUpdateFrequency: c.code(node, found.iso) });
  }
  const note = c.anchor(node, found?.label);
  if (note === undefined) return undefined;
  return iso("MD_MaintenanceInformation", {
    maintenanceAndUpdateFrequency: { value: found?.iso ?? "unknown" },
    userDefinedMaintenanceFrequency: found?.duration === undefined ? undefined : { value: found.duration },
    maintenanceNote: [note],
  });
}

/** The codes of MD_MaintenanceFrequencyCode that both editions have. */
const EXACT: ReadonlySet<string> = new Set([
  "continual",
  "daily",
  "weekly",
  "fortnightly",
  "biweekly",
  "monthly",
  "quarterly",
  "biannually",
  "annually",
  "biennially",
  "semimonthly",
  "asNeeded",
  "irregular",
  "notPlanned",
  "unknown",
]);
