import { SchemaError } from "./errors.js";
import { detailsOf, type Libxml2 } from "./libxml2.js";
import { bytesOf, type SchemaFile } from "./schema-file.js";

/** Addresses of the files as libxml2 sees them. Nothing else has this scheme, so that nothing else can be asked for. */
const SCHEME = "schemas:/";

export const addressOf = (path: string): string => SCHEME + path.split("/").map(encodeURIComponent).join("/");

type SchemaDocument = InstanceType<Libxml2["XmlDocument"]>;
type SchemaElement = InstanceType<Libxml2["XmlElement"]>;

/** One schema file, and the others that it names. */
interface SchemaNode {
  readonly path: string;
  readonly namespace: string;
  readonly document: SchemaDocument;
  /** The files that it includes or redefines: of the same name space. */
  readonly includes: Set<SchemaNode>;
  /** The files that stand for the name spaces that it imports. */
  readonly imports: Set<SchemaNode>;
  /** The name spaces that it has prefixes for. Published schemas forget to import some of them. */
  readonly names: readonly string[];
}

/**
 * The files of a set of schemas, and how they hang together. libxml2 takes the first file that is imported for a name space
 * and no other; so every import is led to the file that has the whole of it.
 */
export class SchemaGraph {
  readonly #nodes: readonly SchemaNode[];
  readonly #contents: ReadonlyMap<string, Uint8Array>;

  constructor(files: Iterable<SchemaFile>, libxml2: Libxml2) {
    this.#nodes = [...files].map((file) => readSchema(file, libxml2));
    try {
      if (this.#nodes.length === 0) throw new SchemaError("There are no XML schemas (*.xsd) in what was given.");
      const byAddress = new Map(this.#nodes.map((node) => [addressOf(node.path), node]));
      for (const node of this.#nodes) for (const one of references(node, libxml2)) this.#include(node, one, byAddress);
      for (const node of this.#nodes) for (const one of references(node, libxml2)) this.#import(node, one, byAddress);
      this.#contents = new Map(
        this.#nodes.map(({ path, document }) => [addressOf(path), bytesOf(document.toString({ format: false }))]),
      );
    } finally {
      for (const { document } of this.#nodes) document.dispose();
    }
  }

  /** The content behind an address, where it is one of these files. */
  contentOf(address: string): Uint8Array | undefined {
    return this.#contents.get(address);
  }

  /**
   * A schema that has the given name spaces. Where the set has an entry point for the first, a file at its top without a name
   * space of its own, that counts. Else schemas are put together, the first one and all that hangs on it before the others:
   * where a set has two editions of a name space, the one that belongs to the first counts. Undefined where no file has the
   * first.
   */
  entryFor([first, ...others]: readonly [string, ...string[]]): string | undefined {
    const entry = this.#nodes.find(
      (node) =>
        node.namespace === "" &&
        !node.path.includes("/") &&
        [...closure(node, true)].some(({ namespace }) => namespace === first),
    );
    if (entry !== undefined) return entryWith(`<xs:include schemaLocation="${escaped(addressOf(entry.path))}"/>`);
    const root = this.#main(first, "");
    if (root === undefined) return undefined;
    const reached = new Map<string, ReadonlySet<SchemaNode>>();
    const chosen: SchemaNode[] = [];
    const wanted = [first, ...others];
    for (const namespace of wanted) {
      if (reached.has(namespace)) continue;
      const node = namespace === first ? root : this.#main(namespace, root.path);
      if (node === undefined) continue;
      const all = closure(node, true);
      // Another edition of what is there already would not go with it.
      if ([...all].some((one) => reached.get(one.namespace)?.has(one) === false)) continue;
      chosen.push(node);
      for (const one of all) {
        reached.set(one.namespace, all);
        wanted.push(...one.names);
      }
    }
    const imports = chosen.map(
      ({ namespace, path }) =>
        `<xs:import${namespace === "" ? "" : ` namespace="${escaped(namespace)}"`} schemaLocation="${escaped(addressOf(path))}"/>`,
    );
    return entryWith(imports.join(""));
  }

  #include(node: SchemaNode, reference: SchemaElement, byAddress: ReadonlyMap<string, SchemaNode>): void {
    if (reference.name === "import") return;
    const found = this.#located(reference, node, byAddress);
    if (found === undefined) return;
    node.includes.add(found);
    lead(reference, found);
  }

  #import(node: SchemaNode, reference: SchemaElement, byAddress: ReadonlyMap<string, SchemaNode>): void {
    if (reference.name !== "import") return;
    const located = this.#located(reference, node, byAddress);
    const namespace = located?.namespace ?? reference.attr("namespace")?.value ?? "";
    const main = this.#main(namespace, (located ?? node).path);
    if (main === undefined) return;
    node.imports.add(main);
    lead(reference, main);
  }

  /** The file that a location means. An address of the web is looked for in the set by the end of its path. */
  #located(
    reference: SchemaElement,
    { path }: SchemaNode,
    byAddress: ReadonlyMap<string, SchemaNode>,
  ): SchemaNode | undefined {
    const location = reference.attr("schemaLocation")?.value ?? "";
    if (location === "" || !URL.canParse(location, addressOf(path))) return undefined;
    return byAddress.get(new URL(location, addressOf(path)).href) ?? this.#byTail(location);
  }

  #byTail(location: string): SchemaNode | undefined {
    const steps = location.split("/").reverse();
    let best: { readonly node: SchemaNode; readonly length: number } | undefined;
    for (const node of this.#nodes) {
      const own = node.path.split("/").reverse();
      let length = 0;
      while (length < own.length && own[length] === steps[length]) length++;
      if (length > (best?.length ?? 0)) best = { node, length };
    }
    return best?.node;
  }

  /**
   * The file that stands for a name space: in the folder that is nearest to another file, the one that is called as the name
   * space is (`gmd.xsd`), and else the one that includes most.
   */
  #main(namespace: string, near: string): SchemaNode | undefined {
    const steps = namespace.split("/");
    let best: { readonly node: SchemaNode; readonly rank: readonly number[] } | undefined;
    for (const node of this.#nodes) {
      if (node.namespace !== namespace) continue;
      const name = node.path.slice(node.path.lastIndexOf("/") + 1).replace(/\.xsd$/i, "");
      const rank = [commonFolders(node.path, near), steps.includes(name) ? 1 : 0, closure(node, false).size];
      if (best === undefined || isHigher(rank, best.rank)) best = { node, rank };
    }
    return best?.node;
  }
}

function readSchema(file: SchemaFile, libxml2: Libxml2): SchemaNode {
  const { XmlDocument, ParseOption } = libxml2;
  const path = file.path.split("\\").join("/");
  try {
    const document = XmlDocument.fromBuffer(bytesOf(file.content), { option: ParseOption.XML_PARSE_NO_XXE });
    const namespace = document.root.attr("targetNamespace")?.value ?? "";
    const names = Object.values(document.root.nsDeclarations);
    return { path, namespace, document, includes: new Set(), imports: new Set(), names };
  } catch (error) {
    const details = detailsOf(error, libxml2);
    if (details === undefined) throw error;
    throw new SchemaError(`The schema ${path} cannot be read: ${details[0]?.message.trim() ?? "it is no XML"}`);
  }
}

/** What a schema names of others: its imports, includes and redefinitions. */
function references({ document }: SchemaNode, { XmlElement }: Libxml2): SchemaElement[] {
  const found: SchemaElement[] = [];
  for (let child = document.root.firstChild; child !== null; child = child.next) {
    if (child instanceof XmlElement && /^(import|include|redefine|override)$/.test(child.name)) found.push(child);
  }
  return found;
}

const entryWith = (references: string): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${references}</xs:schema>`;

/** Writes into a reference where it leads. */
function lead(reference: SchemaElement, { path }: SchemaNode): void {
  const location = reference.attr("schemaLocation");
  if (location === null) reference.setAttr("schemaLocation", addressOf(path));
  else location.value = addressOf(path);
}

/** A file and all that it includes; with its imports too, where they are wanted. */
function closure(node: SchemaNode, withImports: boolean): ReadonlySet<SchemaNode> {
  const found = new Set<SchemaNode>();
  const open = [node];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (found.has(one)) continue;
    found.add(one);
    open.push(...one.includes);
    if (withImports) open.push(...one.imports);
  }
  return found;
}

/** Whether the first figure that differs is higher. */
function isHigher(rank: readonly number[], other: readonly number[]): boolean {
  const at = rank.findIndex((figure, index) => figure !== other[index]);
  return at >= 0 && (rank[at] ?? 0) > (other[at] ?? 0);
}

function commonFolders(path: string, other: string): number {
  const [own, others] = [path.split("/").slice(0, -1), other.split("/").slice(0, -1)];
  let count = 0;
  while (count < own.length && own[count] === others[count]) count++;
  return count;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<"]/g, (character) => ENTITIES[character] ?? character);
