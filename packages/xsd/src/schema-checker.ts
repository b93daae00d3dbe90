import { SchemaError } from "./errors.js";
import { detailsOf, type Libxml2, loadLibxml2 } from "./libxml2.js";
import { type SchemaMessages, schemaMessages } from "./messages.js";
import { FaultWords, type SchemaFault } from "./schema-fault.js";
import { bytesOf, type SchemaFile } from "./schema-file.js";
import { schemaFilesProvider } from "./schema-files-provider.js";
import { addressOf, SchemaGraph } from "./schema-graph.js";

/** An element, as far as one must know it to choose it. */
export interface ElementName {
  readonly namespace: string;
  readonly local: string;
  /** The value of an attribute, by its local name. */
  attribute(local: string): string | undefined;
}

export interface CheckOptions {
  /** The outermost elements that are checked, each by itself: the records of a response. Default: the document. */
  readonly elements?: (name: ElementName) => boolean;
}

/** Checks documents against the schemas that it was made of. */
export interface SchemaChecker {
  /**
   * What is wrong in a document: a list for each element that was checked, in the order of the document, empty where it is
   * valid. Of a document that is no XML the one list says so.
   */
  check(xml: string | Uint8Array, options?: CheckOptions): readonly (readonly SchemaFault[])[];
  /** Gives back the memory of libxml2; the checker cannot be used afterwards. */
  dispose(): void;
}

export interface SchemaCheckerOptions {
  /** `en` (the default) or `fr`, or messages of your own. */
  readonly language?: string | SchemaMessages;
  /** The number of faults of one element that are told. Default 100. */
  readonly most?: number;
}

/**
 * Makes a checker of the files of XML schemas: those of a folder, as they were published. For each document the schemas of its
 * name spaces are put together; locations that lead to the web are looked for among the files. Nothing is ever fetched, and a
 * document cannot ask for files.
 *
 * It needs the package `libxml2-wasm`, and throws a {@link MissingPeerError} where that is not installed.
 *
 * @example
 * ```ts
 * import { createSchemaChecker } from "@metabridge/xsd";
 *
 * const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:town" targetNamespace="urn:town">
 *   <xs:element name="trees" type="xs:integer"/>
 * </xs:schema>`;
 * const checker = await createSchemaChecker([{ path: "town.xsd", content: schema }]);
 * console.log(checker.check('<t:trees xmlns:t="urn:town">12</t:trees>')); // [[]]
 * const [[fault] = []] = checker.check('<t:trees xmlns:t="urn:town">many</t:trees>');
 * console.log(fault?.message); // “many” is no xs:integer.
 * checker.dispose();
 * ```
 */
export async function createSchemaChecker(
  files: Iterable<SchemaFile>,
  options: SchemaCheckerOptions = {},
): Promise<SchemaChecker> {
  const messages = schemaMessages(options.language ?? "en");
  const libxml2 = await loadLibxml2();
  return new Libxml2Checker(libxml2, new SchemaGraph(files, libxml2), messages, options.most ?? 100);
}

/** Schemas that are kept ready: documents of one catalogue need one or two. */
const MOST_READY = 8;

type Validator = InstanceType<Libxml2["XsdValidator"]>;
type Element = InstanceType<Libxml2["XmlElement"]>;

class Libxml2Checker implements SchemaChecker {
  readonly #libxml2: Libxml2;
  readonly #graph: SchemaGraph;
  readonly #messages: SchemaMessages;
  readonly #most: number;
  /** By the schema that was put together. */
  readonly #validators = new Map<string, Validator>();

  constructor(libxml2: Libxml2, graph: SchemaGraph, messages: SchemaMessages, most: number) {
    this.#libxml2 = libxml2;
    this.#graph = graph;
    this.#messages = messages;
    this.#most = most;
  }

  check(xml: string | Uint8Array, { elements }: CheckOptions = {}): readonly (readonly SchemaFault[])[] {
    const { XmlDocument, ParseOption } = this.#libxml2;
    const bytes = bytesOf(xml);
    const text = typeof xml === "string" ? xml : new TextDecoder().decode(xml);
    const words = new FaultWords(text, this.#messages);
    let document: InstanceType<typeof XmlDocument>;
    try {
      // Entities stay what they are, nothing is loaded, and the limits of libxml2 on depth and size hold.
      const option = ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_BIG_LINES;
      // A text has been decoded, whatever its declaration says.
      const encoding = typeof xml === "string" ? { encoding: "utf-8" } : {};
      document = XmlDocument.fromBuffer(bytes, { option, ...encoding });
    } catch (error) {
      const details = detailsOf(error, this.#libxml2);
      if (details === undefined) throw error;
      const detail = details.find(({ level }) => level > 1) ?? { message: "It is empty.", line: 0, col: 0, level: 3 };
      return [[words.notWellFormed(detail)]];
    }
    try {
      const namespaces = [...text.matchAll(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, double, single]) => double ?? single ?? "",
      );
      const checked = elements === undefined ? [document.root] : this.#outermost(document.root, elements);
      const [only] = checked;
      if (only !== undefined && checked.length === 1) return [this.#faults(only, namespaces, words)];
      return checked.map((element) => this.#alone(element, (one) => this.#faults(one, namespaces, words)));
    } finally {
      document.dispose();
    }
  }

  dispose(): void {
    for (const validator of this.#validators.values()) validator.dispose();
    this.#validators.clear();
  }

  #outermost(element: Element, isWanted: (name: ElementName) => boolean): Element[] {
    if (isWanted(nameOf(element))) return [element];
    const found: Element[] = [];
    for (let child = element.firstChild; child !== null; child = child.next) {
      if (child instanceof this.#libxml2.XmlElement) found.push(...this.#outermost(child, isWanted));
    }
    return found;
  }

  /** Takes an element out into a document of its own: identifiers (xs:ID) need only be unique in there. */
  #alone<T>(element: Element, run: (element: Element) => T): T {
    const declared = new Set(Object.keys(element.nsDeclarations));
    for (let outer = element.parent; outer !== null; outer = outer.parent) {
      for (const [prefix, namespace] of Object.entries(outer.nsDeclarations)) {
        if (declared.has(prefix)) continue;
        declared.add(prefix);
        // Values such as those of xsi:type have prefixes too.
        element.addNsDeclaration(namespace, prefix === "" ? undefined : prefix);
      }
    }
    const document = this.#libxml2.XmlDocument.create();
    try {
      document.root = element;
      return run(document.root);
    } finally {
      document.dispose();
    }
  }

  #faults(element: Element, namespaces: readonly string[], words: FaultWords): SchemaFault[] {
    const validator = this.#validatorFor(element.namespaceUri, namespaces);
    if (validator === undefined) {
      const message = `Element '{${element.namespaceUri}}${element.name}': No matching global declaration available for the validation root.`;
      return [words.fault({ message, line: element.line, col: 0, level: 2 })];
    }
    try {
      validator.validate(element);
      return [];
    } catch (error) {
      const details = detailsOf(error, this.#libxml2);
      if (details === undefined) {
        // libxml2 does not look into references to entities, which stay references here.
        if (error instanceof this.#libxml2.XmlError) return [words.notChecked(element.line)];
        throw error;
      }
      return details.slice(0, this.#most).map((said) => words.fault(said));
    }
  }

  #keep(entry: string, validator: Validator): void {
    const [oldest] = this.#validators;
    if (oldest !== undefined && this.#validators.size >= MOST_READY) {
      oldest[1].dispose();
      this.#validators.delete(oldest[0]);
    }
    this.#validators.set(entry, validator);
  }

  #validatorFor(root: string, namespaces: readonly string[]): Validator | undefined {
    const entry = this.#graph.entryFor([root, ...[...new Set(namespaces)].sort()]);
    if (entry === undefined) return undefined;
    const present = this.#validators.get(entry);
    if (present !== undefined) return present;
    const { XmlDocument, XsdValidator } = this.#libxml2;
    const provider = schemaFilesProvider(this.#libxml2);
    const document = XmlDocument.fromString(entry, { url: addressOf("entry.xsd") });
    try {
      const validator = provider.during(
        (address) => this.#graph.contentOf(address),
        () => XsdValidator.fromDoc(document),
      );
      this.#keep(entry, validator);
      return validator;
    } catch (error) {
      const said = detailsOf(error, this.#libxml2)?.find(({ level }) => level > 1);
      if (said === undefined) throw error;
      throw new SchemaError(`The schemas of ${root} cannot be used: ${said.message.trim()}`);
    } finally {
      document.dispose();
    }
  }
}

const nameOf = (element: Element): ElementName => ({
  namespace: element.namespaceUri,
  local: element.name,
  attribute: (local) => element.attrs.find(({ name }) => name === local)?.value,
});
