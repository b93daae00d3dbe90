import type { Resource } from "@metabridge/dcat";
import { DcatReader, extentOf } from "@metabridge/portal";
import type { Geometry } from "geojson";
import { crosswalk, detectFormat, formats, type MetadataRecord, read, write } from "metabridge";
import type { Conversion, Engine, OpenedDocument, RecordView, Target } from "./protocol.js";

/** What came from a portal's JSON is found by converting again and again, which would keep the page waiting for more. */
const MOST_TRACED = 20;

/** So much of a document says what it is. */
const HEAD = 8192;

/** Does the work of the playground; it holds the document at hand. It needs no window, so that it runs in a worker. */
export function createEngine(): Engine {
  let text = "";
  let records: readonly MetadataRecord[] = [];

  return {
    targets: () =>
      formats()
        .filter(({ write }) => write !== undefined)
        .map((format): Target => {
          const { id, title, extensions, mediaTypes, profiles, documents } = format;
          return {
            id,
            title,
            extension: extensions[0] ?? ".txt",
            mediaType: mediaTypes[0] ?? "text/plain",
            profiles: profiles?.ids ?? [],
            holdsOne: documents === "one-record",
          };
        }),

    rules: async () => (await import("./rules.js")).rules(),

    async open(given): Promise<OpenedDocument> {
      text = given;
      const format = detectFormat(text.slice(0, HEAD));
      const { value, diagnostics } = await read(text);
      records = value;
      return {
        ...(format === undefined ? {} : { format: { id: format.id, title: format.title } }),
        records: records.map(viewOf),
        diagnostics,
        isIso: records.length > 0 && records.every(({ hub }) => hub === "iso19115"),
      };
    },

    async convert(to, profile, chosen): Promise<Conversion> {
      const one = chosen === undefined ? undefined : records[chosen];
      const written = one === undefined ? records : [one];
      const isTraced = written.length <= MOST_TRACED || written.every(({ hub }) => hub === "iso19115");
      const { value, diagnostics, losses, trace } = await write(written, {
        to,
        ...(isTraced ? { trace: true } : {}),
        ...(profile === undefined ? {} : { profile }),
      });
      const lines = (trace ?? []).flatMap(({ line, position, path }) =>
        line === undefined || position === undefined ? [] : [{ output: line, source: position.line, path }],
      );
      return { text: value, diagnostics, losses, trace: lines };
    },

    validate: async (rules, language) => (await import("./rules.js")).check(text, rules, language),

    repair: async () => (await import("./rules.js")).repair(records),
  };
}

function viewOf(record: MetadataRecord): RecordView {
  const resource = resourceOf(record);
  const title = resource?.title?.[0]?.value ?? "";
  return { title, kind: resource?.$type ?? "", places: resource === undefined ? [] : placesOf(resource) };
}

function resourceOf(record: MetadataRecord): Resource | undefined {
  if (record.hub === "dcat") return record.model;
  const crossing = crosswalk.find(({ from, to }) => from === "iso19115" && to === "dcat");
  return crossing?.cross(record.model, {}).value as Resource | undefined;
}

function placesOf(resource: Resource): readonly Geometry[] {
  return extentOf(DcatReader.open(resource, { portal: "playground" })).geometries;
}
