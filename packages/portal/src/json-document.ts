import { parse } from "@humanwhocodes/momoa";
import type { Diagnostic, Limits } from "@metabridge/core";
import { isJsonObject, type Json, type JsonObject } from "./json-reader.js";

/** How deep objects and lists may be nested. */
const MAX_DEPTH = 500;

/** A document of JSON, or why it is none. */
export interface JsonDocument {
  /** One value; several for JSON Lines. */
  readonly values: readonly Json[];
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
  const wrong = (code: string, message: string, at?: { line: number; column: number }): JsonDocument => ({
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
  if (depthOf(text) > maxDepth)
    return wrong("too-deep", `The document is nested deeper than ${maxDepth}, and is not read.`);
  try {
    return { values: [JSON.parse(text) as Json], diagnostics: [] };
  } catch {
    const lines = jsonLines(text);
    if (lines !== undefined) return { values: lines, diagnostics: [] };
    const { message, at } = mistakeIn(text);
    return wrong("syntax", `The document is no JSON: ${message}.`, at);
  }
}

/** The deepest nesting, without building anything; strings are stepped over. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (code === 125 || code === 93) depth--;
  }
  return deepest;
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

/** JSON.parse is fast, and tells no place in most engines: a second parser finds it. */
function mistakeIn(text: string): { readonly message: string; readonly at?: { line: number; column: number } } {
  try {
    parse(text, { mode: "json" });
    return { message: "it is not valid" };
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/\s*\(\d+:\d+\)\.?$/, "");
    const { line, column } = error as { line?: number; column?: number };
    return line === undefined || column === undefined ? { message } : { message, at: { line, column } };
  }
}

/** The objects of a list, or one alone. */
export function recordsIn(document: Json): readonly JsonObject[] {
  if (Array.isArray(document)) return (document as readonly Json[]).filter(isJsonObject);
  return isJsonObject(document) ? [document] : [];
}
