import { type Diagnostic, webPageTitle } from "@metabridge/core";

const XML_ROOT =
  /^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\])?\s*>\s*)*<([\w.-]+:)?([\w.-]+)/;
const OWS_EXCEPTION = /<(?:[\w.-]+:)?ExceptionText[^>]*>\s*(?:<!\[CDATA\[)?([^<\]]{1,300})/;
const CATALOGUE_ANSWER = /^(?:GetRecordsResponse|GetRecordByIdResponse|OAI-PMH)$/;
const ENTITY = /<!DOCTYPE\s[^>[]*\[/i;

/** How files begin that people take for metadata, as decoded: a byte that is no UTF-8 is U+FFFD. */
const PACKED: readonly { readonly begins: string; readonly is: string }[] = [
  {
    begins: "PK\u0003\u0004",
    is: "a zip archive, or an office document: unpack it first. metabridge harvest reads zip archives.",
  },
  { begins: "\u001f\ufffd\b", is: "packed with gzip: unpack it first, such as with gunzip." },
  { begins: "%PDF-", is: "a PDF document, which holds no metadata that can be read here." },
  { begins: "SQLite format 3\0", is: "an SQLite database, such as a GeoPackage." },
];

/** Says what an input is that no format knows, in words that help to find out what went wrong. */
export function unknownInput(head: string, known: readonly string[]): Diagnostic {
  const { code, message } = describe(head, known);
  return { code, severity: "error", message };
}

function describe(head: string, known: readonly string[]): { code: string; message: string } {
  if (head.trim() === "") return { code: "input.empty", message: "The input is empty." };
  const packed = PACKED.find(({ begins }) => head.startsWith(begins));
  if (packed !== undefined) {
    return { code: "input.binary", message: `The input is not text, but ${packed.is}` };
  }
  if (looksBinary(head)) {
    return {
      code: "input.binary",
      message: "The input is not text: it looks like an image, an archive or another binary file.",
    };
  }
  const title = webPageTitle(head);
  if (title !== undefined) {
    const page = title === "" ? "an HTML page" : `an HTML page (“${title}”)`;
    return {
      code: "input.html",
      message: `The input is ${page}, not metadata. If it came from an address, that address gives a page for people, perhaps an error.`,
    };
  }
  if (ENTITY.test(head)) {
    return {
      code: "input.doctype",
      message:
        "The input declares a document type with entities. That is refused, because entities can blow up or fetch files; remove the declaration.",
    };
  }
  const name = XML_ROOT.exec(head)?.[2];
  if (name === "ExceptionReport" || name === "ServiceExceptionReport") {
    const text = OWS_EXCEPTION.exec(head)?.[1]?.trim();
    return {
      code: "input.exception-report",
      message: `The input is an error report of an OGC service${text === undefined ? "" : `: “${text}”`}.`,
    };
  }
  const tail = `Known formats: ${known.join(", ")}. If it is one of them, name it with “from”.`;
  if (name !== undefined && /^M[DI]_Metadata$/.test(name)) {
    return {
      code: "input.no-namespace",
      message: `The input is XML with the root element “${name}”, but in no name space of ISO 19139 or ISO 19115-3; declare it, such as xmlns="http://www.isotc211.org/2005/gmd".`,
    };
  }
  if (name !== undefined && CATALOGUE_ANSWER.test(name)) {
    return {
      code: "input.no-record",
      message: `The input is an answer of a catalogue (“${name}”), and holds no record in a format that we know: none matched, or they came in another encoding. ISO 19139 is asked for with outputSchema=http://www.isotc211.org/2005/gmd (CSW) or metadataPrefix=iso19139 (OAI-PMH).`,
    };
  }
  if (name !== undefined) {
    return {
      code: "input.unknown",
      message: `The input is XML with the root element “${name}”, which is no metadata that we know. ${tail}`,
    };
  }
  if (/^\s*[[{]/.test(head))
    return { code: "input.unknown", message: `The input is JSON, but no metadata that we know. ${tail}` };
  return { code: "input.unknown", message: `The input is no metadata that we know. ${tail}` };
}

/** Text has no control characters but white space; undecodable bytes are U+FFFD by now. */
function looksBinary(head: string): boolean {
  const sample = head.slice(0, 1024);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c)) odd++;
  }
  return odd > sample.length / 20;
}
