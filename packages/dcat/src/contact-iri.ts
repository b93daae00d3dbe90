/** RFC 5322 addr-spec without quoting; the domain may be international. */
const ADDRESS =
  /^[A-Za-z0-9.!#$&'*+/=?^_{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u;

function oneMailto(raw: string): string | undefined {
  const bracketed = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(raw)?.[1];
  const address = (bracketed ?? raw)
    .trim()
    .replace(/^mailto:/i, "")
    .trim();
  if (!ADDRESS.test(address)) return undefined;
  const at = address.lastIndexOf("@");
  // RFC 6068, 2: what has a meaning in an IRI is percent-encoded.
  return `mailto:${address.slice(0, at).replace(/[#?&/^{|}]/g, encodeURIComponent)}${address.slice(at)}`;
}

/**
 * A mail address as a `mailto:` IRI; undefined where it is not exactly one address. Takes `Name <address>` too.
 *
 * @example
 * ```ts
 * import { mailto } from "@metabridge/dcat";
 * console.log(mailto("Geodata <geo@example.org>")); // "mailto:geo@example.org"
 * console.log(mailto("not available")); // undefined
 * ```
 */
export function mailto(raw: string): string | undefined {
  return oneMailto(raw);
}

/** All mail addresses of a string that holds one, or several with commas, semicolons or blanks between them. Empty where any part is none. */
export function mailtos(raw: string): string[] {
  const single = oneMailto(raw);
  if (single !== undefined) return [single];
  const parts = raw.split(/\s*[,;]\s*|\s+(?=\S+@\S)/).filter((part) => part !== "");
  const all: string[] = [];
  for (const part of parts) {
    const one = oneMailto(part);
    if (one === undefined) return [];
    all.push(one);
  }
  return all;
}

/** Words before a number that only say that it is one. */
const SAID_BEFORE = /^(?:tel(?:e(?:ph|f)on[eo]?)?|phone|t[ée]l[ée]phone|fon|fax|t)\s*[.:]?\s*(?=[+(\d])/i;
const EXTENSION = /\s*(?:,|;)?\s*(?:ext(?:ension)?|x|poste|durchwahl|dw)[.:]?\s*(\d{1,6})$/i;

/**
 * A telephone number as a `tel:` IRI (RFC 3966), without the marks that only help the eye; undefined where it is not
 * plainly one number. The `(0)` of `+49 (0) 30` and the leading `00` of international calls are understood.
 *
 * @example
 * ```ts
 * import { tel } from "@metabridge/dcat";
 * console.log(tel("+41 (0)58 229 31 47")); // "tel:+41582293147"
 * console.log(tel("ask at the desk")); // undefined
 * ```
 */
export function tel(raw: string): string | undefined {
  // “++49” is often written for +49.
  let number = raw
    .trim()
    .replace(/^tel:/i, "")
    .trim()
    .replace(SAID_BEFORE, "")
    .replace(/^\+{2,}/, "+");
  const extension = EXTENSION.exec(number)?.[1];
  if (extension !== undefined) number = number.replace(EXTENSION, "");
  if (!/^\+?[\d\s().\-\u2010-\u2015/\u00a0]+$/.test(number)) return undefined;
  // “80 39/40” is two numbers in one.
  if (/\d\/\d{1,2}$/.test(number)) return undefined;
  number = number.replace(/^00(?=[\s.-]?[1-9])/, "+");
  if (number.startsWith("+")) number = number.replace(/\(\s*0\s*\)/, "");
  const digits = number.replace(/[^\d+]/g, "");
  const count = digits.startsWith("+") ? digits.length - 1 : digits.length;
  if (count < 3 || count > 15) return undefined;
  return extension === undefined ? `tel:${digits}` : `tel:${digits};ext=${extension}`;
}
