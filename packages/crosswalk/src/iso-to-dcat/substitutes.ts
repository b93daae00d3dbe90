import type { Text } from "@metabridge/iso19115";
import { childElements, textContent, type XmlElement } from "@metabridge/xml";

/**
 * What a national profile writes in the place of gco:CharacterString or gmd:URL, as XML Schema lets it: a code with its
 * label (sdn:SDN_EDMOCode of SeaDataNet), localised addresses (che:PT_FreeURL of geocat.ch). Each different text once.
 */
export function substitutesOf({ $unmapped }: Text): string[] {
  const texts = ($unmapped ?? []).flatMap(innermost).map((element) => textContent(element).trim());
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** The one text that stands in the place of a text; undefined where there are several, or none. */
export function substituteOf(leaf: Text): string | undefined {
  if (leaf.$unmapped === undefined) return undefined;
  const [only, ...others] = substitutesOf(leaf);
  return others.length === 0 ? only : undefined;
}

function innermost(element: XmlElement): XmlElement[] {
  const children = childElements(element);
  return children.length === 0 ? [element] : children.flatMap(innermost);
}
