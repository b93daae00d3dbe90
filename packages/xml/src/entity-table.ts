import { characterEntitiesHtml4 } from "character-entities-html4";

/** Told of a reference to an entity that is not declared; `character` is what it stands for in HTML. */
export type OnUndefined = (name: string, character: string | undefined) => void;

/**
 * The entities that a document can refer to: those of XML, and what is added. Any other is told of. One of HTML 4 (`&nbsp;`,
 * `&eacute;`) gives its character all the same: these names mean the same everywhere, are one character long, and none of
 * them can make markup, since `lt` and `amp` are XML's own.
 */
export function entityTable(onUndefined: OnUndefined): Record<string, string> {
  const known: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return new Proxy(known, {
    get: (_, name) => {
      if (typeof name !== "string") return undefined;
      if (Object.hasOwn(known, name)) return known[name];
      const character = Object.hasOwn(characterEntitiesHtml4, name) ? characterEntitiesHtml4[name] : undefined;
      onUndefined(name, character);
      return character;
    },
  });
}
