import { type Diagnostic, jsonDepth, jsonMistake, type Limits, type Position } from "@metabridge/core";
import { isJsonObject, type Json, type JsonObject } from "./json-reader.js";
import { JsonSource } from "./json-source.js";

/** How deep objects and lists may be nested. */
const MAX_DEPTH = 500;

/** A document of JSON, or why it is none. */
export interface JsonDocument {
  /** One value; several for JSON Lines. */
  readonly values: readonly Json[];
  /** Where they stand; absent where the document is none. */
  readonly source?: JsonSource;
  readonly diagnostics: readonly Diagnostic[];
}

interface Places {
  readonly portal: string;
  readonly source?: string | undefined;
}

/** Reads JSON or JSON Lines (one value a line), within limits; a mistake is a diagnostic with its line and column. */
export async function readJson(
  chunks: AsyncIterable<string>,
  { portal, source, maxDepth = MAX_DEPTH, maxSize, signal }: Places & Limits & { readonly signal?: AbortSignal },
): Promise<JsonDocument> {
  let text = "";
  const wrong = (code: string, message: string, at?: Partial<Position>): JsonDocument => ({
    values: [],
    diagnostics: [
      { code: `${portal}.${code}`, severity: "error", message, ...at, ...(source === undefined ? {} : { source }) },
    ],
  });
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    text += chunk;
    if (maxSize !== undefined && text.length > maxSize) {
      return wrong("too-large", `The document is longer than ${maxSize} characters, and is not read.`);
    }
  }
  if (jsonDepth(text) > maxDepth)
    return wrong("too-deep", `The document is nested deeper than ${maxDepth}, and is not read.`);
  try {
    const values = [JSON.parse(text) as Json];
    return { values, source: new JsonSource(text, values, "json"), diagnostics: [] };
  } catch {
    const lines = jsonLines(text);
    if (lines !== undefined)
      return { values: lines, source: new JsonSource(text, lines, "json-lines"), diagnostics: [] };
    const { message, ...at } = jsonMistake(text) ?? { message: "it is not valid" };
    return wrong("syntax", `The document is no JSON: ${message}.`, at);
  }
}

/** JSON Lines: every line that is not empty is an object. */
function jsonLines(text: string): Json[] | undefined {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < 2 || !lines.every((line) => line.trimStart().startsWith("{"))) return undefined;
  try {
    return lines.map((line) => JSON.parse(line) as Json);
  } catch {
    return undefined;
  }
}

/** The objects of a list, or one alone. */
export function recordsIn(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).filter(isJsonObject);
  return isJsonObject(document) ? [document] : [];
}
