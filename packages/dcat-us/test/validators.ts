import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isIri } from "@metabridge/dcat";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { SHARED, sharedJson } from "./shared.js";

const addFormats = ajvFormats as unknown as (ajv: Ajv) => void;

/** The JSON Schema of a dataset of DCAT-US 1.1, as it is published. */
export function datasetValidator11(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as unknown as Ajv);
  ajv.addSchema(sharedJson("portals/schemas/dcat-us-1.1/dataset.json") as object, "dataset.json");
  const validate = ajv.getSchema("dataset.json");
  if (validate === undefined) throw new Error("The schema of DCAT-US 1.1 did not compile.");
  return validate;
}

export function catalogValidator11(): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv as unknown as Ajv);
  ajv.addSchema(sharedJson("portals/schemas/dcat-us-1.1/dataset.json") as object);
  return ajv.compile(sharedJson("portals/schemas/dcat-us-1.1/catalog.json") as object);
}

const DEFINITIONS = "portals/schemas/dcat-us-3.0/jsonschema/definitions";

/**
 * The JSON Schemas of DCAT-US 3.0 by class. Each names its properties with an `$id` (the IRI of the term), which JSON Schema
 * takes for the address of a subschema: those are left out, as the references would not be found.
 */
export function validators3(): (className: string) => ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  ajv.addFormat("iri", { type: "string", validate: isIri });
  const definitions: Record<string, unknown> = {};
  for (const file of readdirSync(join(SHARED, DEFINITIONS)).sort()) {
    definitions[file.slice(0, -5)] = withoutIds(sharedJson(`${DEFINITIONS}/${file}`));
  }
  ajv.addSchema({ $id: "https://example.org/dcat-us-3", definitions });
  return (className) => {
    const validate = ajv.getSchema(`https://example.org/dcat-us-3#/definitions/${className}`);
    if (validate === undefined) throw new Error(`DCAT-US 3.0 has no class ${className}.`);
    return validate;
  };
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      (key === "$id" || key === "$schema") && typeof inner === "string" ? [] : [[key, withoutIds(inner)]],
    ),
  );
}

export const errorText = (errors: readonly ErrorObject[] | null | undefined): string[] =>
  (errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
