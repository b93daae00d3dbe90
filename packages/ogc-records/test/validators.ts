import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isIri } from "@metabridge/dcat";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import ajvFormats from "ajv-formats";
import { parse } from "yaml";
import { SHARED } from "../../portal/test/dcat-corpus.js";

const addFormats = ajvFormats as unknown as (ajv: Ajv) => void;

function newAjv(): Ajv {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true });
  addFormats(ajv);
  ajv.addFormat("iri", { type: "string", validate: isIri });
  return ajv;
}

/**
 * The schemas of OGC API - Records, from the document that has them all. They are written in OpenAPI 3.0, where
 * `{type: object, nullable: true}` beside a schema means “or null”: JSON Schema says `{type: null}`.
 */
export function recordValidators(): (name: string) => ValidateFunction {
  const file = join(SHARED, "portals/schemas/ogcapi-records/ogcapi-records-1-example-all-in-one.yaml");
  const document = parse(readFileSync(file, "utf8")) as { components: { schemas: object } };
  const ajv = newAjv();
  ajv.addSchema({ $id: "https://example.org/ogc", components: withNull(document.components) as object });
  return (name) => {
    const validate = ajv.getSchema(`https://example.org/ogc#/components/schemas/${name}`);
    if (validate === undefined) throw new Error(`There is no schema ${name}.`);
    return validate;
  };
}

function withNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNull);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as Record<string, unknown>;
  if (nullable === true && Object.keys(rest).length === 1 && rest.type === "object") return { type: "null" };
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withNull(inner)]));
}

/**
 * The schema of a STAC collection, with those that it refers to. It is of a beta of version 1.1.0: the version is the one thing
 * that is judged otherwise.
 */
export function stacValidator(): ValidateFunction {
  const ajv = newAjv();
  const base = "https://schemas.stacspec.org/v1.1.0-beta.1";
  for (const name of [
    "item",
    "common",
    "basics",
    "datetime",
    "instrument",
    "licensing",
    "provider",
    "bands",
    "data-values",
  ]) {
    const schema = JSON.parse(readFileSync(join(SHARED, `portals/schemas/stac/${name}.json`), "utf8")) as object;
    ajv.addSchema({ ...schema, $id: `${base}/item-spec/json-schema/${name}.json` });
  }
  for (const name of ["Feature", "Geometry"]) ajv.addSchema({ $id: `https://geojson.org/schema/${name}.json` });
  const file = readFileSync(join(SHARED, "portals/schemas/stac/collection.json"), "utf8");
  return ajv.compile(JSON.parse(file.replace('"const": "1.1.0-beta.1"', '"const": "1.1.0"')) as object);
}

export const errorText = (errors: readonly ErrorObject[] | null | undefined): string =>
  (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`)
    .join("; ");
