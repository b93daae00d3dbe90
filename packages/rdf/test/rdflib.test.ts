import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseRdf, RDF_FORMATS, writeRdf } from "../src/index.js";
import { corpusFiles } from "./shared-corpus.js";

/**
 * Reads each document of a folder with rdflib, the RDF/XML original and what we wrote of it, and compares the graphs.
 * It leaves out of account what rdflib keeps apart and RDF 1.1 does not: xsd:string and no datatype. (The base is an http
 * one, since rdflib cuts the empty query off addresses that have the scheme of the base, and the corpus has https ones.)
 */
const COMPARE = `
import glob, logging, sys, rdflib
from rdflib.compare import to_canonical_graph
logging.disable(logging.CRITICAL)
rdflib.NORMALIZE_LITERALS = False
SYNTAX = {"ntriples": "nt", "turtle": "turtle", "rdfxml": "xml", "jsonld": "json-ld", "trig": "trig", "nquads": "nquads"}
BASE = "http://example.org/document"

def iri(text):
    return rdflib.URIRef(text.strip().replace("{", "%7B").replace("}", "%7D"))

def tidy(term):
    if isinstance(term, rdflib.URIRef):
        return iri(str(term))
    if isinstance(term, rdflib.Literal) and term.datatype is not None:
        is_string = str(term.datatype) == "http://www.w3.org/2001/XMLSchema#string"
        return rdflib.Literal(str(term), datatype=None if is_string else iri(str(term.datatype)), normalize=False)
    return term

def canonical(path, syntax):
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(path, format=SYNTAX[syntax], publicID=BASE)
    graph = rdflib.Graph()
    for s, p, o in dataset.triples((None, None, None)):
        graph.add((tidy(s), tidy(p), tidy(o)))
    return set(to_canonical_graph(graph))

count = 0
for original in sorted(glob.glob(sys.argv[1] + "/*.original")):
    wanted = canonical(original, "rdfxml")
    for syntax in SYNTAX:
        try:
            got = canonical(original.replace(".original", "." + syntax), syntax)
            count += 1
            if got != wanted:
                print("DIFFERS", original, syntax, len(wanted - got), "missing", len(got - wanted), "more")
        except Exception as error:
            print("UNREADABLE", original, syntax, repr(error)[:300])
print(count, "graphs compared")
`;

/** Debian’s Python has it where another one stands before it in the path. */
const python = ["python3", "/usr/bin/python3"].find((one) => spawnSync(one, ["-c", "import rdflib"]).status === 0);
if (python === undefined && process.env.CI === "true")
  throw new Error("rdflib is missing: apt-get install python3-rdflib.");

describe("rdflib", () => {
  const files = corpusFiles("corpus/dcat-rdfxml", ".rdf");

  it.skipIf(python === undefined || files.length === 0)(
    "reads each syntax that we write as the graph that we read",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "metabridge-rdflib-"));
      try {
        for (const [i, { path }] of files.entries()) {
          const bytes = readFileSync(path);
          const { value } = await parseRdf(bytes, { baseIRI: "http://example.org/document" });
          writeFileSync(join(folder, `${i}.original`), bytes);
          for (const { id } of RDF_FORMATS) {
            writeFileSync(join(folder, `${i}.${id}`), (await writeRdf(value.quads, { format: id })).value);
          }
        }
        const { stdout, stderr } = spawnSync(python ?? "", ["-c", COMPARE, folder], { encoding: "utf8" });
        expect(stderr).toBe("");
        expect(stdout).toBe(`${files.length * RDF_FORMATS.length} graphs compared\n`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
