import type { XmlAttribute, XmlName } from "@metabridge/xml";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
/** Metadata on the record itself, not on what it describes: its identifier and its date. */
const ISO_ROOTS = new Set(["MD_Metadata", "MI_Metadata"]);

/** Listens to a record while it is read, and finds out what it is called, when it changed, and how it is encoded. */
export class RecordFacts {
  id = "";
  modified = "";
  /** The id of the metabridge format that reads it. */
  format: string | undefined;
  readonly #path: string[] = [];
  #isIso = false;
  #text = "";
  #date = "";
  #about = "";

  open(name: XmlName, attributes: readonly XmlAttribute[]): void {
    this.#path.push(name.local);
    this.#text = "";
    const depth = this.#path.length;
    if (depth === 1) {
      this.#isIso = ISO_ROOTS.has(name.local);
      if (this.#isIso) this.format = name.uri.includes("/19115/-3/") ? "iso19115-3" : "iso19139";
      else if (name.uri === RDF || name.uri.startsWith("http://www.w3.org/ns/dcat")) this.format = "rdfxml";
    }
    if (this.#about === "" && depth <= 2) {
      this.#about = attributes.find((one) => one.uri === RDF && one.name.endsWith(":about"))?.value ?? "";
    }
    // In ISO the type of a date stands behind it: creation, publication, revision.
    if (depth === 5 && name.local === "CI_DateTypeCode" && this.#path[1] === "dateInfo") this.#dateType(attributes);
  }

  text(text: string): void {
    this.#text += text;
  }

  close(): void {
    const text = this.#text.trim();
    const path = this.#path;
    if (text !== "") this.#leaf(path, text);
    this.#text = "";
    path.pop();
    if (path.length === 0) {
      if (this.id === "") this.id = this.#about;
      if (this.modified === "") this.modified = this.#date;
    }
  }

  #leaf([, property = "", second = "", third = ""]: readonly string[], text: string): void {
    if (this.#isIso) {
      if (property === "fileIdentifier") this.id ||= text;
      else if (property === "metadataIdentifier" && second === "MD_Identifier" && third === "code") this.id ||= text;
      else if (property === "dateStamp") this.modified ||= text;
      else if (property === "dateInfo" && third === "date") this.#date = text;
      return;
    }
    // csw:Record has them at once, RDF/XML below the node.
    const depth = this.#path.length;
    const local = this.#path.at(-1);
    if (depth === 2 || depth === 3) {
      if (local === "identifier") this.id ||= text;
      else if (local === "modified") this.modified ||= text;
      else if (local === "date") this.#date ||= text;
    }
  }

  #dateType(attributes: readonly XmlAttribute[]): void {
    const type = attributes.find(({ name }) => name === "codeListValue")?.value;
    if (type === "revision") this.modified ||= this.#date;
  }
}
