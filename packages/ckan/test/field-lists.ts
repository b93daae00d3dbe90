import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { SHARED } from "./corpus.js";

/** A field of a schema of ckanext-scheming. */
interface SchemingField {
  readonly field_name: string;
  readonly required?: boolean;
  readonly preset?: string;
  readonly validators?: string;
  readonly choices?: readonly { readonly value: unknown }[];
  readonly repeating_subfields?: readonly SchemingField[];
}

interface SchemingSchema {
  readonly dataset_fields: readonly SchemingField[];
  readonly resource_fields: readonly SchemingField[];
}

/** Fields that every CKAN has, whatever its schema. */
const CORE: ReadonlySet<string> = new Set(["tags", "groups", "extras", "resources", "type", "in_series"]);

export function readSchema(name: string): SchemingSchema {
  return parse(readFileSync(join(SHARED, "portals/schemas/ckan", name), "utf8").replace('about_url":', "about_url:"));
}

const DATE = /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}.*)?)?)?$/;

function checkValue(field: SchemingField, value: unknown, path: string): string[] {
  const { repeating_subfields: subfields, preset = "", validators = "", choices } = field;
  if (subfields !== undefined) {
    if (!Array.isArray(value)) return [`${path}: no list of objects`];
    return value.flatMap((one, index) => checkFields(subfields, one as Record<string, unknown>, `${path}[${index}]`));
  }
  if (preset.startsWith("fluent_tags")) {
    return Object.values(value as object).every((one) => Array.isArray(one)) ? [] : [`${path}: no lists by language`];
  }
  if (preset.startsWith("fluent_")) {
    return Object.values(value as object).every((one) => typeof one === "string")
      ? []
      : [`${path}: no texts by language`];
  }
  if (preset === "multiple_text") {
    return Array.isArray(value) && value.every((one) => typeof one === "string") ? [] : [`${path}: no list of texts`];
  }
  if (preset === "tag_string_autocomplete" && Array.isArray(value)) return [];
  if (preset === "dcat_date") return DATE.test(String(value)) ? [] : [`${path}: ${String(value)} is no date`];
  if (validators.includes("int_validator")) return Number.isInteger(value) ? [] : [`${path}: no whole number`];
  if (choices !== undefined) {
    return choices.some((one) => one.value === value) ? [] : [`${path}: ${String(value)} is none of the choices`];
  }
  const isPlain = typeof value === "string" || typeof value === "number";
  const isGeometry = /\.(geom|bbox|centroid)$/.test(path) && typeof value === "object";
  return isPlain || isGeometry ? [] : [`${path}: no text`];
}

/** What is wrong with the fields of an object by a list of fields: unknown names, wrong forms. */
function checkFields(fields: readonly SchemingField[], object: Record<string, unknown>, path: string): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const field = fields.find((one) => one.field_name === name);
    if (field === undefined) return path === "" && CORE.has(name) ? [] : [`${at}: no such field`];
    return checkValue(field, value, at);
  });
}

/** What is wrong with a dataset by a schema of ckanext-scheming; what the record itself lacks is not asked for. */
export function checkDataset(schema: SchemingSchema, dataset: Record<string, unknown>): string[] {
  const resources = (dataset.resources ?? []) as Record<string, unknown>[];
  return [
    ...checkFields(schema.dataset_fields, dataset, ""),
    ...resources.flatMap((one, index) => checkFields(schema.resource_fields, one, `resources.${index}`)),
  ];
}
