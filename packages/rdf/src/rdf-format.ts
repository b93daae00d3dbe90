import { InvalidOptionError } from "@metabridge/core";
import { detectJsonLd, detectNQuads, detectNTriples, detectRdfXml, detectTriG, detectTurtle } from "./detect.js";

/** The syntaxes, by the names that the command and the API take. */
export type RdfFormat = "turtle" | "ntriples" | "nquads" | "trig" | "rdfxml" | "jsonld";

/** What is to be known of a syntax besides how to read and write it. */
export interface RdfFormatDescription {
  readonly id: RdfFormat;
  /** For people. */
  readonly title: string;
  /** The registered media type first. */
  readonly mediaTypes: readonly string[];
  /** With the dot, the preferred one first. */
  readonly extensions: readonly string[];
  /** Whether it holds named graphs. */
  readonly hasGraphs: boolean;
  /** How likely it is that a document that begins like this is of this syntax: 0 (no) to 1 (sure). */
  detect(head: string): number;
}

/** The syntaxes. Sources: the W3C recommendations of each, section "Internet Media Type". */
export const RDF_FORMATS: readonly RdfFormatDescription[] = [
  {
    id: "turtle",
    title: "Turtle",
    mediaTypes: ["text/turtle", "application/x-turtle"],
    extensions: [".ttl"],
    hasGraphs: false,
    detect: detectTurtle,
  },
  {
    id: "ntriples",
    title: "N-Triples",
    mediaTypes: ["application/n-triples"],
    extensions: [".nt"],
    hasGraphs: false,
    detect: detectNTriples,
  },
  {
    id: "nquads",
    title: "N-Quads",
    mediaTypes: ["application/n-quads"],
    extensions: [".nq"],
    hasGraphs: true,
    detect: detectNQuads,
  },
  {
    id: "trig",
    title: "TriG",
    mediaTypes: ["application/trig"],
    extensions: [".trig"],
    hasGraphs: true,
    detect: detectTriG,
  },
  {
    id: "rdfxml",
    title: "RDF/XML",
    mediaTypes: ["application/rdf+xml"],
    extensions: [".rdf", ".owl"],
    hasGraphs: false,
    detect: detectRdfXml,
  },
  {
    id: "jsonld",
    title: "JSON-LD",
    mediaTypes: ["application/ld+json"],
    extensions: [".jsonld"],
    hasGraphs: true,
    detect: detectJsonLd,
  },
];

/** The syntax with this name, media type or extension. Throws where there is none, since the caller’s code is wrong. */
export function findRdfFormat(name: string): RdfFormatDescription {
  const wanted = (name.split(";", 1)[0] ?? "").trim().toLowerCase();
  const format = RDF_FORMATS.find(
    ({ id, mediaTypes, extensions }) => id === wanted || mediaTypes.includes(wanted) || extensions.includes(wanted),
  );
  if (format !== undefined) return format;
  const known = RDF_FORMATS.map(({ id }) => id).join(", ");
  throw new InvalidOptionError("format", `There is no RDF syntax “${name}”. Known ones: ${known}.`);
}

/** The syntax that the beginning of a document looks most like; undefined where it looks like none. */
export function detectRdfFormat(head: string): RdfFormatDescription | undefined {
  let best: RdfFormatDescription | undefined;
  let bestScore = 0;
  for (const format of RDF_FORMATS) {
    const score = format.detect(head);
    if (score > bestScore) {
      best = format;
      bestScore = score;
    }
  }
  return best;
}
