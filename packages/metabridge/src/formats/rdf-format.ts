import { type Format, type Profiles, passOrigins, type ReadOptions, type Result, result } from "@metabridge/core";
import { labelsIn } from "@metabridge/crosswalk";
import {
  applyProfile,
  fromQuads,
  type GraphResult,
  PROFILES,
  type Profile,
  type Resource,
  toQuads,
} from "@metabridge/dcat";
import { type ParseRdfOptions, parseRdf, type RdfFormatDescription, type WriteRdfOptions } from "@metabridge/rdf";
import { inheritGraph, rememberGraph } from "./same-graph.js";
import { writeResources } from "./write-resources.js";

/** What reading RDF understands beside what all readers do. */
export type RdfReadOptions = Pick<ParseRdfOptions, "baseIRI" | "contexts" | "loadContext">;

/** What writing RDF understands beside what all writers do. */
export type RdfWriteOptions = Pick<WriteRdfOptions, "prefixes" | "form" | "context" | "contexts" | "loadContext">;

/**
 * A syntax of RDF as a format of the DCAT hub. `profiles` are those that its records can be brought into; make others with
 * `defineProfile` of `@metabridge/dcat`. The first one is for records that come from ISO 19115.
 *
 * @example
 * ```ts
 * import { DCAT_AP, defineProfile } from "@metabridge/dcat";
 * import { RDF_FORMATS } from "@metabridge/rdf";
 * import { createMetabridge, rdfFormat } from "metabridge";
 *
 * const city = defineProfile({ base: DCAT_AP, id: "city", title: "Open data of our city", conformsTo: "https://example.org/profile" });
 * const bridge = createMetabridge({ formats: RDF_FORMATS.map((syntax) => rdfFormat(syntax, [city])) });
 * console.log(bridge.formats()[0]?.profiles?.ids); // [ 'city' ]
 * ```
 */
export function rdfFormat(syntax: RdfFormatDescription, profiles: readonly Profile[] = PROFILES): Format<Resource> {
  const { id, title, mediaTypes, extensions } = syntax;
  return {
    id,
    title,
    hub: "dcat",
    mediaTypes,
    extensions,
    documents: "many-records",
    profiles: dcatProfiles(profiles),
    detect: (head) => syntax.detect(head),
    read: (text, options) => readResources(text, id, options),
    write: (records, options) => writeResources(records, { ...options, format: id }),
  };
}

function dcatProfiles(profiles: readonly Profile[]): Profiles<Resource> {
  return {
    ids: profiles.map(({ id }) => id),
    apply(record, wanted, { languages, labels, trace }) {
      const profile = profiles.find(({ id }) => id === wanted);
      if (profile === undefined) return result(record);
      const sources = new Map<object, object>();
      const applied = applyProfile(record, profile, {
        ...(languages === undefined ? {} : { languages }),
        ...(labels === undefined ? {} : { labels: labelsIn(labels) }),
        ...(trace === true ? { onMade: (made, from) => sources.set(made, from) } : {}),
      });
      inheritGraph(record, applied.value);
      if (trace === true) passOrigins(record, applied.value, sources);
      return applied;
    },
  };
}

/** A graph has no order, so that its resources are known when all of it has been read. */
async function* readResources(
  text: AsyncIterable<string>,
  format: string,
  options: ReadOptions & RdfReadOptions,
): AsyncIterable<Result<Resource | undefined>> {
  const document = await parseRdf(text, { ...options, format });
  const graph = fromQuads(document.value.quads);
  const { source } = options;
  const place = source === undefined ? {} : { source };
  // What hangs on no resource is told by the losses, statement by statement.
  const said = graph.diagnostics.filter(({ code }) => code !== "dcat.graph.rest");
  const diagnostics = [...document.diagnostics, ...said.map((one) => ({ ...place, ...one }))];
  const losses = [...graph.losses, ...unattached(graph.rest)].map((loss) => ({ ...place, ...loss }));
  rememberGraph(graph.value);
  const [first, ...others] = graph.value;
  if (first === undefined && !diagnostics.some(({ severity }) => severity === "error")) {
    const message = "The document describes no dataset, dataset series, data service or catalogue.";
    diagnostics.push({ code: "dcat.no-record", severity: "error", message, ...place });
  }
  yield result(first, diagnostics, losses);
  for (const record of others) yield result(record);
}

/** Statements about nodes that no resource leads to: they belong to no record. */
function unattached(rest: GraphResult["rest"]): Result<unknown>["losses"] {
  return toQuads(rest).value.map(({ subject, predicate, object }) => ({
    code: "dcat.unattached",
    path: `<${subject.value}> <${predicate.value}>`,
    value: object.value,
    message: "It is said of something that no dataset, series, service or catalogue refers to.",
  }));
}
