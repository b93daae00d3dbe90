import { originsOf } from "@metabridge/core";
import type { MD_Metadata } from "@metabridge/iso19115";
import { isoToDcat } from "../src/index.js";

/** Classes that the mapping does not tell apart, by the name that it has for them. */
const ISO_CLASS: Readonly<Record<string, string>> = {
  MD_DataIdentification: "MD_Identification",
  SV_ServiceIdentification: "MD_Identification",
  CI_Organisation: "CI_Party",
  CI_Individual: "CI_Party",
  MD_LegalConstraints: "MD_Constraints",
  MD_SecurityConstraints: "MD_Constraints",
  LE_Source: "LI_Source",
  LE_ProcessStep: "LI_ProcessStep",
  EX_SpatialTemporalExtent: "EX_TemporalExtent",
};

const DCAT_CLASS: Readonly<Record<string, string>> = {
  Dataset: "CataloguedResource",
  DatasetSeries: "CataloguedResource",
  DataService: "CataloguedResource",
  Person: "Agent",
  Organization: "Agent",
  Individual: "Kind",
  VcardOrganization: "Kind",
};

/** `CI_Citation.title` for `identificationInfo[0]/citation/title`. */
function isoPlace(record: MD_Metadata, path: string): string {
  let node = record as unknown as Record<string, unknown>;
  let place = "MD_Metadata";
  for (const step of path.split("/")) {
    const [, key = "", index] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    if (node.$type !== undefined) {
      const type = String(node.$type);
      place = `${ISO_CLASS[type] ?? (type.startsWith("DQ_") && key === "result" ? "DQ_Element" : type)}.${key}`;
    }
    const value = node[key] as Record<string, unknown> | Record<string, unknown>[];
    node = (index === undefined ? value : (value as Record<string, unknown>[])[Number(index)]) as typeof node;
  }
  return place;
}

/** Which property of which ISO class the values of a property of DCAT come from, as converting a record shows it. */
export function mappedPairs(record: MD_Metadata, into: Map<string, number>): void {
  const { value } = isoToDcat(record, { trace: true });
  const origins = originsOf(value);
  const seen = new Set<object>();
  const visit = (one: unknown, place: string): void => {
    if (typeof one !== "object" || one === null) return;
    const origin = origins?.of(one);
    if (origin !== undefined) {
      const pair = `${isoPlace(record, origin.path)} -> ${place}`;
      into.set(pair, (into.get(pair) ?? 0) + 1);
    }
    if (seen.has(one)) return;
    seen.add(one);
    const { $type } = one as { $type?: string };
    if ($type === undefined) return;
    for (const [key, values] of Object.entries(one)) {
      const entries: [string, unknown][] =
        key === "$other" ? Object.entries((values ?? {}) as object) : key.startsWith("$") ? [] : [[key, values]];
      for (const [name, all] of entries) {
        for (const each of Array.isArray(all) ? all : [all]) visit(each, `${DCAT_CLASS[$type] ?? $type}.${name}`);
      }
    }
  };
  visit(value, "");
}
