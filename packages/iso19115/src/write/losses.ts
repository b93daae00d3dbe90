import type { Loss } from "@metabridge/core";
import { textContent, type XmlElement } from "@metabridge/xml";
import type { Code, Encoded, IsoObject, Leaf, Measure, Text } from "../node.js";
import type { Positions } from "../positions.js";
import { leafText } from "./leaf-text.js";

/** Compares a record with what was written of it: one Loss for each leaf that the encoding has no place for. */
export function findLosses(
  record: IsoObject,
  written: ReadonlySet<object>,
  encodingTitle: string,
  positions: Positions | undefined,
): Loss[] {
  const losses: Loss[] = [];
  const lose = (node: object, path: string, value: string, foreign: boolean): void => {
    if (value.trim() === "") return;
    losses.push({
      code: foreign ? "iso.extension" : "iso.no-element",
      path,
      value,
      message: foreign
        ? `An extension of another encoding has no place in ${encodingTitle}.`
        : `${encodingTitle} has no element for this.`,
      ...positions?.of(node),
    });
  };
  const encoded = (node: Encoded, path: string, isWritten: boolean): void => {
    for (const xml of node.$unmapped ?? []) lose(node, `${path}/${xml.name}`, textOfTree(xml), true);
    for (const attribute of node.$attributes ?? []) {
      if (!written.has(attribute) && !attribute.name.endsWith("chemaLocation"))
        lose(node, `${path}/@${attribute.name}`, attribute.value, true);
    }
    for (const attribute of node.$propertyAttributes ?? []) {
      if (!written.has(attribute)) lose(node, `${path}/@${attribute.name}`, attribute.value, true);
    }
    if (isWritten) return;
    if (node.$uuidref !== undefined) lose(node, `${path}/@uuidref`, node.$uuidref, false);
    if (node.$nilReason !== undefined && node.$nilReason !== "missing")
      lose(node, `${path}/@nilReason`, node.$nilReason, false);
    if (node.$xlink !== undefined && !written.has(node.$xlink)) {
      for (const [name, value] of Object.entries(node.$xlink))
        lose(node, `${path}/@xlink:${name}`, value as string, false);
    }
  };
  const leaf = (node: Leaf, path: string): void => {
    const isWritten = written.has(node);
    encoded(node, path, isWritten);
    for (const translation of (node as Text).translations ?? []) {
      if (!written.has(translation)) lose(translation, `${path}/translations`, translation.value, false);
    }
    if (isWritten) return;
    const xml = (node as { xml?: XmlElement }).xml;
    if (xml !== undefined) lose(node, path, textOfTree(xml), false);
    lose(node, path, leafText(node) ?? "", false);
    const { href, label, uom } = node as Text & Code & Measure;
    if (href !== undefined) lose(node, `${path}/@href`, href, false);
    if (label !== undefined) lose(node, `${path}/label`, label, false);
    if (uom !== undefined) lose(node, `${path}/@uom`, uom, false);
  };
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((one, index) => {
        visit(one, `${path}[${index}]`);
      });
    } else if (typeof value === "object" && value !== null) {
      if ("$type" in value) object(value as IsoObject, path);
      else leaf(value as Leaf, path);
    }
  };
  const object = (node: IsoObject, path: string): void => {
    encoded(node, path, written.has(node));
    for (const key in node) {
      if (!key.startsWith("$") && key !== "xml") visit(node[key], path === "" ? key : `${path}/${key}`);
    }
    for (const { property, value } of node.$extra ?? []) visit(value, path === "" ? property : `${path}/${property}`);
  };
  object(record, "");
  return losses;
}

function textOfTree(xml: XmlElement): string {
  const text = textContent(xml).trim();
  return text === "" ? xml.attributes.map(({ value }) => value).join(" ") : text;
}
