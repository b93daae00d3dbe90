import { isLiteral } from "@metabridge/dcat";
import { type AccessRight, findAccessRight, findLicence, type Licence, licenceOfUrl } from "@metabridge/vocabularies";
import type { DcatReader, PropertyName } from "./dcat-reader.js";

const TEXTS = ["identifier", "title", "prefLabel", "label", "description"] as const satisfies readonly PropertyName[];

/** The texts of a node without reading them. */
function peekTexts(reader: DcatReader): string[] {
  return TEXTS.flatMap((property) => reader.peek(property).flatMap((one) => (isLiteral(one) ? [one.value] : [])));
}

/** What a node says, for telling whether two say the same. */
const sayingOf = (reader: DcatReader): string => reader.node.$id ?? JSON.stringify(peekTexts(reader));

/** A licence that the record names. Its values are read when they are used; what says the same elsewhere is read with it. */
export class LicenceView {
  readonly #nodes: readonly DcatReader[];

  constructor(nodes: readonly DcatReader[]) {
    this.#nodes = nodes;
  }

  /** The licence, where it is a known one; with it all of the node is said. */
  get licence(): Licence | undefined {
    const found = this.peekLicence();
    if (found !== undefined) for (const node of this.#nodes) node.take();
    return found;
  }

  /** The same without reading. */
  peekLicence(): Licence | undefined {
    const [node] = this.#nodes;
    if (node === undefined) return undefined;
    const { $id } = node.node;
    const byId = $id === undefined || $id.startsWith("_:") ? undefined : licenceOfUrl($id);
    if (byId !== undefined) return byId;
    for (const text of peekTexts(node)) {
      const licence = findLicence(text);
      if (licence !== undefined) return licence;
    }
    return undefined;
  }

  /** Its address as the record has it. */
  get iri(): string | undefined {
    const [first] = this.#nodes.map((node) => node.id());
    return first ?? this.#nodes.map((node) => node.iri("seeAlso"))[0];
  }

  /** What it says, without reading it. */
  peekText(): string | undefined {
    return this.#nodes.flatMap(peekTexts)[0] ?? this.#nodes[0]?.node.$id;
  }

  /** A page about it that the record has beside its address. */
  get link(): string | undefined {
    const [first] = this.#nodes.map((node) => node.iri("seeAlso"));
    return first;
  }

  /** What the record says of it in words. */
  get text(): string | undefined {
    const [first] = this.#nodes.map((node) => node.label() ?? node.text("description") ?? node.text("identifier"));
    return first;
  }
}

/** All values of a property, of the resource and then of its distributions; those that say the same are together. */
function grouped(reader: DcatReader, property: "license" | "rights" | "accessRights"): DcatReader[][] {
  const groups = new Map<string, DcatReader[]>();
  for (const one of [reader, ...reader.nodes("distribution")]) {
    for (const node of one.nodes(property)) {
      const saying = sayingOf(node);
      const same = groups.get(saying);
      if (same === undefined) groups.set(saying, [node]);
      else same.push(node);
    }
  }
  return [...groups.values()];
}

/** INSPIRE's codes of conditions (none apply, or they are unknown) stand where licences do, and are none. */
const isCondition = (node: DcatReader): boolean =>
  node.node.$id?.includes("/ConditionsApplyingToAccessAndUse/") === true;

/** The licences of a resource: its own first, then those of its distributions. */
export function licencesOf(reader: DcatReader): LicenceView[] {
  const licences = grouped(reader, "license").filter(([node]) => node !== undefined && !isCondition(node));
  return licences.map((nodes) => new LicenceView(nodes));
}

/** The licence of a portal's dataset, which has one: the resource's own, else the first of its distributions. */
export function licenceOf(reader: DcatReader): LicenceView | undefined {
  const all = licencesOf(reader);
  return all.find((one) => one.peekLicence() !== undefined) ?? all[0];
}

/** The licence of one distribution, or of a service. */
export function ownLicenceOf(reader: DcatReader): LicenceView | undefined {
  const node = reader.one("license");
  return node === undefined || isCondition(node) ? undefined : new LicenceView([node]);
}

/** Who may reach a resource, by the EU's codes. Unknown statements, and those that are not `wanted`, are left unread. */
export function accessRightsOf(
  reader: DcatReader,
  wanted: (right: AccessRight) => boolean = () => true,
): AccessRight | undefined {
  for (const nodes of grouped(reader, "accessRights")) {
    const [node] = nodes;
    const { $id } = node?.node ?? {};
    for (const text of [...($id === undefined ? [] : [$id]), ...(node === undefined ? [] : peekTexts(node))]) {
      const right = findAccessRight(text);
      if (right === undefined || !wanted(right)) continue;
      for (const one of nodes) one.take();
      return right;
    }
  }
  return undefined;
}

/** Statements of rights in words, each once: of the resource, then of its distributions. `of` tells which are wanted. */
export function rightsOf(reader: DcatReader, of: (statement: DcatReader) => boolean = () => true): string[] {
  const found = new Set<string>();
  const conditions = grouped(reader, "license").filter(([node]) => node !== undefined && isCondition(node));
  for (const nodes of [...grouped(reader, "rights"), ...conditions]) {
    for (const node of nodes.filter(of)) {
      const text = node.text("description") ?? node.label() ?? node.id()?.replace(/^.*\/(?=\w+$)/, "");
      node.id();
      if (text !== undefined) found.add(text);
    }
  }
  return [...found];
}
