import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const packages = fileURLToPath(new URL("../packages/", import.meta.url));

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly default?: string }>>;
}

/**
 * Aliases by which packages stand for their sources: each entry of a package's `exports` for the source that it is built
 * from, src/x.ts for dist/x.js.
 */
export const packageSources = readdirSync(packages).flatMap((folder) => {
  const { name, exports } = JSON.parse(readFileSync(`${packages}${folder}/package.json`, "utf8")) as Manifest;
  return Object.entries(exports).flatMap(([entry, target]) => {
    const source = /^\.\/dist\/(.+)\.js$/.exec(target.default ?? "")?.[1];
    if (source === undefined) return [];
    return [{ find: new RegExp(`^${name}${entry.slice(1)}$`), replacement: `${packages}${folder}/src/${source}.ts` }];
  });
});
