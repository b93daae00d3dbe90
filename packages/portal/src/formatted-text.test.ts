import { describe, expect, it } from "vitest";
import { html, markdown, plainText } from "./formatted-text.js";
import { textFormat } from "./text-format.js";

describe("textFormat", () => {
  it.each([
    ["Arbres de la ville < 3 m & haies", "plain"],
    ["1. Bäume\n2. Hecken\n* Büsche", "plain"],
    ["<p>Arbres</p>", "html"],
    ["Arbres &eacute;lagu&eacute;s", "html"],
    ["Voir [la carte](https://example.org)", "markdown"],
    ["**Gras** et <del>supprimé</del>", "markdown"],
  ])("%s is %s", (text, format) => expect(textFormat(text)).toBe(format));
});

const ODS =
  '<p><font face="Open Sans"><span style="font-size:12px">Collectes de <b>sang</b>&nbsp;: <a href="https://example.org">le site</a></span></font></p><p>Deuxième.</p>';

describe("a description in HTML", () => {
  it("becomes plain text", () => expect(plainText(ODS)).toBe("Collectes de sang\u00a0: le site\n\nDeuxième."));
  it("becomes Markdown", () =>
    expect(markdown(ODS)).toBe("Collectes de **sang**\u00a0: [le site](https://example.org)\n\nDeuxième."));
  it("keeps its structure in HTML, without fonts and styles", () =>
    expect(html(ODS)).toBe(
      '<p>Collectes de <b>sang</b>\u00a0: <a href="https://example.org">le site</a></p><p>Deuxième.</p>',
    ));
  it("loses what runs, in every form", () => {
    const evil =
      '<p onclick="x()">A<script>alert(1)</script><img src="javascript:x" onerror="y()"><a href="javascript:z()">b</a><iframe src="https://evil.example"></iframe></p>';
    for (const out of [html(evil), markdown(evil), plainText(evil)]) {
      expect(out).not.toMatch(/script|onclick|onerror|iframe|alert|evil\.example/i);
      expect(out).toContain("A");
    }
  });
});

describe("a description in Markdown", () => {
  it("stays as its writer wrote it", () =>
    expect(markdown("**Gras**\n\n* un\n* deux\n\n[Foo](http://foo.bar)")).toBe(
      "**Gras**\n\n* un\n* deux\n\n[Foo](http://foo.bar)",
    ));
  it("becomes HTML, with the HTML that is in it", () =>
    expect(html("**Gras** <del>non</del>\n\n[Foo](http://foo.bar)")).toBe(
      '<p><strong>Gras</strong> <del>non</del></p>\n<p><a href="http://foo.bar">Foo</a></p>',
    ));
  it("loses addresses that run something", () =>
    expect(markdown("**a** [x](javascript:alert)")).not.toContain("javascript"));
});

describe("a plain description", () => {
  it("keeps its lines and paragraphs in HTML", () =>
    expect(html("Trees & hedges\n\n- oak\n- beech")).toBe("<p>Trees &amp; hedges</p><p>- oak<br>- beech</p>"));
  it("joins lines that a program broke", () =>
    expect(html("A line that was broken by the program which wrote the file, in the middle\nof a sentence.")).toBe(
      "<p>A line that was broken by the program which wrote the file, in the middle of a sentence.</p>",
    ));
  it("joins lines that the file indented", () =>
    expect(html("Karte der Gewässer\n            II. Ordnung")).toBe("<p>Karte der Gewässer II. Ordnung</p>"));
  it("shows the same in Markdown, whatever marks it holds by chance", () => {
    expect(markdown("Champ code_insee_com\nChamp nom_com")).toBe("Champ code_insee_com  \nChamp nom_com");
    expect(markdown("* 3 *4* <b>x</b>", "plain")).toBe("\\* 3 \\*4\\* \\<b>x\\</b>");
  });
  it("is left as it stands as plain text", () => expect(plainText("a  b\r\n c")).toBe("a  b\n c"));
});

describe("HTML that Markdown has no mark for", () => {
  it("stays HTML: a table, a text that was struck out", () => {
    expect(markdown("<p>Trees <del>of the town</del> <s>old</s></p>")).toBe("Trees <del>of the town</del> <s>old</s>");
    expect(markdown("<table><tr><td>Oak</td><td>12</td></tr></table><p>Counted.</p>")).toBe(
      "<table><tbody><tr><td>Oak</td><td>12</td></tr></tbody></table>\n\nCounted.",
    );
  });
  it("is safe there too", () => {
    expect(markdown('<table onclick="x()"><tr><td><script>alert(1)</script>Oak</td></tr></table>')).toBe(
      "<table><tbody><tr><td>Oak</td></tr></tbody></table>",
    );
  });
});
