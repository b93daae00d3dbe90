"""Reads RDF documents with rdflib, and says for each what an independent reader finds.

Standard input: a line for each document, `<syntax> <path>`. Standard output: a line of JSON for each:
{"path", "error"?, "statements", "titles", "faults"}; titles are those of datasets, series, services and catalogues.
"""

import json
import logging
import re
import sys

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, RDF

logging.disable(logging.CRITICAL)

DCAT = "http://www.w3.org/ns/dcat#"
RESOURCES = [URIRef(DCAT + name) for name in ("Dataset", "DatasetSeries", "DataService", "Catalog")]
XSD = "http://www.w3.org/2001/XMLSchema#"
# Datatypes that rdflib gives a Python value for; where it gives none the text is not of the type.
TYPED = {XSD + name for name in ("date", "dateTime", "gYear", "gYearMonth", "decimal", "integer", "nonNegativeInteger",
                                 "double", "float", "boolean", "duration")}
IRI = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`]*$")
# RFC 5646, section 2.1: the form of a language tag.
LANGUAGE = re.compile(r"^(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4}|[A-Za-z]{5,8})(?:-[A-Za-z0-9]{1,8})*$|^[xi](?:-[A-Za-z0-9]{1,8})+$")


def faults(graph):
    for statement in graph:
        for term in statement:
            if isinstance(term, URIRef) and not IRI.match(term):
                yield f"bad IRI: {term!r}"
            elif isinstance(term, Literal):
                if term.language is not None and not LANGUAGE.match(term.language):
                    yield f"bad language tag: {term.language!r}"
                # Years before 1 and beyond 9999 are valid (XML Schema 1.1, part 2), but Python has no dates for them.
                beyond_python = re.match(r"^-|^[0-9]{5,}-|^0000", str(term))
                if str(term.datatype) in TYPED and term.value is None and not beyond_python:
                    yield f"not a {term.datatype}: {str(term)!r}"
                if str(term).strip() == "":
                    yield f"empty literal of {statement[1]}"


def judge(syntax, path):
    graph = Graph()
    try:
        graph.parse(path, format=syntax)
    except Exception as error:
        return {"path": path, "error": f"{type(error).__name__}: {error}"[:300], "statements": 0, "titles": [], "faults": []}
    titles = {str(title) for kind in RESOURCES for node in graph.subjects(RDF.type, kind) for title in graph.objects(node, DCTERMS.title)}
    return {"path": path, "statements": len(graph), "titles": sorted(titles), "faults": sorted(set(faults(graph)))}


for line in sys.stdin:
    syntax, _, path = line.rstrip("\n").partition(" ")
    print(json.dumps(judge(syntax, path)), flush=True)
