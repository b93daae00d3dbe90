/** So many entities, of such a length, are enough for name spaces, which is what documents declare them for. */
const MAX_ENTITIES = 200;
const MAX_LENGTH = 500;

const DECLARATION =
  /<!ENTITY\s+(%\s+)?([^\s"'<>%&;]+)\s+(?:"([^"]*)"|'([^']*)'|(SYSTEM|PUBLIC)\b)|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|apos|quot));/g;
const PREDEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", apos: "'", quot: '"' };

/** What a document type declaration declares, or why it is refused. */
export type InternalEntities = { readonly entities: Readonly<Record<string, string>> } | { readonly refused: string };

/**
 * The entities of a document type declaration, where they are harmless: short texts, declared in the document itself, that
 * refer to no other entity and hold no markup. So none of them can grow, and nothing is fetched. An external subset is
 * passed over. Source: XML 1.0, section 4.2.
 */
export function readInternalEntities(doctype: string): InternalEntities {
  const entities: Record<string, string> = {};
  let count = 0;
  for (const [, parameter, name, double, single, external] of doctype.matchAll(DECLARATION)) {
    if (name === undefined) continue;
    if (parameter !== undefined) return { refused: `it declares the parameter entity “%${name};”` };
    if (external !== undefined) return { refused: `the entity “${name}” is to be fetched from elsewhere` };
    const written = double ?? single ?? "";
    if (++count > MAX_ENTITIES) return { refused: `it declares more than ${MAX_ENTITIES} entities` };
    if (written.length > MAX_LENGTH) return { refused: `the entity “${name}” is longer than ${MAX_LENGTH} characters` };
    if (written.replace(REFERENCE, "").includes("&")) return { refused: `the entity “${name}” refers to another one` };
    if (written.includes("<")) return { refused: `the entity “${name}” holds markup` };
    // The first declaration of a name holds.
    if (name in entities) continue;
    entities[name] = written.replace(REFERENCE, (_, hexadecimal, decimal, predefined) => {
      if (predefined !== undefined) return PREDEFINED[predefined] ?? "";
      const code = hexadecimal === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    });
  }
  return { entities };
}
