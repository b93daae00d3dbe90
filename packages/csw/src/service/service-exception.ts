import { attributeValue, childElements, localName, parseXml, textContent, type XmlElement } from "@metabridge/xml";
import { publicUrl, RequestError } from "../http/request-error.js";

/** One exception of a report: OGC 06-121r9, table 24. */
export interface ServiceException {
  /** Such as `InvalidParameterValue`. */
  readonly code: string;
  /** What it is about: the name of a parameter, an operation. */
  readonly locator?: string;
  readonly text: string;
}

/** The service answered with an exception report. */
export class ServiceExceptionError extends RequestError {
  override readonly name = "ServiceExceptionError";
  readonly exceptions: readonly ServiceException[];
  /** The HTTP status that it came with: often 200. */
  readonly status: number;

  constructor(url: string, exceptions: readonly ServiceException[], status: number) {
    const said = exceptions.map(({ code, locator, text }) =>
      [code, locator === undefined ? "" : ` (${locator})`, text === "" ? "" : `: ${text}`].join(""),
    );
    super(url, `${publicUrl(url)} says ${said.join("; ")}`);
    this.exceptions = exceptions;
    this.status = status;
  }

  /** The code of the first exception. */
  get code(): string {
    return this.exceptions[0]?.code ?? "NoApplicableCode";
  }

  get locator(): string | undefined {
    return this.exceptions[0]?.locator;
  }
}

/** Whether an element is the root of an exception report, of any version of OWS Common, or of the older kind. */
export const isExceptionReport = (local: string): boolean =>
  local === "ExceptionReport" || local === "ServiceExceptionReport";

/** The exceptions of a document; undefined where it is no report. */
export function readExceptionReport(xml: string): ServiceException[] | undefined {
  const { value: root } = parseXml(xml);
  if (root === undefined || !isExceptionReport(localName(root.name))) return undefined;
  const exceptions = childElements(root).filter(({ name }) => /^(Service)?Exception$/.test(localName(name)));
  return exceptions.length === 0 ? [{ code: "NoApplicableCode", text: "" }] : exceptions.map(exceptionOf);
}

function exceptionOf(element: XmlElement): ServiceException {
  const code = attributeValue(element, "exceptionCode") ?? attributeValue(element, "code") ?? "NoApplicableCode";
  const locator = attributeValue(element, "locator");
  const texts = childElements(element, "ExceptionText");
  const text = (texts.length === 0 ? [element] : texts).map((one) => textContent(one).trim()).join(" ");
  return { code, ...(locator === undefined || locator === "" ? {} : { locator }), text };
}
