import type { Source } from "@metabridge/core";
import {
  ckanSource,
  cswSource,
  dcatFeedSource,
  isogeoSource,
  oaiSource,
  ogcRecordsSource,
  opendatasoftSource,
  udataSource,
} from "@metabridge/csw";
import { folderSource, zipSource } from "@metabridge/harvest/node";
import { UsageError } from "../command/exit-code.js";
import type { Metabridge } from "../metabridge.js";
import { given } from "./given.js";
import type { SourceConfig } from "./harvest-config.js";
import { splitDocuments } from "./split-documents.js";

/** What of a source is asked for. */
export interface Question {
  /** In the source's own language: CQL of a CSW, ODSQL, Solr's, a search of Isogeo, parameters of OGC API Records. */
  readonly filter?: string | undefined;
  /** Only what changed at this date or later. */
  readonly since?: string | undefined;
}

/** The source that a configuration names. */
export function buildSource(config: SourceConfig, { filter, since }: Question, bridge: Metabridge): Source {
  const { type } = config;
  const refuse = (option: string): never => {
    throw new UsageError(`A source of type ${type} knows no ${option}.`);
  };
  switch (type) {
    case "csw":
      return cswSource(given({ ...config, type: undefined, constraint: filter, modifiedSince: since }));
    case "oai-pmh":
      if (filter !== undefined) refuse("--filter");
      return oaiSource(given({ ...config, type: undefined, from: since }));
    case "ogc-records":
      if (since !== undefined) refuse("--since");
      return ogcRecordsSource(given({ ...config, type: undefined, parameters: parametersOf(filter) }));
    case "isogeo":
      if (since !== undefined) refuse("--since");
      return isogeoSource(given({ ...config, type: undefined, query: filter }));
    case "ckan":
      if (since !== undefined) refuse("--since");
      return ckanSource(given({ ...config, type: undefined, filter }));
    case "opendatasoft":
      if (since !== undefined) refuse("--since");
      return opendatasoftSource(given({ ...config, type: undefined, where: filter }));
    case "udata":
      if (filter !== undefined) refuse("--filter");
      if (since !== undefined) refuse("--since");
      return udataSource(given({ ...config, type: undefined }));
    case "dcat":
      if (filter !== undefined) refuse("--filter");
      if (since !== undefined) refuse("--since");
      return dcatFeedSource(given({ ...config, type: undefined }));
    case "folder":
    case "zip":
      if (filter !== undefined) refuse("--filter");
      if (since !== undefined) refuse("--since");
      return splitDocuments(type === "zip" ? zipSource(config.path) : folderSource(config.path), bridge);
  }
}

/** `q=trees&type=dataset` */
const parametersOf = (filter: string | undefined): Record<string, string> | undefined =>
  filter === undefined ? undefined : Object.fromEntries(new URLSearchParams(filter));
