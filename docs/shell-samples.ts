import type { Sample } from "./samples.js";

/** A command that the documentation shows, as words. */
export interface ShellCommand {
  readonly place: string;
  readonly words: readonly string[];
}

/** The commands of a `sh` block: lines ended by a backslash go on, `#` begins a comment. */
export function commandsOf({ place, code }: Sample): ShellCommand[] {
  return code
    .replace(/\\\n\s*/g, " ")
    .split("\n")
    .map((line) => line.replace(/(?:^|\s)#.*$/, "").trim())
    .filter((line) => line !== "")
    .map((line) => ({ place, words: wordsOf(line) }));
}

/** Words between spaces; quotation marks hold words together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

/** The arguments of the `metabridge` command, however it is started; undefined for any other command. */
export function metabridgeArguments(words: readonly string[]): readonly string[] | undefined {
  const line = words.join(" ");
  const start = /^(?:npx )?metabridge\b|^npm run (?:-s )?metabridge --(?= )/.exec(line)?.[0];
  return start === undefined ? undefined : words.slice(start.split(" ").length);
}
