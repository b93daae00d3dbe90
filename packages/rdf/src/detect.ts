/** A line of N-Triples or N-Quads: three or four whole terms and a dot. */
const TERM = '(?:<[^<>\\s]*>|_:\\S+|"(?:[^"\\\\]|\\\\.)*"(?:@[A-Za-z][\\w-]*|\\^\\^<[^<>\\s]*>)?)';
const TRIPLE = new RegExp(`^\\s*(?:<[^<>\\s]*>|_:\\S+)\\s+<[^<>\\s]*>\\s+${TERM}\\s*\\.\\s*(?:#.*)?$`);
const QUAD = new RegExp(
  `^\\s*(?:<[^<>\\s]*>|_:\\S+)\\s+<[^<>\\s]*>\\s+${TERM}\\s+(?:<[^<>\\s]*>|_:\\S+)\\s*\\.\\s*(?:#.*)?$`,
);

const RDF_NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** The lines that say something, without the last one where it may be cut off. */
function statementLines(head: string): string[] {
  const lines = head.split(/\r?\n/);
  if (lines.length > 1) lines.pop();
  return lines.filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#")).slice(0, 20);
}

const isXml = (head: string): boolean =>
  /^\s*</.test(head) && /^\s*<(?:\?xml|!--|!DOCTYPE|[A-Za-z_])[^:]*[\s:>]/.test(head);

/** IRIs, literals and comments taken out, so that what is left is punctuation and names. */
const skeleton = (head: string): string =>
  head
    .replace(/"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    .replace(/<[^<>\s]*>/g, "<>")
    .replace(/#.*/g, "");

const DIRECTIVE = /^\s*(?:@prefix\s+[^\s:]*:|@base\s|prefix\s+[^\s:]*:\s*<|base\s*<)/im;

/** 0 to 1: that a document with this beginning is RDF/XML. */
export function detectRdfXml(head: string): number {
  if (!/^\s*</.test(head)) return 0;
  if (/<(?:[\w-]+:)?RDF[\s>]/.test(head) && head.includes(RDF_NAMESPACE)) return 1;
  return head.includes(RDF_NAMESPACE) && isXml(head) && /\brdf:about=/.test(head) ? 0.6 : 0;
}

/** 0 to 1: that a document with this beginning is JSON-LD. */
export function detectJsonLd(head: string): number {
  if (!/^\s*[{[]/.test(head)) return 0;
  if (/"@context"\s*:/.test(head)) return 0.9;
  return /"@(?:id|graph|type|value)"\s*:/.test(head) ? 0.8 : 0;
}

/** 0 to 1: that a document with this beginning is N-Triples. */
export function detectNTriples(head: string): number {
  const lines = statementLines(head);
  return lines.length > 0 && lines.every((line) => TRIPLE.test(line)) ? 0.9 : 0;
}

/** 0 to 1: that a document with this beginning is N-Quads. */
export function detectNQuads(head: string): number {
  const lines = statementLines(head);
  return lines.some((line) => QUAD.test(line)) && lines.every((line) => TRIPLE.test(line) || QUAD.test(line))
    ? 0.95
    : 0;
}

/** 0 to 1: that a document with this beginning is Turtle. */
export function detectTurtle(head: string): number {
  if (/^\s*[{[]?\s*"/.test(head) || detectRdfXml(head) > 0) return 0;
  const bare = skeleton(head);
  if (hasGraph(bare)) return 0;
  if (DIRECTIVE.test(head)) return 0.85;
  // Statements without a prefix declared: whole IRIs throughout.
  return /^\s*(?:<>|_:\S+|\[\s*\])\s+(?:a|<>)\s+(?:<>|""|_:|\[|\()/.test(bare) ? 0.5 : 0;
}

/** 0 to 1: that a document with this beginning is TriG. */
export function detectTriG(head: string): number {
  if (/^\s*[{[]\s*"/.test(head) || detectRdfXml(head) > 0) return 0;
  const bare = skeleton(head);
  if (!hasGraph(bare)) return 0;
  return DIRECTIVE.test(head) || /^\s*(?:GRAPH\s+)?<>\s*\{/im.test(bare) ? 0.9 : 0;
}

const hasGraph = (bare: string): boolean => /(?:^|[\s.}])(?:GRAPH\s+)?(?:<>|[\w-]*:[\w-]*|\[\s*\])\s*\{/i.test(bare);
