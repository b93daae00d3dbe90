import type { ReportWords } from "./words.js";
import { escaped } from "./xml-text.js";

/**
 * What can stand instead, on a page about many subjects: the same piece of XML is asked for again and again, and stands once, at
 * the end. The script of the page puts it where it belongs when a part is opened; without it there is a link.
 */
export class HtmlFixes {
  readonly #numbers = new Map<string, number>();
  readonly #isShared: boolean;

  constructor(isShared: boolean) {
    this.#isShared = isShared;
  }

  html(fix: string): string {
    if (!this.#isShared) return `<pre>${escaped(fix)}</pre>`;
    const number = this.#numbers.get(fix) ?? this.#numbers.size + 1;
    this.#numbers.set(fix, number);
    return `<a class="fix" href="#fix-${number}">${number}</a>`;
  }

  /** The part at the end of the page. */
  appendix(words: ReportWords): string[] {
    if (this.#numbers.size === 0) return [];
    const pieces = [...this.#numbers].map(([fix, number]) => `<li><pre id="fix-${number}">${escaped(fix)}</pre></li>`);
    return [`<section class="fixes">`, `<h2>${escaped(words.instead)}</h2>`, `<ol>`, ...pieces, "</ol>", "</section>"];
  }
}
