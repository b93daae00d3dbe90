import type { Leaf } from "@metabridge/iso19115";
import { folded } from "../leaf.js";
import type { ChangeLog, Repair } from "./change-log.js";
import { walkValues } from "./walk.js";

/** Texts that are names or identifiers: white space in them is an accident. */
const NAMES: Readonly<Record<string, string>> = {
  title: "md common req C.8",
  name: "md common req C.10",
  electronicMailAddress: "md common req C.6",
  keyword: "md common req C.15",
  code: "md datasets-and-series 1.3",
  linkage: "md datasets-and-series 1.8",
  date: "md common req C.11",
  serviceType: "md sds 3.5",
};

function fold(leaf: Leaf, rule: string, log: ChangeLog): void {
  const { value } = leaf;
  if (typeof value !== "string") return;
  const after = folded(value);
  if (after === value) return;
  log.add(rule, "white-space", leaf, value, after);
  leaf.value = after;
}

/** Titles, names, addresses and identifiers without line breaks, and without white space around them. */
export const repairWhiteSpace: Repair = (record, log) => {
  walkValues(record, (value, property, object) => {
    if (property === "name" && object.$type !== "CI_Organisation") return;
    const rule = Object.hasOwn(NAMES, property) ? NAMES[property] : undefined;
    if (rule !== undefined) fold(value, rule, log);
    if (property === "abstract" && typeof value.value === "string" && value.value !== value.value.trim()) {
      log.add("md common req C.9", "white-space", value, value.value, value.value.trim());
      value.value = value.value.trim();
    }
  });
};
