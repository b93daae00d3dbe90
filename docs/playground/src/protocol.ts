import type { Diagnostic, Loss } from "@metabridge/core";
import type { Geometry } from "geojson";

/** A format that can be written, for the list of targets. */
export interface Target {
  readonly id: string;
  readonly title: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly profiles: readonly string[];
  /** A document holds one record, so that one has to be chosen. */
  readonly holdsOne: boolean;
}

/** Rules that a document can be checked against. */
export interface Rules {
  readonly id: string;
  readonly title: string;
}

/** What a record is, at a glance. */
export interface RecordView {
  readonly title: string;
  readonly kind: string;
  readonly places: readonly Geometry[];
}

/** What a document is. */
export interface OpenedDocument {
  /** Absent where no format knows it. */
  readonly format?: { readonly id: string; readonly title: string };
  readonly records: readonly RecordView[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether it can be mended. */
  readonly isIso: boolean;
}

/** Where a line of the output came from. */
export interface TraceLine {
  readonly output: number;
  readonly source: number;
  readonly path: string;
}

export interface Conversion {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly losses: readonly Loss[];
  readonly trace: readonly TraceLine[];
}

export interface Repair {
  readonly text: string;
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** What the worker does for the page. */
export interface Engine {
  targets(): readonly Target[];
  rules(): Promise<readonly Rules[]>;
  open(text: string): Promise<OpenedDocument>;
  /** `record`: the one to be written; all of them where there is none. */
  convert(to: string, profile: string | undefined, record: number | undefined): Promise<Conversion>;
  validate(rules: string, language: string): Promise<readonly Diagnostic[]>;
  repair(): Promise<Repair>;
}
