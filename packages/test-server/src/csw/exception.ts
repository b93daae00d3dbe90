import { escapeAttribute, escapeText } from "@metabridge/xml";
import { type StandInAnswer, xml } from "../http.js";
import { CSW_3, type CswNames } from "./names.js";

/** What a service says is wrong: OWS Common, table 25 (1.0) and table 27 (2.0). */
export class OwsFault extends Error {
  readonly code: string;
  readonly locator: string;

  constructor(code: string, locator: string, message: string) {
    super(message);
    this.code = code;
    this.locator = locator;
  }
}

/** CSW 2.0.2 answers errors with status 200, as many servers do; 3.0 has the status of OWS Common 2.0, table 28. */
export function exceptionReport(names: CswNames, { code, locator, message }: OwsFault): StandInAnswer {
  const status = names === CSW_3 ? (code === "NoApplicableCode" ? 500 : code === "NotFound" ? 404 : 400) : 200;
  const version = names === CSW_3 ? "2.0.0" : "1.2.0";
  const at = locator === "" ? "" : ` locator="${escapeAttribute(locator)}"`;
  return xml(
    status,
    `<?xml version="1.0" encoding="UTF-8"?>
<ows:ExceptionReport xmlns:ows="${names.ows}" version="${version}" xml:lang="en"><ows:Exception exceptionCode="${escapeAttribute(
      code === "NotFound" ? "InvalidParameterValue" : code,
    )}"${at}><ows:ExceptionText>${escapeText(message)}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`,
  );
}
