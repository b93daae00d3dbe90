/** How a text is written: as it stands, in Markdown, or in HTML. */
export type TextFormat = "plain" | "markdown" | "html";

const HTML_TAG =
  /<\/(?:p|a|b|i|u|em|strong|ul|ol|li|div|span|font|h[1-6]|table|tr|td|th|blockquote|pre|code|sup|sub|small|center|section|article)\s*>|<(?:br|hr|p|div|span|font|ul|ol|li|h[1-6]|img|table)(?:\s[^<>]*)?\/?>/i;
const HTML_ENTITY = /&(?:nbsp|amp|lt|gt|quot|eacute|egrave|agrave|ccedil|[aou]uml|szlig|#\d{2,5}|#x[\da-f]{2,4});/i;
/** A link, strong text, a heading, or an image: marks that nobody writes by chance. */
const MARKDOWN = /!?\[[^\]\n]+\]\((?:https?:|mailto:|\/)[^)\s]*\)|\*\*[^*\n]+\*\*|__[^_\n]+__|^#{1,6} \S|^```/m;

/**
 * How a text is written, by its marks. HTML in Markdown counts as Markdown.
 *
 * @example
 * ```ts
 * import { textFormat } from "@metabridge/portal";
 * console.log(textFormat("<p>Trees of the <b>city</b></p>"), textFormat("See [the map](https://example.org)"), textFormat("3 < 4 * 2"));
 * // html markdown plain
 * ```
 */
export function textFormat(text: string): TextFormat {
  const html = HTML_TAG.test(text);
  if (MARKDOWN.test(text) && !/^\s*<(?:p|div|h[1-6]|ul|ol|table|span|font)[\s>]/i.test(text)) return "markdown";
  return html || HTML_ENTITY.test(text) ? "html" : "plain";
}
