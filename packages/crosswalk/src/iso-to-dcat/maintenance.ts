import { type Frequency, type Reference, text } from "@metabridge/dcat";
import type { MD_MaintenanceInformation } from "@metabridge/iso19115";
import { type Frequency as EuFrequency, findFrequency, frequencyOfDuration } from "@metabridge/vocabularies";
import { type Conversion, trimmed } from "./conversion.js";
import { codeText } from "./locales.js";

/** MD_MaintenanceInformation -> dct:accrualPeriodicity. GeoDCAT-AP 3.0.0, “Maintenance information”. */
export function accrualPeriodicity(
  c: Conversion,
  all: readonly MD_MaintenanceInformation[] | undefined,
): Frequency | Reference | undefined {
  for (const { maintenanceAndUpdateFrequency: code, userDefinedMaintenanceFrequency: own } of all ?? []) {
    const written = codeText(code);
    const byCode = written === undefined ? undefined : findFrequency(written);
    const byDuration = frequencyOfDuration(trimmed(own) ?? "");
    // A period of one's own says more than “periodic” or “unknown”.
    if (own !== undefined && isRegular(byDuration) && !isRegular(byCode)) {
      return c.from(own, frequency(byDuration));
    }
    if (code === undefined || written === undefined) continue;
    if (byCode !== undefined) {
      if (byDuration?.code === byCode.code) c.use(own);
      return c.from(code, frequency(byCode));
    }
    c.report(
      "crosswalk.frequency.unknown",
      "warning",
      `“${written}” is no frequency that is known; it is left out.`,
      code,
    );
  }
  return undefined;
}

const isRegular = (one: EuFrequency | undefined): one is EuFrequency => one?.duration !== undefined;

function frequency({ iri: $id, label }: EuFrequency): Frequency {
  return { $type: "Frequency", $id, prefLabel: [text(label, "en")] };
}
