import type { Sink } from "@metabridge/core";
import type { TestServer } from "@metabridge/test-server";
import { ckanSink, cswSink, graphStoreSink, type HttpSinkOptions, opendatasoftSink, udataSink } from "../src/index.js";

/** What a test has to know of a portal that is written to. */
export interface PortalUnderTest {
  readonly name: string;
  readonly secret: string;
  sink(server: TestServer, options: HttpSinkOptions, secret?: string): Sink;
  /** A record as the portal takes it. */
  content(id: string, title: string): string;
  /** The titles that the portal shows, sorted; a dataset that is there twice comes twice. */
  titles(server: TestServer): string[];
  /** Something that the portal does not take. */
  readonly refused?: string;
}

const gmd = (id: string, title: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"><gmd:fileIdentifier><gco:CharacterString>${id}</gco:CharacterString></gmd:fileIdentifier><gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>${title}</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation></gmd:MD_DataIdentification></gmd:identificationInfo></gmd:MD_Metadata>`;

/** Every portal that has a sink, as its stand-in behaves. */
export const PORTALS: readonly PortalUnderTest[] = [
  {
    name: "CKAN",
    secret: "ckan-token",
    sink: ({ ckan }, options, token = "ckan-token") => ckanSink({ ...options, url: ckan.url, token }),
    content: (id, title) =>
      JSON.stringify({
        name: `set-${id}`,
        title,
        resources: [{ name: "CSV", url: `https://town.example/${id}.csv` }],
      }),
    titles: ({ ckan }) =>
      [...ckan.packages].flatMap(({ title, state }) => (state === "active" ? [String(title)] : [])).sort(),
    refused: JSON.stringify({ name: "no blanks or Capitals", title: "x" }),
  },
  {
    name: "udata",
    secret: "udata-key",
    sink: ({ udata }, options, key = "udata-key") =>
      udataSink({ ...options, url: udata.url, key, organization: "ville" }),
    content: (id, title) =>
      JSON.stringify({
        title,
        description: "All of them.",
        resources: [{ title: "CSV", url: `https://town.example/${id}.csv` }],
      }),
    titles: ({ udata }) =>
      [...udata.datasets].flatMap(({ title, deleted }) => (deleted === null ? [title] : [])).sort(),
    refused: JSON.stringify({ title: "No description" }),
  },
  {
    name: "Opendatasoft",
    secret: "ods-key",
    sink: ({ opendatasoft }, options, key = "ods-key") => opendatasoftSink({ ...options, url: opendatasoft.url, key }),
    content: (_, title) => JSON.stringify({ metadata: { default: { title: { value: title } } } }),
    titles: ({ opendatasoft }) =>
      [...opendatasoft.datasets].map(({ published }) => String(published?.default?.title?.value)).sort(),
    refused: JSON.stringify({ metadata: { default: { title: { value: 7 } } } }),
  },
  {
    name: "a graph store",
    secret: "Basic Z3JhcGg6c2VjcmV0",
    sink: ({ graphStore }, options, authorization = "Basic Z3JhcGg6c2VjcmV0") =>
      graphStoreSink({ ...options, url: graphStore.url, graphs: "https://town.example/graph/", authorization }),
    content: (id, title) => `<https://town.example/${id}> <http://purl.org/dc/terms/title> "${title}" .\n`,
    titles: ({ graphStore }) =>
      graphStore.graphs
        .flatMap((graph) => [...(graphStore.nTriples(graph) ?? "").matchAll(/"(.*?)"/g)].map(([, title = ""]) => title))
        .sort(),
    refused: "This is no RDF.",
  },
  {
    name: "a catalogue service",
    secret: "Basic Y3N3OnNlY3JldA==",
    sink: ({ csw }, options, authorization = "Basic Y3N3OnNlY3JldA==") =>
      cswSink({ ...options, url: csw.url, authorization }),
    content: gmd,
    titles: ({ csw }) =>
      [...csw.records].map(({ content }) => /<gmd:title><gco:CharacterString>(.*?)</.exec(content)?.[1] ?? "").sort(),
    refused: '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>',
  },
];
