import { childElements, localName, parseXml, textContent, type XmlElement } from "@metabridge/xml";

/** A record of a catalogue that speaks XML (CSW, OAI-PMH). */
export interface MetadataRecord {
  readonly id: string;
  /** The record's own XML, without an XML declaration. */
  readonly content: string;
  /** When it changed last; taken from the record where it is absent. */
  readonly modified?: string;
}

/** What a catalogue can search in, taken from a record of any encoding. */
export interface RecordFacts {
  readonly title: string;
  readonly abstract: string;
  readonly type: string;
  readonly modified: string;
  readonly subjects: readonly string[];
  /** West, south, east, north. */
  readonly bbox?: readonly [number, number, number, number];
  readonly anyText: string;
}

const DECLARATION = /^\uFEFF?\s*<\?xml[^>]*\?>\s*/;

/** A record from its XML, with the identifier that it names itself by. */
export function metadataRecord(content: string): MetadataRecord {
  const { value: root } = parseXml(content);
  const id = root === undefined ? "" : identifierOf(root);
  if (id === "") throw new Error("The record has no identifier, or is not XML.");
  return { id, content: content.replace(DECLARATION, "").trim() };
}

/** Reads what can be searched in. */
export function recordFacts({ content, modified }: MetadataRecord): RecordFacts {
  const { value: root } = parseXml(content);
  if (root === undefined)
    return { title: "", abstract: "", type: "", modified: modified ?? "", subjects: [], anyText: "" };
  const bbox = boundingBox(root);
  return {
    title: text(first(root, "title")),
    abstract: text(first(root, "abstract") ?? first(root, "description")),
    type: typeOf(root),
    modified: modified ?? text(first(root, "dateStamp") ?? first(root, "modified")),
    subjects: [...descendants(root, "keyword"), ...descendants(root, "subject")]
      .map(text)
      .filter((word) => word !== ""),
    ...(bbox === undefined ? {} : { bbox }),
    anyText: textContent(root).replace(/\s+/g, " "),
  };
}

/** gmd:fileIdentifier, mdb:metadataIdentifier, dc:identifier, dct:identifier, or the node that the RDF is about. */
function identifierOf(root: XmlElement): string {
  const named =
    childElements(root, "fileIdentifier")[0] ??
    first(childElements(root, "metadataIdentifier")[0], "code") ??
    first(root, "identifier");
  return (
    text(named) ||
    (descendants(root)
      .map(about)
      .find((iri) => iri !== undefined) ??
      "")
  );
}

const about = (node: XmlElement): string | undefined =>
  node.attributes.find(({ name }) => localName(name) === "about")?.value;

/** The code list value of the hierarchy level, or dc:type. */
function typeOf(root: XmlElement): string {
  const code = first(root, "MD_ScopeCode");
  return code?.attributes.find(({ name }) => name === "codeListValue")?.value ?? text(first(root, "type"));
}

function boundingBox(root: XmlElement): readonly [number, number, number, number] | undefined {
  const side = (name: string): number => Number.parseFloat(text(first(root, name)));
  const box = [
    side("westBoundLongitude"),
    side("southBoundLatitude"),
    side("eastBoundLongitude"),
    side("northBoundLatitude"),
  ] as const;
  return box.some(Number.isNaN) ? undefined : box;
}

const text = (element: XmlElement | undefined): string => (element === undefined ? "" : textContent(element).trim());

const first = (root: XmlElement | undefined, local: string): XmlElement | undefined =>
  root === undefined ? undefined : descendants(root, local)[0];

function descendants(root: XmlElement, local?: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    if (local === undefined || localName(element.name) === local) found.push(element);
    for (const child of element.children) if (typeof child !== "string") visit(child);
  };
  visit(root);
  return found;
}
