import type { Format, Result, WriteOptions } from "@metabridge/core";
import type { EncodingId } from "./encoding/namespaces.js";
import type { MD_Metadata } from "./model.generated.js";
import { readIsoStream } from "./read/read-iso.js";
import { writeIso } from "./write/write-iso.js";

const RECORD = /<(?:([^\s:<>/]+):)?M[DI]_Metadata[\s>/]/;
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)/g;

/** The name space that a document declares first for a prefix. */
function declaredIn(head: string, prefix: string): string | undefined {
  for (const [, one = "", uri] of head.matchAll(DECLARATION)) {
    if (one === prefix) return uri;
  }
  return undefined;
}

function isoFormat(
  id: EncodingId,
  title: string,
  mediaTypes: readonly string[],
  namespace: RegExp,
): Format<MD_Metadata> {
  return {
    id,
    title,
    hub: "iso19115",
    mediaTypes,
    extensions: [".xml"],
    documents: "one-record",
    detect(head) {
      if (!/^\s*</.test(head)) return 0;
      if (!namespace.test(head)) return 0;
      const record = RECORD.exec(head);
      if (record === null) return 0.9;
      // A record in one encoding may hold parts in the other one: the name space of its own element tells.
      const [, prefix = ""] = record;
      const declared = declaredIn(head, prefix);
      return declared === undefined || namespace.test(declared) ? 1 : 0.95;
    },
    read: readIsoStream,
    async *write(records: AsyncIterable<MD_Metadata>, options: WriteOptions): AsyncGenerator<Result<string>> {
      const { pretty, trace } = options;
      const chosen = { ...(pretty === undefined ? {} : { pretty }), ...(trace === undefined ? {} : { trace }) };
      for await (const record of records) yield writeIso(record, id, chosen);
    },
  };
}

/** ISO 19139 (gmd, gmi, srv), the XML encoding of ISO 19115:2003 and ISO 19119. */
export const iso19139: Format<MD_Metadata> = isoFormat(
  "iso19139",
  "ISO 19139 XML",
  ["application/vnd.iso.19139+xml", "application/xml", "text/xml"],
  /isotc211\.org\/(schemas\/)?20\d\d\/gm[di]|19115\/-2\/gmi|schemas\.opengis\.net\/iso\/19139/,
);

/** ISO/TS 19115-3, the XML encoding of ISO 19115-1:2014. */
export const iso19115_3: Format<MD_Metadata> = isoFormat(
  "iso19115-3",
  "ISO 19115-3 XML",
  ["application/vnd.iso.19115.-3+xml", "application/xml", "text/xml"],
  /(standards\.iso\.org\/iso|isotc211\.org)\/19115\/-[13]\//,
);
