import type { Loss } from "@metabridge/core";
import { prefixOf, type XmlAttribute, type XmlElement } from "@metabridge/xml";
import { XSI } from "../encoding/namespaces.js";
import type { Code, Encoded, IsoNode, IsoObject, Leaf, Measure, Position, Text } from "../node.js";
import type { Positions } from "../positions.js";
import { isMadeId } from "./gml-ids.js";
import { leafText } from "./leaf-text.js";
import type { WritingLedger } from "./ledger.js";

/** Compares a record with what was written of it: one Loss for each leaf that the encoding has no place for. */
export function findLosses(
  record: IsoObject,
  ledger: WritingLedger,
  encodingTitle: string,
  positions: Positions | undefined,
): Loss[] {
  const search = new LossSearch(ledger, encodingTitle, positions);
  search.object(record, "");
  return search.losses;
}

const below = (path: string, step: string): string => (path === "" ? step : `${path}/${step}`);

class LossSearch {
  readonly losses: Loss[] = [];
  readonly #ledger: WritingLedger;
  readonly #encodingTitle: string;
  readonly #positions: Positions | undefined;

  constructor(ledger: WritingLedger, encodingTitle: string, positions: Positions | undefined) {
    this.#ledger = ledger;
    this.#encodingTitle = encodingTitle;
    this.#positions = positions;
  }

  object(node: IsoObject, path: string): void {
    this.#identifiers(node, path);
    this.#encoded(node, path, this.#ledger.isWritten(node));
    if (node.xml !== undefined && !this.#ledger.isWritten(node.xml as object)) {
      this.#tree(node, path, node.xml as XmlElement, "iso.no-element");
    }
    for (const key in node) {
      if (!key.startsWith("$") && key !== "xml") this.#value(node[key], below(path, key));
    }
    for (const { property, value } of node.$extra ?? []) this.#value(value, below(path, property));
  }

  #value(value: unknown, path: string): void {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) this.#value(one, `${path}[${index}]`);
    } else if (typeof value === "object" && value !== null) {
      if ("$type" in value) this.object(value as IsoObject, path);
      else this.#leaf(value as Leaf, path);
    }
  }

  #leaf(leaf: Leaf, path: string): void {
    const isWritten = this.#ledger.isWritten(leaf);
    this.#encoded(leaf, path, isWritten);
    const { translations, $freeText } = leaf as Text;
    for (const [index, translation] of (translations ?? []).entries()) {
      const place = `${path}/translations[${index}]`;
      const isThere = this.#ledger.isWritten(translation);
      this.#encoded(translation, place, isThere);
      if (isThere) continue;
      this.#lose(translation, place, translation.value);
      this.#lose(translation, below(place, "@locale"), translation.locale);
    }
    this.#attributes(leaf, path, $freeText);
    for (const { name, value } of this.#ledger.droppedFrom(leaf)) this.#lose(leaf, below(path, `@${name}`), value);
    if (isWritten) return;
    if (leaf.xml !== undefined) this.#tree(leaf, path, leaf.xml, "iso.no-element");
    const { codeList, codeSpace, href, label, uom, indeterminatePosition } = leaf as Code & Measure & Position;
    if (!this.#ledger.isTold(leaf)) {
      this.#lose(leaf, path, leafText(leaf));
      this.#lose(leaf, below(path, "@codeList"), codeList);
    }
    this.#lose(leaf, below(path, "label"), label);
    this.#lose(leaf, below(path, "@codeSpace"), codeSpace);
    this.#lose(leaf, below(path, "@href"), href);
    this.#lose(leaf, below(path, "@uom"), uom);
    this.#lose(leaf, below(path, "@indeterminatePosition"), indeterminatePosition);
  }

  /** The attributes of an object itself. */
  #identifiers(node: IsoNode, path: string): void {
    const { $id, $uuid, $isoType, $text } = node;
    if ($id !== undefined && !isMadeId($id) && !this.#ledger.hasIdentifier($id))
      this.#lose(node, below(path, "@id"), $id);
    if ($uuid !== undefined && !this.#ledger.hasIdentifier($uuid)) this.#lose(node, below(path, "@uuid"), $uuid);
    if ($isoType !== undefined) this.#lose(node, below(path, "@isoType"), $isoType, "iso.extension");
    if ($text !== undefined && !this.#ledger.isWritten(node)) this.#lose(node, path, $text);
  }

  /** What an encoding adds to a value. */
  #encoded(node: Encoded, path: string, isWritten: boolean): void {
    for (const xml of node.$unmapped ?? []) {
      if (!this.#ledger.isWritten(xml)) this.#tree(node, below(path, xml.name), xml, "iso.extension");
    }
    this.#attributes(node, path, node.$attributes);
    this.#attributes(node, path, node.$propertyAttributes);
    if (isWritten || this.#ledger.isTold(node)) return;
    this.#lose(node, below(path, "@uuidref"), node.$uuidref);
    // A nil property says nothing but why it is nil; that something is missing needs no telling where nothing is wanted.
    if (node.$nilReason !== "missing") this.#lose(node, below(path, "@nilReason"), node.$nilReason);
    if (node.$xlink === undefined || this.#ledger.isWritten(node.$xlink)) return;
    for (const [name, value] of Object.entries(node.$xlink)) {
      this.#lose(node, below(path, `@xlink:${name}`), value as string);
    }
  }

  #attributes(node: object, path: string, attributes: readonly XmlAttribute[] | undefined): void {
    for (const attribute of attributes ?? []) {
      if (attribute.uri === XSI && attribute.name.endsWith("chemaLocation")) continue;
      if (this.#ledger.isWritten(attribute)) continue;
      const isForeign = attribute.uri !== "" || prefixOf(attribute.name) !== "";
      this.#lose(node, below(path, `@${attribute.name}`), attribute.value, isForeign ? "iso.extension" : undefined);
    }
  }

  /** Each leaf of an element that was kept as XML. */
  #tree(node: object, path: string, xml: XmlElement, code: Loss["code"]): void {
    for (const { name, value } of xml.attributes) this.#lose(node, below(path, `@${name}`), value, code);
    let text = "";
    for (const child of xml.children) {
      if (typeof child === "string") text += child;
      else this.#tree(node, below(path, child.name), child, code);
    }
    this.#lose(node, path, text, code);
  }

  #lose(node: object, path: string, value: string | undefined, code: Loss["code"] = "iso.no-element"): void {
    if (value === undefined || value.trim() === "") return;
    const message =
      code === "iso.extension"
        ? `An extension of another encoding has no place in ${this.#encodingTitle}.`
        : `${this.#encodingTitle} has no element for this.`;
    this.losses.push({ code, path, value, message, ...this.#positions?.of(node) });
  }
}
