import type { Libxml2Detail } from "./libxml2.js";
import { faultSaid } from "./libxml2-words.js";
import type { SchemaMessages } from "./messages.js";

/** Something that a schema does not allow. */
export interface SchemaFault {
  /** Stable: `xsd.unexpected-element`. */
  readonly code: string;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** The address of the element as an XPath, in the prefixes of the document. */
  readonly path?: string;
  /** Of the start of the element, from 1. */
  readonly line?: number;
  /** Absent where several elements of this name begin in the line. */
  readonly column?: number;
  /** What libxml2 said. */
  readonly detail: string;
}

/** A value that is pages long is cut in a message. */
const LONGEST = 120;

/** Makes what libxml2 says of one document readable. */
export class FaultWords {
  readonly #text: string;
  readonly #messages: SchemaMessages;
  #lines: readonly string[] | undefined;
  #prefixes: ReadonlyMap<string, string> | undefined;

  constructor(text: string, messages: SchemaMessages) {
    this.#text = text;
    this.#messages = messages;
  }

  fault(said: Libxml2Detail): SchemaFault {
    const { kind, parameters } = faultSaid(said.message);
    const [problem, remedy] = this.#messages.texts[kind];
    const readable = (text: string): string =>
      text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = parameters[name];
        return value === undefined ? whole : short(this.#withPrefixes(value));
      });
    const local = parameters.element?.slice(parameters.element.indexOf("}") + 1);
    return {
      code: `xsd.${kind}`,
      message: readable(problem),
      remedy: readable(remedy),
      ...(said.xpath === undefined ? {} : { path: said.xpath.replace(/^\//, "") }),
      ...this.#place(said, local),
      detail: said.message.trim(),
    };
  }

  notWellFormed({ message, line, col }: Libxml2Detail): SchemaFault {
    const [problem, remedy] = this.#messages.texts["not-well-formed"];
    return {
      code: "xsd.not-well-formed",
      message: problem.replace("{detail}", () => short(message.trim())),
      remedy,
      ...(line > 0 ? { line, ...(col > 0 ? { column: col } : {}) } : {}),
      detail: message.trim(),
    };
  }

  notChecked(line: number): SchemaFault {
    const [message, remedy] = this.#messages.texts["entity-reference"];
    return { code: "xsd.entity-reference", message, remedy, ...(line > 0 ? { line } : {}), detail: message };
  }

  /** `{http://www.isotc211.org/2005/gmd}title` as `gmd:title`, in the prefixes of the document. */
  #withPrefixes(text: string): string {
    if (!text.includes("{")) return text;
    this.#prefixes ??= prefixesOf(this.#text);
    const prefixes = this.#prefixes;
    return text.replace(/\{([^{}]*)\}([\w.*-]+)/g, (_, namespace: string, local: string) => {
      const prefix = prefixes.get(namespace);
      return prefix === undefined || prefix === "" ? local : `${prefix}:${local}`;
    });
  }

  /** libxml2 knows the line in which a start tag ends; the element begins in it, or above. */
  #place({ line }: Libxml2Detail, local: string | undefined): { line?: number; column?: number } {
    if (line <= 0) return {};
    if (local === undefined) return { line };
    this.#lines ??= this.#text.split("\n");
    const start = new RegExp(`<(?:[\\w.-]+:)?${local.replace(/[^\w]/g, "\\$&")}(?=[\\s/>]|$)`, "g");
    for (let at = line; at > 0 && at > line - 60; at--) {
      const found = [...(this.#lines[at - 1] ?? "").matchAll(start)];
      const [only] = found;
      if (only === undefined) continue;
      return found.length === 1 ? { line: at, column: only.index + 1 } : { line: at };
    }
    return { line };
  }
}

function prefixesOf(text: string): ReadonlyMap<string, string> {
  const prefixes = new Map<string, string>();
  for (const [, prefix = "", , namespace = ""] of text.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*(["'])(.*?)\2/g)) {
    if (!prefixes.has(namespace)) prefixes.set(namespace, prefix);
  }
  return prefixes;
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
