import type { Sink } from "@metabridge/core";
import { childElements, escapeText, localName, parseXml, textContent, type XmlElement } from "@metabridge/xml";
import { type HttpSinkOptions, type Placed, type Portal, PortalClient, portalSink, Refused } from "./portal-sink.js";

/** Which catalogue service, and as whom. */
export interface CswSinkOptions extends HttpSinkOptions {
  /** Where transactions are sent: `https://geo.town.example/csw-publication`. */
  readonly url: string;
  /** The encoding that the service wants: `iso19139` (the default) or `iso19115-3`. */
  readonly format?: "iso19139" | "iso19115-3";
  /** The value of the `Authorization` header, such as `Basic …`. */
  readonly authorization?: string;
}

const CSW = "http://www.opengis.net/cat/csw/2.0.2";
const OGC = "http://www.opengis.net/ogc";

/**
 * Records of a catalogue service, by CSW transactions (OGC 07-006r1, section 10.11): each is looked for by its own identifier,
 * then inserted or updated, so that nothing is there twice.
 */
export function cswSink(options: CswSinkOptions): Sink {
  return portalSink(new CatalogueService(options));
}

class CatalogueService implements Portal {
  readonly name = "csw";
  readonly id: string;
  readonly format: string;
  readonly secrets: readonly string[];
  readonly #options: CswSinkOptions;
  readonly #http: PortalClient;

  constructor(options: CswSinkOptions) {
    this.#options = options;
    this.#http = new PortalClient(options);
    this.secrets = options.authorization === undefined ? [] : [options.authorization];
    this.id = `csw:${new URL(options.url).host}`;
    this.format = options.format ?? "iso19139";
  }

  async put(_id: string, content: string, targetId: string | undefined): Promise<Placed> {
    const record = content.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
    const identifier = identifierOf(record);
    // A record that calls itself otherwise than before is another one: the old one goes when the new one is there.
    const isThere = await this.#has(identifier);
    await this.#transaction(
      isThere ? `<csw:Update>${record}${constraint(identifier)}</csw:Update>` : `<csw:Insert>${record}</csw:Insert>`,
    );
    if (targetId !== undefined && targetId !== identifier) await this.delete(targetId);
    return { targetId: identifier, outcome: isThere ? "updated" : "created" };
  }

  async delete(identifier: string): Promise<void> {
    await this.#transaction(`<csw:Delete>${constraint(identifier)}</csw:Delete>`);
  }

  explain(body: string): string | undefined {
    const { value: root } = parseXml(body);
    return root === undefined ? undefined : exceptionIn(root);
  }

  async #has(identifier: string): Promise<boolean> {
    const root = await this.#post(
      `<csw:GetRecordById xmlns:csw="${CSW}" service="CSW" version="2.0.2"><csw:Id>${escapeText(identifier)}</csw:Id><csw:ElementSetName>brief</csw:ElementSetName></csw:GetRecordById>`,
      true,
    );
    return childElements(root).length > 0;
  }

  async #transaction(action: string): Promise<void> {
    const root = await this.#post(
      `<csw:Transaction xmlns:csw="${CSW}" xmlns:ogc="${OGC}" service="CSW" version="2.0.2">${action}</csw:Transaction>`,
      !action.startsWith("<csw:Insert>"),
    );
    const [summary] = childElements(root, "TransactionSummary");
    if (summary === undefined) throw new Refused("The service answered with no summary of the transaction.");
    if (
      !action.startsWith("<csw:Delete>") &&
      childElements(summary).every((total) => textContent(total).trim() === "0")
    ) {
      throw new Refused("The service says that it changed nothing.");
    }
  }

  async #post(xml: string, idempotent: boolean): Promise<XmlElement> {
    const { url, authorization } = this.#options;
    const answer = await this.#http.request(url, {
      method: "POST",
      headers: { "content-type": "application/xml", ...(authorization === undefined ? {} : { authorization }) },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`,
      idempotent,
    });
    const { value: root } = parseXml(await answer.text());
    if (root === undefined) throw new Refused("The service answered with what is no XML.");
    const exception = exceptionIn(root);
    if (exception !== undefined) throw new Refused(exception);
    return root;
  }
}

/** What an exception report says (OGC 06-121r9, section 8); nothing where it is none. */
function exceptionIn(root: XmlElement): string | undefined {
  if (!/^(Service)?ExceptionReport$/.test(localName(root.name))) return undefined;
  const texts = childElements(root).map((exception) => textContent(exception).replace(/\s+/g, " ").trim());
  return texts.filter((text) => text !== "").join("; ") || "The service answered with an exception that says nothing.";
}

const constraint = (identifier: string): string =>
  `<csw:Constraint version="1.1.0"><ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>Identifier</ogc:PropertyName><ogc:Literal>${escapeText(identifier)}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter></csw:Constraint>`;

/** gmd:fileIdentifier, or the code of mdb:metadataIdentifier. */
function identifierOf(record: string): string {
  const { value: root } = parseXml(record);
  if (root === undefined) throw new Refused("The content is no XML, so the service cannot take it.");
  const [named] = childElements(root, "fileIdentifier");
  const [identifier] = childElements(root, "metadataIdentifier").flatMap((one) => childElements(one));
  const code = named ?? (identifier === undefined ? undefined : childElements(identifier, "code")[0]);
  const text = code === undefined ? "" : textContent(code).trim();
  if (text === "") throw new Refused("The record has no identifier, so it could never be updated or deleted.");
  return text;
}
