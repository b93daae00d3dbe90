import { type CodeListName, findCode } from "@metabridge/vocabularies";
import { wordsOf } from "../iso-to-dcat/code-labels.js";

/** The code of an ISO list that has this name, as {@link wordsOf} names it: `Intellectual property rights`. */
export function codeNamed(list: CodeListName, name: string): string | undefined {
  const code = findCode(list, name.trim());
  return code !== undefined && wordsOf(code) === name.trim() ? code : undefined;
}
