import type { Quad } from "@rdfjs/types";
import { hierarchyOf } from "../engine/compiled-shapes.js";
import type { Background } from "../engine/data-graph.js";
import { KnownVocabularies, knownHierarchy } from "./known-vocabularies.js";
import { LoadedVocabularies } from "./loaded-vocabularies.js";

/**
 * What is known beside the data.
 * - `known`: what needs no loading: the classes of codes by their IRIs, and which classes are kinds of others;
 * - statements: vocabularies and ontologies that were loaded.
 */
export type Vocabularies = "known" | readonly Quad[];

/** Vocabularies, made ready. */
export interface ReadyVocabularies {
  readonly background?: Background;
  /** Statements about the hierarchy of classes. */
  readonly hierarchy: readonly Quad[];
}

const NOTHING: ReadyVocabularies = { hierarchy: [] };
let known: ReadyVocabularies | undefined;
const loaded = /* @__PURE__ */ new WeakMap<readonly Quad[], ReadyVocabularies>();

/** Makes vocabularies ready, each once. */
export function readyVocabularies(vocabularies: Vocabularies | undefined): ReadyVocabularies {
  if (vocabularies === undefined) return NOTHING;
  if (vocabularies === "known") {
    known ??= { background: new KnownVocabularies(), hierarchy: knownHierarchy() };
    return known;
  }
  let ready = loaded.get(vocabularies);
  if (ready === undefined) {
    ready = { background: new LoadedVocabularies(vocabularies), hierarchy: hierarchyOf(vocabularies) };
    loaded.set(vocabularies, ready);
  }
  return ready;
}
