import type { DistributionBuilder, JsonReader, ResourceBuilder } from "@metabridge/portal";
import {
  classifyLink,
  findServiceProtocol,
  findSpatialRepresentation,
  type ServiceProtocol,
} from "@metabridge/vocabularies";
import { bookkeeping } from "./contacts.js";
import type { IsogeoOptions } from "./options.js";

/** The API's names of service interfaces. */
const PROTOCOLS: Readonly<Record<string, string>> = {
  efs: "ArcGIS FeatureServer",
  ems: "ArcGIS MapServer",
  ets: "ArcGIS MapServer",
  esriFeatureService: "ArcGIS FeatureServer",
  esriMapService: "ArcGIS MapServer",
  esriTileService: "ArcGIS MapServer",
};

/** The service interface that a format or a kind of link names. */
export function protocolOf(name: string | undefined): ServiceProtocol | undefined {
  return name === undefined ? undefined : findServiceProtocol(PROTOCOLS[name] ?? name);
}

/** What holds for every file of a resource. */
export interface FileFacts {
  readonly format: string | undefined;
  readonly encoding: string | undefined;
  readonly technique: string | undefined;
}

/** The format, the encoding and the kind of geometry are said of the data, so of each file of them. */
function describe(file: DistributionBuilder, { format, encoding, technique }: FileFacts): void {
  file.fileFormat(format).plain("characterEncoding", encoding?.toUpperCase());
  const found = technique === undefined ? undefined : findSpatialRepresentation(technique);
  if (found !== undefined) {
    file.add("representationTechnique", {
      $type: "Concept",
      $id: found.iri,
      prefLabel: [{ value: found.code, language: "en" }],
    });
  }
}

/** The address of a link; that of a file that the API hosts is below the address of the API. */
function addressOf(link: JsonReader, { api }: IsogeoOptions): string | undefined {
  const value = link.peek("url");
  if (typeof value !== "string" || !value.startsWith("/")) return link.has("url") ? link.url("url") : undefined;
  if (api === undefined) {
    link.report("hosted", "The file is hosted by the API: give the address of the API by the option “api”.", "info");
    return undefined;
  }
  link.take("url");
  return api.replace(/\/+$/, "") + value;
}

/** links[] -> dcat:distribution, foaf:page. Whether any file could be given the facts. */
export function links(from: JsonReader, to: ResourceBuilder, facts: FileFacts, options: IsogeoOptions): boolean {
  let described = false;
  for (const link of from.objects("links")) {
    bookkeeping(link);
    const url = addressOf(link, options);
    if (url === undefined) continue;
    const kind = link.string("kind");
    const actions = link.strings("actions");
    link.ignore("type", "hosted, a link, or a link to another link");
    const title = link.string("title");
    const protocol = protocolOf(kind) ?? classifyLink({ url }).protocol;
    if (protocol !== undefined && kind !== "data") {
      to.distribution((one) => one.text("title", title).service(url, { title, protocol }));
    } else if (kind === "data" || actions.includes("download")) {
      described = true;
      to.distribution((file) => {
        file.text("title", title).download(url).byteSize(link.number("size"));
        describe(file, facts);
      });
    } else to.document("page", url, title);
  }
  return described;
}

/** serviceLayers[] -> a distribution for each layer, through the service that gives it. */
export function serviceLayers(from: JsonReader, to: ResourceBuilder): void {
  for (const layer of from.objects("serviceLayers")) {
    bookkeeping(layer);
    const service = layer.object("service");
    if (service === undefined) continue;
    bookkeeping(service);
    service.ignore("_creator", "the group that keeps the record of the service");
    service.ignore("type", "a service");
    service.ignore("editionProfile", "how the record was typed");
    const url = service.has("path") ? service.url("path") : undefined;
    if (url === undefined) continue;
    const protocol = protocolOf(service.string("format"));
    const titles = layer.objects("titles").map((title) => title.string("value"));
    to.distribution((one) => {
      for (const title of titles) one.text("title", title);
      one.plain("identifier", layer.string("id")).service(url, {
        title: service.string("title"),
        description: service.string("abstract"),
        protocol,
      });
    });
  }
}
