import type { Diagnostic, Limits, Position } from "@metabridge/core";
import { type XmlAttribute, type XmlName, XmlReader } from "@metabridge/xml";

/** One piece of information in a document: the text of an element, or the value of an attribute. */
export interface XmlLeaf extends Position {
  /** The elements around it by local name, the last one holding it: `MD_Metadata/fileIdentifier/CharacterString`. */
  readonly path: string;
  /** The element that holds it, by local name. */
  readonly parent: string;
  /** The attribute by local name; absent for text. */
  readonly attribute?: string;
  readonly value: string;
}

export interface XmlLeafOptions extends Limits {
  /** Names with their name space: `{http://…}title`. Default false, since two editions of a standard differ in it. */
  readonly namespaces?: boolean;
  /** Compare white space as it is. Default false: runs of it count as one blank, and at the ends as none. */
  readonly whiteSpace?: boolean;
}

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * All leaves of a document in its order. What carries no information is not among them: white space between elements,
 * comments, processing instructions, name space declarations, and `xsi:schemaLocation`.
 */
export function xmlLeaves(
  xml: string,
  options: XmlLeafOptions = {},
): { leaves: XmlLeaf[]; diagnostics: readonly Diagnostic[] } {
  const leaves: XmlLeaf[] = [];
  const paths: string[] = [];
  const names: string[] = [];
  const places: Position[] = [];
  const texts: string[] = [];
  const nameOf = (local: string, uri: string): string =>
    options.namespaces === true && uri !== "" ? `{${uri}}${local}` : local;
  const clean = (text: string): string => (options.whiteSpace === true ? text : text.replace(/\s+/g, " ").trim());
  const reader: XmlReader = new XmlReader(
    {
      open(name: XmlName, attributes: readonly XmlAttribute[]) {
        const parent = nameOf(name.local, name.uri);
        const path = paths.length === 0 ? parent : `${paths.at(-1)}/${parent}`;
        const place = { line: reader.line, column: reader.column };
        for (const { name: written, uri, value } of attributes) {
          const local = written.slice(written.indexOf(":") + 1);
          if (uri === XSI && /schemaLocation$/i.test(local)) continue;
          leaves.push({ path, parent, attribute: nameOf(local, uri), value: clean(value), ...place });
        }
        paths.push(path);
        names.push(parent);
        places.push(place);
        texts.push("");
      },
      text(piece) {
        texts[texts.length - 1] += piece;
      },
      close() {
        const path = paths.pop() ?? "";
        const parent = names.pop() ?? "";
        const place = places.pop() ?? { line: 0, column: 0 };
        const text = texts.pop() ?? "";
        if (text.trim() !== "") leaves.push({ path, parent, value: clean(text), ...place });
      },
    },
    options,
  );
  reader.write(xml);
  reader.end();
  return { leaves, diagnostics: reader.diagnostics };
}
