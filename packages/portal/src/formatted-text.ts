import type { Nodes as HastNodes, Root as HastRoot } from "hast";
import { fromHtml } from "hast-util-from-html";
import { raw } from "hast-util-raw";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { type Handle, toMdast } from "hast-util-to-mdast";
import { toText } from "hast-util-to-text";
import type { Nodes as MdastNodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import { toMarkdown } from "mdast-util-to-markdown";
import { plainParagraphs } from "./plain-paragraphs.js";
import { type TextFormat, textFormat } from "./text-format.js";

/** Elements that say nothing of the text: what is in them stays. */
const LEFT_OUT: ReadonlySet<string> = new Set(["input", "picture", "source", "span"]);

/** What GitHub lets through, without spans, forms and ids: no script, no event attributes, no `javascript:`, no styles. */
const SAFE: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !LEFT_OUT.has(name)),
  attributes: {
    ...defaultSchema.attributes,
    "*": ["title", "lang", "dir"],
    a: ["href", "title"],
    img: ["src", "alt", "title"],
  },
  strip: ["script", "style", "title", "textarea", "select", "iframe", "object"],
};

const paragraph = (lines: readonly string[]): HastNodes => ({
  type: "element",
  tagName: "p",
  properties: {},
  children: lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: "element" as const, tagName: "br", properties: {}, children: [] }]),
    { type: "text" as const, value: line },
  ]),
});

/** Any text as a safe tree of HTML. */
function treeOf(text: string, format: TextFormat): HastNodes {
  if (format === "html") return sanitize(fromHtml(text, { fragment: true }), SAFE);
  if (format === "markdown") {
    const tree = toHast(fromMarkdown(text), { allowDangerousHtml: true });
    return sanitize(raw(tree), SAFE);
  }
  const root: HastRoot = { type: "root", children: [] };
  for (const lines of plainParagraphs(text)) {
    const element = paragraph(lines);
    if (element.type === "element") root.children.push(element);
  }
  return root;
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t\u00a0]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/**
 * A text without marks: for portals that show descriptions as they stand.
 *
 * @example
 * ```ts
 * import { plainText } from "@metabridge/portal";
 * console.log(plainText("<p>Trees of the <b>city</b></p><script>alert(1)</script>")); // Trees of the city
 * ```
 */
export function plainText(text: string, format: TextFormat = textFormat(text)): string {
  return tidy(format === "plain" ? text : toText(treeOf(text, format)));
}

/** What CommonMark has no mark for stays as HTML, which it allows; the dialects of portals differ. */
const asHtml: Handle = (_state, node) => ({ type: "html", value: toHtml(node) });
const WITHOUT_MARK = { del: asHtml, s: asHtml, strike: asHtml, table: asHtml };

/** Whether Markdown holds HTML or an address that a browser would run. */
function isRisky(node: MdastNodes): boolean {
  if (node.type === "html") return true;
  if ("url" in node && !/^(?:https?:|mailto:|tel:|ftp:|[^:]*$)/i.test(node.url)) return true;
  return "children" in node && node.children.some(isRisky);
}

/**
 * A text in Markdown, for portals that render it. Markdown that is safe stays as its writer wrote it; marks that a plain
 * text holds by chance are escaped, and its lines stay lines.
 *
 * @example
 * ```ts
 * import { markdown } from "@metabridge/portal";
 * console.log(markdown('<p>See <a href="https://example.org">the <b>map</b></a></p>')); // See [the **map**](https://example.org)
 * ```
 */
export function markdown(text: string, format: TextFormat = textFormat(text)): string {
  if (format === "markdown" && !isRisky(fromMarkdown(text))) return tidy(text);
  if (format === "plain") return plainAsMarkdown(text);
  const tree = toMdast(treeOf(text, format), { handlers: WITHOUT_MARK }) as MdastNodes;
  return tidy(toMarkdown(tree, { bullet: "-", emphasis: "_" }));
}

/** A plain text says the same in Markdown, most often as it stands. */
function plainAsMarkdown(text: string): string {
  const paragraphs = plainParagraphs(text);
  const asIs = paragraphs.map((lines) => lines.join("  \n")).join("\n\n");
  const shown = toText(toHast(fromMarkdown(asIs)));
  const words = (one: string): string => one.replace(/\s+/g, " ").trim();
  if (words(shown) === words(paragraphs.flat().join(" "))) return asIs;
  const escaped = toMarkdown({
    type: "root",
    children: paragraphs.map((lines) => ({
      type: "paragraph",
      children: lines.flatMap((line, index) => [
        ...(index === 0 ? [] : [{ type: "break" as const }]),
        { type: "text" as const, value: line },
      ]),
    })),
  });
  return tidy(escaped.replace(/\\\n/g, "  \n"));
}

/**
 * A text in HTML, for portals that show it. Scripts, event attributes, styles and addresses that run something are left
 * out.
 *
 * @example
 * ```ts
 * import { html } from "@metabridge/portal";
 * console.log(html("Trees & hedges\nof the city")); // <p>Trees &amp; hedges<br>of the city</p>
 * console.log(html('<a href="javascript:alert(1)" onclick="x()">map</a>')); // <p><a>map</a></p>
 * ```
 */
export function html(text: string, format: TextFormat = textFormat(text)): string {
  return tidy(toHtml(inParagraph(treeOf(text, format)), { characterReferences: { useNamedReferences: true } }));
}

const INLINE: ReadonlySet<string> = new Set(
  "a b i em strong br code sup sub small del ins s u tt kbd samp var q img".split(" "),
);

/** HTML that holds nothing but words and marks in a line is a paragraph. */
function inParagraph(tree: HastNodes): HastNodes {
  if (tree.type !== "root" || tree.children.length === 0) return tree;
  const isInline = tree.children.every(
    (one) => one.type === "text" || (one.type === "element" && INLINE.has(one.tagName)),
  );
  if (!isInline) return tree;
  const children = tree.children.filter((one) => one.type === "text" || one.type === "element");
  return { type: "root", children: [{ type: "element", tagName: "p", properties: {}, children }] };
}
