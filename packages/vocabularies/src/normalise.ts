/** Letters that Unicode does not decompose, with what people type in their place. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
  ŋ: "n",
};

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

function normaliseUnicode(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * What of a text matters when it is compared with a name in a list: lower case, without accents, with one space
 * for any run of white space and punctuation. Names and what is looked up among them pass through this one function.
 *
 * @example
 * ```ts
 * import { normalise } from "@metabridge/vocabularies";
 * console.log(normalise("  Référentiels de\ncoordonnées ")); // "referentiels de coordonnees"
 * console.log(normalise("ESRI_Shapefile (.shp)")); // "esri shapefile shp"
 * ```
 */
export function normalise(text: string): string {
  // One pass without regular expressions for the ASCII that most codes are.
  let out = "";
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code > 126) return normaliseUnicode(text);
    if (code >= 65 && code <= 90) code += 32;
    if (isLetterOrDigit(code)) {
      if (gap && out !== "") out += " ";
      gap = false;
      out += String.fromCharCode(code);
    } else gap = true;
  }
  return out;
}

/**
 * What of a web address matters when it is compared with another: `http` and `https`, `www.`, upper case in the host,
 * and a slash, a question mark or a number sign at the end make no difference. Undefined where the text is no web address.
 *
 * @example
 * ```ts
 * import { normaliseUrl } from "@metabridge/vocabularies";
 * console.log(normaliseUrl("HTTP://www.Example.org/a/")); // "example.org/a"
 * ```
 */
export function normaliseUrl(text: string): string | undefined {
  const url = text.trim();
  const scheme = /^https?:\/\//i.exec(url)?.[0] ?? (/^www\./i.test(url) ? "" : undefined);
  if (scheme === undefined || /\s/.test(url)) return undefined;
  const rest = url.slice(scheme.length);
  const slash = rest.search(/[/?#]/);
  const host = (slash === -1 ? rest : rest.slice(0, slash)).toLowerCase().replace(/^www\./, "");
  if (host === "") return undefined;
  return (host + (slash === -1 ? "" : rest.slice(slash))).replace(/[/?#]+$/, "");
}

/** Whether a text is one web address and nothing more. */
export function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text.trim());
}
