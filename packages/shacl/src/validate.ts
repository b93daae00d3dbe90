import { InvalidOptionError, type Result, result, type TraceEntry } from "@metabridge/core";
import { RDF } from "@metabridge/dcat";
import type { Quad } from "@rdfjs/types";
import type { EngineResult } from "shacl-engine/Validator.js";
import { readyVocabularies, type Vocabularies } from "./background/vocabularies.js";
import { type CompiledShapes, compileShapes, hierarchyOf } from "./engine/compiled-shapes.js";
import { DataGraph, keyOf } from "./engine/data-graph.js";
import { ShapesCache } from "./engine/shapes-cache.js";
import { findingOf } from "./findings/finding.js";
import { TraceIndex } from "./findings/trace-index.js";
import { type ShaclMessages, shaclMessages } from "./messages/messages.js";
import type { ShaclFinding, ShaclReport } from "./report.js";
import { RECOMMENDED, SHAPE_PARTS, type ShapePart } from "./shapes/shapes-of.js";
import { joinedShapes, type Shapes, sourcesOf, titleOf } from "./shapes-source.js";

/** What {@link validate} understands. */
export interface ValidateOptions {
  /**
   * What to check against: the id of a profile (`dcat-ap`, `dcat-ap-2.1.1`, `geodcat-ap`, `dcat-ap-hvd`, `dcat-ap-de`, …), a
   * profile of your own, the statements of a file of shapes, or a list of these. Default: `dcat-ap`.
   */
  readonly shapes?: Shapes;
  /** Which parts of the shapes of profiles to check. Default: all. Only `shapes` and `ranges` give errors. */
  readonly parts?: readonly ShapePart[];
  /** What is known beside the data. Default: nothing, as the official shapes are where no vocabulary is loaded. */
  readonly vocabularies?: Vocabularies;
  /** The language of the messages (BCP 47): `en` or `fr`. Default: `en`. */
  readonly language?: string;
  /** Messages in another language, or other words. */
  readonly messages?: ShaclMessages;
  /**
   * Where each statement came from, as `toQuads` tells it with `trace: true`: findings then name the source element. A
   * function is asked when there is something to find.
   */
  readonly trace?: readonly TraceEntry[] | (() => readonly TraceEntry[]);
  /** What the trace leads to: messages name the elements of an ISO record. Default: `iso19115`. */
  readonly tracedTo?: "iso19115" | "other";
  /** The file or address that the data came from: named in findings. */
  readonly source?: string;
}

const cache = /* @__PURE__ */ new ShapesCache();

/**
 * Checks statements against SHACL shapes. Each finding says in plain words what is wrong and what to do; the findings are
 * the diagnostics too. Nothing is fetched, and bad data never throw; shapes that cannot be run do (InvalidOptionError).
 *
 * @example
 * ```ts
 * import { text, toQuads } from "@metabridge/dcat";
 * import { validate } from "@metabridge/shacl";
 * const { value: quads } = toQuads({ $type: "Dataset", $id: "https://example.org/trees", title: [text("Trees", "en")] });
 * const { value: report } = await validate(quads, { shapes: "dcat-ap", parts: ["shapes"] });
 * console.log(report.conforms); // false
 * console.log(report.findings[0]?.message);
 * // This dataset has no description (dct:description), which DCAT-AP 3.0.1 makes mandatory. Say in a few sentences what it holds.
 * ```
 */
export async function validate(quads: Iterable<Quad>, options: ValidateOptions = {}): Promise<Result<ShaclReport>> {
  const { sources, key } = sourcesOf(options.shapes ?? "dcat-ap");
  const parts = options.parts ?? SHAPE_PARTS;
  const vocabularies = readyVocabularies(options.vocabularies);
  const data = new DataGraph(quads, vocabularies.background);
  const ownHierarchy = hierarchyOf(data);
  const compile = (): Promise<CompiledShapes> =>
    compileShapes(joinedShapes(sources, parts), [...vocabularies.hierarchy, ...ownHierarchy]);
  // Data that tell of the hierarchy of classes are rare; shapes are made ready for them alone.
  const compiled = await (ownHierarchy.length > 0
    ? compile()
    : cache.get(key, vocabularies, [...parts].sort().join(" "), compile));
  const messages = options.messages ?? shaclMessages(options.language);
  const results = (await run(compiled, data)).filter((one) => !isOfMereReference(one, data));
  const { tracedTo = "iso19115", source } = options;
  const trace = results.length === 0 ? undefined : traceIn(options);
  const context = {
    data,
    shapes: compiled.graph,
    messages,
    ...(trace === undefined ? {} : { trace: new TraceIndex(trace), isOfIso: tracedTo === "iso19115" }),
    ...(source === undefined ? {} : { source }),
  };
  const found = results.flatMap((one) => findingOf(one, context) ?? []);
  const findings = inOrder(withoutEchoes(found), data);
  const report: ShaclReport = {
    conforms: findings.every(({ severity }) => severity !== "error"),
    shapes: sources.map(titleOf),
    language: messages.language,
    findings,
  };
  return result(report, findings);
}

const traceIn = ({ trace }: ValidateOptions): readonly TraceEntry[] | undefined =>
  typeof trace === "function" ? trace() : trace;

async function run({ validator }: CompiledShapes, data: DataGraph): Promise<readonly EngineResult[]> {
  try {
    return (await validator.validate({ dataset: data })).results;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidOptionError("shapes", `The shapes cannot be run, so they are not valid SHACL: ${reason}`);
  }
}

/** What is recommended for a node that is described elsewhere, such as a code of which the data say the class alone. */
function isOfMereReference({ shape, focusNode }: EngineResult, data: DataGraph): boolean {
  const { term } = focusNode;
  if (term?.termType !== "NamedNode" || shape.ptr.term?.value.endsWith(RECOMMENDED) !== true) return false;
  return data.of(term).every(({ predicate }) => predicate.value === RDF.type);
}

/** What was found twice, or follows from something else: a text where a node belongs has no class either. */
function withoutEchoes(findings: readonly ShaclFinding[]): ShaclFinding[] {
  const about = ({ focusNode, property, value }: ShaclFinding): string => `${focusNode} ${property} ${value}`;
  const wrongKinds = new Set(findings.filter((one) => one.constraint === "node-kind" && isError(one)).map(about));
  const seen = new Set<string>();
  return findings.filter((one) => {
    const key = `${one.severity} ${about(one)} ${one.message}`;
    const isEcho = one.constraint !== "node-kind" && one.value !== undefined && wrongKinds.has(about(one));
    if (isEcho || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const isError = ({ severity }: ShaclFinding): boolean => severity === "error";

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** By node, as the data have them, errors first. */
function inOrder(findings: readonly ShaclFinding[], data: DataGraph): ShaclFinding[] {
  const place = new Map<string, number>();
  for (const { subject } of data) {
    const key = keyOf(subject);
    if (!place.has(key)) place.set(key, place.size);
  }
  const placeOf = ({ focusNode }: ShaclFinding): number => place.get(focusNode) ?? place.size;
  return [...findings].sort((a, b) => placeOf(a) - placeOf(b) || RANK[a.severity] - RANK[b.severity]);
}
