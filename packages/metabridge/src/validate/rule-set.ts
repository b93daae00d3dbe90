import type { Diagnostic } from "@metabridge/core";
import type { StructureFault } from "@metabridge/inspire";
import type { Quad } from "@rdfjs/types";
import type { Crossing } from "../crossing.js";
import type { MetadataRecord } from "../record.js";

/** The formats that reports are written in. */
export const REPORT_FORMATS = ["text", "json", "html", "sarif", "junit"] as const;

/** A format that reports are written in. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What is to be checked: the records of one input. */
export interface RulesInput {
  /** The file or address that it came from. */
  readonly source?: string;
  /** The records, as they are read. */
  readonly records: AsyncIterable<MetadataRecord> | Iterable<MetadataRecord>;
  /** The statements of an input that is RDF: they are checked as they are. */
  readonly quads?: readonly Quad[];
  /** For rules that look at the document itself, where one of {@link RulesOptions} needs it: its text, once it has been read. */
  readonly document?: () => string;
  /** The ways between the hubs, for rules that judge the model of the other one. */
  readonly crossings: readonly Crossing[];
}

/** What every rule set understands. */
export interface RulesOptions {
  /** The language of the messages (BCP 47): `en` or `fr`. Default: `en`. */
  readonly language?: string;
  /** SHACL shapes to check against instead of those of the profile, such as the official files: a graph for each file. */
  readonly shapes?: readonly (readonly Quad[])[];
  /** What is known beside the data; see `validate` of `@metabridge/shacl`. */
  readonly vocabularies?: "known" | readonly Quad[];
  /** For INSPIRE: `reference` gives the verdicts of the official suites, quirks included. Default: `default`. */
  readonly mode?: "default" | "reference";
  /** For INSPIRE: only these conformance classes, such as `common`. Default: all. */
  readonly classes?: readonly string[];
  /** For INSPIRE: what XML schemas say of each record of a document; see {@link schemaStructure}. */
  readonly structure?: DocumentStructure;
  /** Follows a link, and says what is there. Default: no link is followed. */
  readonly followLink?: FollowLink;
}

/** What came of a link. */
export interface FollowedLink {
  /** It answers with a status of 200 to 399. */
  readonly answers: boolean;
  /** What it answered, where that was asked for and can be metadata. */
  readonly text?: string;
}

/** Follows a link. `content`: what is there matters, not only that something is. */
export type FollowLink = (url: string, options?: { readonly content?: boolean }) => Promise<FollowedLink>;

/** What is wrong with the structure of each record of a document, in its order. */
export type DocumentStructure = (document: string) => readonly (readonly StructureFault[])[];

/** How a report is written. */
export interface RenderOptions {
  /** Gives a text its colour, in the format `text`. */
  readonly paint?: (text: string, as: "good" | "fair" | "bad" | "muted" | "strong") => string;
  /** Also what is no error and no warning, in the format `text`. Default false. */
  readonly verbose?: boolean;
}

/** What the rules say of one or more inputs. */
export interface RulesVerdict {
  /** Nothing was found that is an error. */
  readonly conforms: boolean;
  /** What was found, as diagnostics. */
  readonly diagnostics: readonly Diagnostic[];
  /** The report, written. */
  render(format: ReportFormat, options?: RenderOptions): string;
}

/** Looks at inputs, one after the other, and then gives its verdict on all. */
export interface RulesCheck {
  /** Checks an input; what hinders that is in the answer. */
  add(input: RulesInput): Promise<readonly Diagnostic[]>;
  verdict(): RulesVerdict;
}

/** Rules that metadata can be checked against: what `--rules` takes. A plain object; ours are registered in no other way. */
export interface RuleSet {
  /** What `--rules` takes: `dcat-ap`, `mqa`. */
  readonly id: string;
  /** For people: `DCAT-AP 3.0.1`. */
  readonly title: string;
  check(options: RulesOptions): RulesCheck;
}
