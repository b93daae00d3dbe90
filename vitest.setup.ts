import fc from "fast-check";

/**
 * Property tests try the same cases each time, so that a change that is tested has been tested with what it is judged by.
 * `METABRIDGE_SEED` tries others: a number, or `random`.
 */
const { METABRIDGE_SEED: seed = "19115" } = process.env;
if (seed !== "random") fc.configureGlobal({ seed: Number(seed) });
