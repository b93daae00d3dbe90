import { type Limits, type Result, result } from "@metabridge/core";
import type { XmlElement } from "./element.js";
import { ElementBuilder } from "./element-builder.js";
import { XmlReader } from "./xml-reader.js";

/**
 * Reads a whole document into a tree with positions. `value` is undefined where it could not be read to its end.
 *
 * @example
 * ```ts
 * import { parseXml, textContent } from "@metabridge/xml";
 * const { value } = parseXml("<title>Plan local d’urbanisme</title>");
 * console.log(value && textContent(value)); // "Plan local d’urbanisme"
 * ```
 */
export function parseXml(
  text: string,
  options: Limits & { readonly source?: string } = {},
): Result<XmlElement | undefined> {
  const builder = new ElementBuilder();
  const reader: XmlReader = new XmlReader(
    {
      open: (name, attributes) => builder.open(name, attributes, { line: reader.line, column: reader.column }),
      text: (piece) => builder.text(piece),
      close: () => builder.close(),
    },
    options,
  );
  reader.write(text);
  reader.end();
  return result(reader.failed ? undefined : builder.root, reader.diagnostics);
}
