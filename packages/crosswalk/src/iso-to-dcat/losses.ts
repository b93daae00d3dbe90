import type { Loss } from "@metabridge/core";
import type { Encoded, ExtraProperty, IsoObject, Leaf, Text } from "@metabridge/iso19115";
import { positionsOf } from "@metabridge/iso19115";
import { textContent, type XmlElement } from "@metabridge/xml";
import type { Conversion } from "./conversion.js";

/** The leaves of the record that no statement came from: one walk, beside the set of those that were used. */
export function lossesOf({ record, used, usedLinks }: Conversion): Loss[] {
  const positions = positionsOf(record);
  const losses: Loss[] = [];
  const lose = (node: object, path: string, value: string | undefined, code = "crosswalk.no-statement"): void => {
    const written = value?.trim();
    if (written === undefined || written === "") return;
    const message =
      code === "crosswalk.extension"
        ? "An extension of ISO 19115 has no place in DCAT."
        : "DCAT has no place for this, or another value takes it.";
    losses.push({ code, path, value: written, message, ...positions?.of(node) });
  };
  const encoded = (node: Encoded, path: string): void => {
    for (const xml of node.$unmapped ?? []) lose(node, `${path}/${xml.name}`, textContent(xml), "crosswalk.extension");
    if (!usedLinks.has(node) && !used.has(node)) {
      lose(node, `${path}/@xlink:href`, node.$xlink?.href);
      lose(node, `${path}/@uuidref`, node.$uuidref);
    }
  };
  const leaf = (node: Leaf, path: string): void => {
    encoded(node, path);
    const { href, translations, value, lexical } = node as Text;
    if (!used.has(node)) {
      const xml: XmlElement | undefined = node.xml;
      lose(node, path, lexical ?? (value === undefined ? undefined : String(value)) ?? (xml && textContent(xml)));
    }
    if (href !== undefined && !usedLinks.has(node) && !used.has(node)) lose(node, `${path}/@href`, href);
    translations?.forEach((one, index) => {
      if (!used.has(one)) lose(one, `${path}/translations[${index}]`, one.value);
    });
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
    encoded(node, path);
    for (const key in node) {
      if (!key.startsWith("$")) visit(node[key], path === "" ? key : `${path}/${key}`);
    }
    for (const { property, value } of (node.$extra ?? []) as ExtraProperty[]) {
      visit(value, path === "" ? property : `${path}/${property}`);
    }
  };
  object(record as unknown as IsoObject, "");
  return losses;
}
