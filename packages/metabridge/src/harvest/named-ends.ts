import { statSync } from "node:fs";
import { extname } from "node:path";
import { InvalidOptionError } from "@metabridge/core";
import { RDF_FORMATS } from "@metabridge/rdf";
import { didYouMean } from "../did-you-mean.js";

/** What the command line says of a sink besides its name. */
export interface SinkFlags {
  readonly format?: string;
  readonly organization?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SOURCE_TYPES = [
  "csw",
  "oai-pmh",
  "ogc-records",
  "dcat",
  "ckan",
  "udata",
  "opendatasoft",
  "isogeo",
  "folder",
  "zip",
];
const SINK_TYPES = ["ckan", "udata", "opendatasoft", "csw", "graph-store", "catalogue", "folder"];

/**
 * A source as it is named on the command line: `csw:https://…`, `folder:records`, a folder or a zip archive by its path. Keys
 * come from the environment. What comes out is to be checked like a configuration.
 */
export function namedSource(name: string, environment: Environment): object {
  const { type, rest } = typed(name, SOURCE_TYPES);
  if (type === undefined) {
    if (isWebAddress(name)) {
      throw new InvalidOptionError(
        "source",
        `What speaks at ${name}? Put it before the address: ${SOURCE_TYPES.slice(0, 8)
          .map((one) => `${one}:`)
          .join(", ")}.`,
      );
    }
    return extname(name).toLowerCase() === ".zip"
      ? { type: "zip", path: existing(name) }
      : { type: "folder", path: existingFolder(name) };
  }
  if (type === "folder") return { type, path: existingFolder(rest) };
  if (type === "zip") return { type, path: existing(rest) };
  const { METABRIDGE_SOURCE_KEY: key, METABRIDGE_SOURCE_AUTHORIZATION: authorization } = environment;
  const server = { type, url: rest, ...(authorization === undefined ? {} : { headers: { authorization } }) };
  if (type === "isogeo") {
    const { ISOGEO_CLIENT_ID: clientId, ISOGEO_CLIENT_SECRET: clientSecret } = environment;
    return { ...server, url: rest === "" ? undefined : rest, clientId, clientSecret };
  }
  if (key === undefined) return server;
  if (type === "ckan") return { ...server, token: key };
  return type === "udata" || type === "opendatasoft" ? { ...server, apiKey: key } : server;
}

/** A sink as it is named on the command line: `udata:https://…`, a folder, the file of a catalogue, or `-`. */
export function namedSink(name: string, flags: SinkFlags, environment: Environment): object {
  if (name === "-") return { type: "ndjson", format: flags.format ?? "jsonld" };
  const { type, rest } = typed(name, SINK_TYPES);
  if (type === undefined) {
    if (isWebAddress(name)) {
      throw new InvalidOptionError(
        "to",
        `What speaks at ${name}? Put it before the address: ${SINK_TYPES.slice(0, 5)
          .map((one) => `${one}:`)
          .join(", ")}.`,
      );
    }
    const isCatalogue = RDF_FORMATS.some(({ extensions }) => extensions.includes(extname(name).toLowerCase()));
    return isCatalogue
      ? { type: "catalogue", path: name }
      : { type: "folder", path: name, format: flags.format ?? "turtle" };
  }
  const { METABRIDGE_SINK_KEY: key, METABRIDGE_SINK_AUTHORIZATION: authorization } = environment;
  const { organization } = flags;
  const authorized = { type, url: rest, ...(authorization === undefined ? {} : { authorization }) };
  switch (type) {
    case "folder":
      return { type, path: rest, format: flags.format ?? "turtle" };
    case "catalogue":
      return { type, path: rest };
    case "ckan":
      return { type, url: rest, token: key, ...(organization === undefined ? {} : { organization }) };
    case "udata":
      return { type, url: rest, key, organization };
    case "opendatasoft":
      return { type, url: rest, key };
    case "csw":
      return { ...authorized, ...(flags.format === undefined ? {} : { format: flags.format }) };
    default:
      return { ...authorized, graphs: rest.replace(/[/#?]*$/, "/") };
  }
}

function typed(name: string, types: readonly string[]): { readonly type?: string; readonly rest: string } {
  const [, type = "", rest = ""] = /^([a-z-]+):(.*)$/.exec(name) ?? [];
  if (types.includes(type)) return { type, rest };
  // A folder may have a colon in its name, but hardly an address behind it.
  if (isWebAddress(rest)) {
    throw new InvalidOptionError(
      type,
      `“${type}:” is nothing that a harvest knows.${didYouMean(type, types)} There are: ${types.map((one) => `${one}:`).join(", ")}.`,
    );
  }
  return { rest: name };
}

const isWebAddress = (name: string): boolean => /^https?:/i.test(name);

function existingFolder(path: string): string {
  if (statSync(existing(path)).isDirectory()) return path;
  throw new InvalidOptionError(
    "source",
    `“${path}” is a file, and a harvest reads folders and zip archives: name its folder, or use metabridge convert.`,
  );
}

function existing(path: string): string {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return path;
  throw new InvalidOptionError("source", `There is no file or folder “${path}”.`);
}
