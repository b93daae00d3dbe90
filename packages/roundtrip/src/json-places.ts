import { type AnyNode, type DocumentNode, parse } from "@humanwhocodes/momoa";
import type { Position } from "@metabridge/core";

/** More would take more of the stack than there is. */
const MAX_DEPTH = 500;

/** Where the values of a JSON document stand. */
export class JsonPlaces {
  readonly #document: DocumentNode;

  /** Throws the error of the parser, with `line` and `column`, where the text is no JSON. */
  constructor(text: string) {
    this.#document = parse(text, { mode: "json" });
  }

  /** The position of the value that a JSON pointer leads to; of a member's value, not of its name. */
  of(pointer: string): Position | undefined {
    let node: AnyNode | undefined = this.#document.body;
    for (const step of pointer.split("/").slice(1)) {
      node = child(node, step.replaceAll("~1", "/").replaceAll("~0", "~"));
      if (node === undefined) return undefined;
    }
    const { line, column } = node.loc.start;
    return { line, column };
  }
}

/** Of members with the same name the last one counts, as for JSON.parse. */
function child(of: AnyNode, step: string): AnyNode | undefined {
  if (of.type === "Array") return of.elements[Number(step)]?.value;
  if (of.type !== "Object") return undefined;
  const alike = of.members.filter(({ name }) => (name.type === "String" ? name.value : name.name) === step);
  return alike.at(-1)?.value;
}

/** Whether objects and arrays are nested deeper than can be compared. */
export function isNestedTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (isText) {
      if (character === "\\") i++;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === "{" || character === "[") {
      if (++depth > MAX_DEPTH) return true;
    } else if (character === "}" || character === "]") depth--;
  }
  return false;
}
