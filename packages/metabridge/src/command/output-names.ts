import type { Format } from "@metabridge/core";
import type { InputFile } from "./input-files.js";

/** `sub/record.xml` and `.ttl` give `sub/record.ttl`. */
function withExtension(name: string, extension: string): string {
  return name.replace(/\.[^./]*$/, "") + extension;
}

/**
 * The output names of all inputs: the same relative name with the format's extension. Two inputs that would get the same
 * one (`a.xml`, `a.json`) keep the input's extension in it: `a.ttl`, `a.json.ttl`. `undefined` where even that is taken.
 */
export function outputNames(files: readonly InputFile[], format: Format): Map<InputFile, string | undefined> {
  const extension = format.extensions[0] ?? "";
  const taken = new Set<string>();
  const names = new Map<InputFile, string | undefined>();
  for (const file of files) {
    const candidates = [withExtension(file.relativeName, extension), file.relativeName + extension];
    // Names that differ in case only are one file on many systems.
    const name = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
    if (name !== undefined) taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

/** The name of one record of several: `record.json` and 2 give `record-2.json`. */
export function numberedName(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot > name.lastIndexOf("/") ? `${name.slice(0, dot)}-${number}${name.slice(dot)}` : `${name}-${number}`;
}
