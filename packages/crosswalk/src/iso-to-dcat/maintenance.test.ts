import type { MD_MaintenanceInformation } from "@metabridge/iso19115";
import { describe, expect, it } from "vitest";
import { code, datasetRecord, day } from "../../test/record.js";
import { isoToDcat } from "./iso-to-dcat.js";

const often = (maintenance: Omit<MD_MaintenanceInformation, "$type">) =>
  isoToDcat(datasetRecord({ resourceMaintenance: [{ $type: "MD_MaintenanceInformation", ...maintenance }] }));

const frequency = (name: string) => `http://publications.europa.eu/resource/authority/frequency/${name}`;

describe("a maintenance frequency", () => {
  it.each([
    ["fortnightly", "BIWEEKLY"],
    ["annually", "ANNUAL"],
    ["asNeeded", "AS_NEEDED"],
    ["semimonthly", "MONTHLY_2"],
  ])("%s is %s in the EU's table", (written, name) => {
    const { value } = often({ maintenanceAndUpdateFrequency: code(written) });
    expect(value).toMatchObject({ accrualPeriodicity: { $type: "Frequency", $id: frequency(name) } });
  });

  it("of one's own says more than “unknown”, and less than a regular one", () => {
    const own = { userDefinedMaintenanceFrequency: day("P3M") };
    expect(often({ maintenanceAndUpdateFrequency: code("unknown"), ...own }).value).toMatchObject({
      accrualPeriodicity: { $id: frequency("QUARTERLY") },
    });
    const both = often({ maintenanceAndUpdateFrequency: code("daily"), ...own });
    expect(both.value).toMatchObject({ accrualPeriodicity: { $id: frequency("DAILY") } });
    expect(both.losses).toMatchObject([{ value: "P3M" }]);
  });

  it("in words that mean none is left out with a warning", () => {
    expect(often({ maintenanceAndUpdateFrequency: code("wenn wir dazu kommen") }).diagnostics).toMatchObject([
      { code: "crosswalk.frequency.unknown" },
    ]);
  });
});
