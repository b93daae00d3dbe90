import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A piece of code that the documentation shows: TypeScript, where nothing else is said. */
export interface Sample {
  /** Where it stands: `packages/core/README.md:12`. */
  readonly place: string;
  readonly code: string;
}

/** A sample in another language than TypeScript. */
export interface Block extends Sample {
  /** `sh`, `yaml`, `json`. */
  readonly language: string;
}

function filesBelow(folder: string, suffix: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](node_modules|dist|\.samples|api)[\\/]/.test(path))
    .sort();
}

/** The ```ts blocks of a text. A block that is not meant to run says so: ```ts no-run. */
function blocks(text: string, path: string): Sample[] {
  const samples: Sample[] = [];
  for (const match of text.matchAll(/^([ \t]*)```(?:ts|typescript)[ \t]*\n([\s\S]*?)^[ \t]*```/gm)) {
    const line = text.slice(0, match.index).split("\n").length;
    const indent = match[1] ?? "";
    const code = (match[2] ?? "")
      .split("\n")
      .map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one))
      .join("\n");
    samples.push({ place: `${relative(root, path)}:${line}`, code });
  }
  return samples;
}

/** The examples of TSDoc comments, their asterisks taken off. One that imports nothing shows an inner function, and cannot run alone. */
function examples(source: string, path: string): Sample[] {
  const samples: Sample[] = [];
  for (const comment of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    const line = source.slice(0, comment.index).split("\n").length;
    const text = comment[0]
      .replace(/^[ \t]*\* ?/gm, "")
      .replaceAll("*\\/", "*/")
      .replaceAll("\\/>", "/>");
    for (const sample of blocks(text, path)) {
      if (!/^import /m.test(sample.code)) continue;
      const within = Number(sample.place.slice(sample.place.lastIndexOf(":") + 1));
      samples.push({ ...sample, place: `${relative(root, path)}:${line + within - 1}` });
    }
  }
  return samples;
}

/** The pages that people read: the documentation and the packages' front pages. */
const pages = (): string[] => [
  join(root, "README.md"),
  ...filesBelow("docs", ".md"),
  ...filesBelow("packages", "README.md"),
];

/** What the pages show, and the examples' front pages, in other languages than TypeScript: commands, workflows, documents. */
export function allBlocks(): Block[] {
  return [...pages(), ...filesBelow("examples", "README.md")].flatMap((path) => {
    const page = readFileSync(path, "utf8");
    return [...page.matchAll(/^([ \t]*)```(\w+)[^\n]*\n([\s\S]*?)^[ \t]*```/gm)].flatMap((match) => {
      const [, , language = "", code = ""] = match;
      if (/^(?:ts|typescript|mermaid)$/.test(language)) return [];
      return { language, code, place: `${relative(root, path)}:${page.slice(0, match.index).split("\n").length}` };
    });
  });
}

/** Everything that the documentation shows: the pages, the packages' front pages, and the comments of the sources. */
export function allSamples(): Sample[] {
  const sources = filesBelow("packages", ".ts").filter(
    (path) => /[\\/]src[\\/]/.test(path) && !/\.(test|generated)\.ts$/.test(basename(path)),
  );
  return [
    ...pages().flatMap((path) => blocks(readFileSync(path, "utf8"), path)),
    ...sources.flatMap((path) => examples(readFileSync(path, "utf8"), path)),
  ];
}

/** What a sample says that it prints: the comment behind each `console.log(…);`, `undefined` where there is none. */
export function promises(code: string): (string | undefined)[] {
  return [...code.matchAll(/console\.log\((?:[^;]|;(?!\s*(?:\/\/|$)))*\);?[ \t]*(?:\/\/[ \t]*(.*))?$/gm)].map((match) =>
    match[1]?.trim(),
  );
}

/** Whether what was printed is what was promised: `…` stands for anything, and quotes and white space do not count. */
export function keeps(promise: string, printed: string): boolean {
  const plain = (text: string): string => text.replace(/["'`\s]/g, "");
  const pattern = plain(promise)
    .split("…")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("[\\s\\S]*");
  return new RegExp(`^${pattern}$`).test(plain(printed));
}
