import type { Sink } from "@metabridge/core";
import { ckanSink, cswSink, graphStoreSink, ndjsonSink, opendatasoftSink, udataSink } from "@metabridge/harvest";
import { catalogueSink, folderSink } from "@metabridge/harvest/node";
import { writableFormat } from "../command/chosen-format.js";
import type { Metabridge } from "../metabridge.js";
import { given } from "./given.js";
import type { SinkConfig } from "./harvest-config.js";

/** A sink, and how it is let go. */
export type BuiltSink = Sink & { close?(): Promise<void> };

/** The sink that a configuration names. */
export function buildSink(config: SinkConfig, bridge: Metabridge, print: (line: string) => Promise<void>): BuiltSink {
  switch (config.type) {
    case "folder": {
      const { extensions } = writableFormat(config.format, "--format", bridge);
      return folderSink(config.path, { format: config.format, extension: extensions[0] ?? "" });
    }
    case "catalogue": {
      const { type: _, path, ...options } = config;
      return catalogueSink(path, given(options));
    }
    case "ndjson":
      return ndjsonSink({ format: writableFormat(config.format, "--format", bridge).id, write: print });
    case "ckan":
      return ckanSink(given({ ...config, type: undefined }));
    case "udata":
      return udataSink(given({ ...config, type: undefined }));
    case "opendatasoft":
      return opendatasoftSink(given({ ...config, type: undefined }));
    case "csw":
      return cswSink(given({ ...config, type: undefined }));
    case "graph-store":
      return graphStoreSink(given({ ...config, type: undefined }));
  }
}
