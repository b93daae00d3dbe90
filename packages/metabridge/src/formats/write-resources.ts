import { type Result, result } from "@metabridge/core";
import { type Resource, toQuads } from "@metabridge/dcat";
import { type RdfBatch, type WriteRdfOptions, writeRdf, writeRdfStream } from "@metabridge/rdf";
import type { Quad } from "@rdfjs/types";
import { isSameGraph } from "./same-graph.js";
import { StatementTrace } from "./statement-trace.js";

/** Records that are written in one go: those that were read from one graph; most often a single one. */
type Group = readonly [Resource, ...Resource[]];

/** Up to so many groups are written as a whole: with just the prefixes and the context that they use, and nested together. */
const WHOLE = 32;

/** Writes resources as one document; more than can be written as a whole are written as they come, in constant memory. */
export async function* writeResources(
  records: AsyncIterable<Resource>,
  { trace: isTraced = false, ...given }: WriteRdfOptions & { readonly trace?: boolean },
): AsyncIterable<Result<string>> {
  const trace = isTraced ? new StatementTrace() : undefined;
  const options = trace === undefined ? given : { ...given, onStatement: trace.listen };
  const groups = groupsOf(records)[Symbol.asyncIterator]();
  const first: Group[] = [];
  for (let next = await groups.next(); next.done !== true; next = await groups.next()) {
    first.push(next.value);
    if (first.length > WHOLE) break;
  }
  if (first.length <= WHOLE) {
    yield await writeWhole(first, options, trace);
    return;
  }
  let said: Said[] = [];
  async function* batches(): AsyncIterable<RdfBatch> {
    for await (const group of joined(first, groups)) {
      const { value, ...aside } = quadsOf(group, "b");
      said.push(aside);
      trace?.follow(group, "b");
      yield { quads: value, roots: group.flatMap(rootsOf) };
    }
  }
  for await (const piece of writeRdfStream(batches(), options)) {
    yield withSaid(piece, said, trace);
    said = [];
  }
}

async function* groupsOf(records: AsyncIterable<Resource>): AsyncIterable<Group> {
  let group: [Resource, ...Resource[]] | undefined;
  for await (const record of records) {
    if (group !== undefined && isSameGraph(group[0], record)) {
      group.push(record);
      continue;
    }
    if (group !== undefined) yield group;
    group = [record];
  }
  if (group !== undefined) yield group;
}

async function writeWhole(
  groups: readonly Group[],
  options: WriteRdfOptions,
  trace: StatementTrace | undefined,
): Promise<Result<string>> {
  const said: Said[] = [];
  const quads: Quad[] = [];
  for (const [index, group] of groups.entries()) {
    // Blank nodes of different groups are different nodes.
    const blankPrefix = index === 0 ? "b" : `r${index}b`;
    const { value, ...aside } = quadsOf(group, blankPrefix);
    said.push(aside);
    trace?.follow(group, blankPrefix);
    for (const quad of value) quads.push(quad);
  }
  const statements = groups.length > 1 ? distinct(quads) : quads;
  return withSaid(await writeRdf(statements, { ...options, roots: groups.flat().flatMap(rootsOf) }), said, trace);
}

function quadsOf(group: Group, blankPrefix: string): Result<Quad[]> {
  if (group.length === 1) return toQuads(group[0], { blankPrefix });
  const written = toQuads(group, { blankPrefix });
  return { ...written, value: distinct(written.value) };
}

/** Each statement once: nodes that several records share, such as their publisher, are described in each of them. */
function distinct(quads: readonly Quad[]): Quad[] {
  const seen = new Set<string>();
  return quads.filter(({ subject, predicate, object }) => {
    if (subject.termType === "BlankNode") return true;
    const form = object.termType === "Literal" ? `${object.language}^${object.datatype.value}` : object.termType;
    const key = `${subject.value} ${predicate.value} ${form} ${object.value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

type Said = Omit<Result<unknown>, "value">;

const rootsOf = ({ $id }: Resource): string[] => ($id === undefined ? [] : [$id]);

function withSaid<T>(written: Result<T>, said: readonly Said[], trace: StatementTrace | undefined): Result<T> {
  return result(
    written.value,
    [...said.flatMap(({ diagnostics }) => diagnostics), ...written.diagnostics],
    [...said.flatMap(({ losses }) => losses), ...written.losses],
    trace?.take(),
  );
}

async function* joined<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncIterable<T> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}
