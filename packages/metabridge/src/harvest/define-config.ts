import type { CheckedConfig } from "./harvest-config.js";

/** A value that may come from the environment, and then may be missing; the command says so when it is. */
type FromEnvironment<T> = T extends readonly (infer Item)[]
  ? readonly FromEnvironment<Item>[]
  : T extends (...args: never) => unknown
    ? T
    : T extends object
      ? { readonly [Key in keyof T]: FromEnvironment<T[Key]> }
      : T extends string
        ? T | undefined
        : T;

/** What `metabridge harvest --config` reads; see the documentation of harvesting. */
export type HarvestConfig = {
  readonly [Key in keyof CheckedConfig]: Key extends "source" | "sink"
    ? FromEnvironment<CheckedConfig[Key]>
    : CheckedConfig[Key];
};

/**
 * Gives a configuration its type, for `metabridge.config.ts`. Keys and passwords belong into the environment.
 *
 * @example
 * ```ts
 * import { defineConfig } from "metabridge";
 *
 * const config = defineConfig({
 *   source: { type: "csw", url: "https://geo.town.example/csw" },
 *   sink: { type: "udata", url: "https://www.data.gouv.fr", key: process.env.UDATA_KEY, organization: "town" },
 *   state: "harvest.sqlite",
 * });
 * console.log(config.state); // harvest.sqlite
 * ```
 */
export function defineConfig(config: HarvestConfig): HarvestConfig {
  return config;
}
