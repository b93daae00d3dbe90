import { type Frequency, type Reference, text } from "@metabridge/dcat";
import type { MD_MaintenanceInformation } from "@metabridge/iso19115";
import { findFrequency, frequencyOfDuration } from "@metabridge/vocabularies";
import { type Conversion, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** MD_MaintenanceInformation -> dct:accrualPeriodicity. GeoDCAT-AP 3.0.0, “Maintenance information”. */
export function accrualPeriodicity(
  c: Conversion,
  all: readonly MD_MaintenanceInformation[] | undefined,
): Frequency | Reference | undefined {
  for (const maintenance of all ?? []) {
    const own = maintenance.userDefinedMaintenanceFrequency;
    const duration = trimmed(own);
    const byDuration = duration === undefined ? undefined : frequencyOfDuration(duration);
    if (own !== undefined && byDuration !== undefined && !byDuration.iri.endsWith("/OTHER")) {
      c.use(maintenance.maintenanceAndUpdateFrequency);
      return c.from(own, frequency(byDuration.iri, byDuration.label));
    }
    const code = maintenance.maintenanceAndUpdateFrequency;
    const written = codeText(code);
    if (code === undefined || written === undefined) continue;
    const found = findFrequency(written);
    if (found !== undefined) return c.from(code, frequency(found.iri, found.label));
    c.report(
      "crosswalk.frequency.unknown",
      "warning",
      `“${written}” is no frequency that is known; it is left out.`,
      code,
    );
  }
  return undefined;
}

function frequency($id: string, label: string): Frequency {
  return { $type: "Frequency", $id, prefLabel: [text(label, "en")] };
}
