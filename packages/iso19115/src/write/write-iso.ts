import { lazyResult, type Result, result } from "@metabridge/core";
import { encodings } from "../encoding/encodings.js";
import { type Edition, type EncodingId, ISO19139_NAMESPACES, iso19115_3Namespaces } from "../encoding/namespaces.js";
import type { MD_Metadata } from "../model.generated.js";
import type { IsoObject } from "../node.js";
import { positionsOf } from "../positions.js";
import { WritingLedger } from "./ledger.js";
import { findLosses } from "./losses.js";
import { Prefixes } from "./prefixes.js";
import { RecordWriter } from "./record-writer.js";
import { WritingTrace } from "./writing-trace.js";

export interface IsoWriteOptions {
  /** Indentation and line breaks. Default true. */
  readonly pretty?: boolean;
  /** Of ISO 19115-3: the generation of its name spaces. Default: that of the record, else `2.0`. */
  readonly edition?: Edition;
  /**
   * The name space of GML. Default: that of the record, in the encoding that it was read from; else
   * `http://www.opengis.net/gml` (GML 3.2.0) in ISO 19139, as its schemas have it, and `http://www.opengis.net/gml/3.2` in
   * ISO 19115-3. Some ISO 19139 catalogues want the latter.
   */
  readonly gml?: string;
  /**
   * Tell which line each text, number, date and code is on, with where it came from: of the record's origins (see `originsOf`
   * of `@metabridge/core`), else of the document that it was read from. Default: no.
   */
  readonly trace?: boolean;
  /** Write `<?xml …?>` in front. Default true. */
  readonly declaration?: boolean;
}

const TITLES: Readonly<Record<EncodingId, string>> = { iso19139: "ISO 19139", "iso19115-3": "ISO 19115-3" };

/** Writes one record in one of the encodings. */
export function writeIso(record: MD_Metadata, encoding: EncodingId, options: IsoWriteOptions = {}): Result<string> {
  const node = record as unknown as IsoObject;
  const edition = options.edition ?? (node.$edition as Edition | undefined) ?? "2.0";
  // The other generation has other rules, so that what was written for one is not simply copied into the other.
  const faithful =
    node.$encoding === encoding &&
    (encoding === "iso19139" || edition === ((node.$edition as Edition | undefined) ?? "2.0"));
  const canonical = encoding === "iso19139" ? ISO19139_NAMESPACES : iso19115_3Namespaces(edition);
  const gml = options.gml ?? (faithful ? (node.$gml as string | undefined) : undefined);
  const namespaces = gml === undefined ? canonical : { ...canonical, gml };
  const prefixes = new Prefixes(namespaces, (node.$namespaces as Record<string, string> | undefined) ?? {});
  const ledger = faithful ? undefined : new WritingLedger();
  const trace = options.trace === true ? new WritingTrace() : undefined;
  const writer = new RecordWriter(encodings(), encoding, edition, prefixes, options.pretty ?? true, ledger, trace);
  const xml = writer.write(node);
  const losses = ledger === undefined ? [] : findLosses(node, ledger, TITLES[encoding], positionsOf(node));
  const head = options.declaration === false ? "" : '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (trace === undefined) return result(`${head}${xml}\n`, [], losses);
  const entries = () => trace.entries(node, xml, head === "" ? 1 : 2);
  return lazyResult(`${head}${xml}\n`, { diagnostics: () => [], losses: () => losses, trace: entries });
}
