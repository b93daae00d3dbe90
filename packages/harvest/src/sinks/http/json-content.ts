import { Refused } from "./portal-sink.js";

export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects in a list; nothing where it is none. */
export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What a conversion to a portal's JSON gave. */
export function jsonContent(content: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    value = undefined;
  }
  if (isObject(value)) return value;
  throw new Refused("The content is no JSON object, so the portal cannot take it.");
}

/** A body as JSON; undefined where it is none. */
export function parsedBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/**
 * Resources that keep the identifiers which the portal gave them, so that links to them stay: a resource is the same one as
 * long as its address is.
 */
export function withResourceIds(resources: unknown, before: unknown): Json[] {
  const left = objectsIn(before).filter(({ id }) => typeof id === "string");
  return objectsIn(resources).map((resource) => {
    const at = left.findIndex(({ url }) => url === resource.url && url !== undefined);
    const [known] = at < 0 ? [] : left.splice(at, 1);
    return known === undefined ? resource : { ...resource, id: known.id };
  });
}
