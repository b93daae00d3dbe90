/** Nearly all IRIs: ASCII that needs no second look. */
const SIMPLE = /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]*(?:#[A-Za-z0-9\-._~!$&'()*+,;=:@/?]*)?$/;

/** RFC 3987, 2.2: unreserved, reserved and percent-encoded characters; beyond ASCII what is `ucschar`. */
const CHARACTER =
  "(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/?\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef]|%[0-9A-Fa-f]{2}|[\\ud800-\\udb7f][\\udc00-\\udfff])*";
/** The only square brackets of an IRI stand around an IPv6 address. */
const IPV6_HOST = `(?://(?:[^\\s@/?#[\\]]*@)?\\[[0-9A-Fa-f:.]+\\](?::\\d*)?(?=[/?#]|$))?`;
const COMPLETE = new RegExp(`^[A-Za-z][A-Za-z0-9+.-]*:${IPV6_HOST}${CHARACTER}(?:#${CHARACTER})?$`);

/** `http` and `https` are nothing without a host. */
const HOSTLESS = /^https?:(?!\/\/[^/?#:@])/i;

/**
 * Whether a string is a valid absolute IRI by RFC 3987, of whatever scheme, with or without a fragment.
 * `http` and `https` need a host.
 */
export function isIri(value: string): boolean {
  return (SIMPLE.test(value) || COMPLETE.test(value)) && !HOSTLESS.test(value);
}

/** Schemes without `//` that are plainly IRIs. Others, like `EPSG:4326` or `Note: …`, are prefixes of something else. */
const OPAQUE = /^(?:urn|mailto|tel|info|tag|doi|hdl|ark|geo|oai|did|news|cid|uuid|data|sms|sip|sips|fax):/i;
/** Addresses with `//`. */
const HIERARCHICAL = /^[A-Za-z][A-Za-z0-9+.-]+:\/\//;

/** What people write for `http://` and `https://`: `htp://`, `http//`, `http:/`, `http:\\`, `http;//`, `hhttp://`. */
const MISTYPED =
  /^h{0,2}t{1,3}p{1,2}(s?)(?:[:;]{0,2}[\\/]{2}(?![\\/:])|[:;]?[\\/]{3}(?=[\w-]+\.)|:[\\/](?![\\/])|\/\/:(?!\/))(?=[^\s\\/])/i;
/** `http://http://…`: the address was pasted behind a given beginning. */
const DOUBLED = /^https?:\/\/(?=https?:\/\/)/i;

function repairScheme(value: string): string {
  let repaired = value.replace(MISTYPED, (_, s: string) => (s === "" ? "http://" : "https://"));
  while (DOUBLED.test(repaired)) repaired = repaired.replace(DOUBLED, "");
  return /^www\.[^\s/.]+\.[^\s]/i.test(repaired) ? `http://${repaired}` : repaired;
}

const encoded = (character: string): string => {
  try {
    return encodeURIComponent(character);
  } catch {
    return "%EF%BF%BD"; // half a surrogate pair
  }
};

/** Percent-encodes all that RFC 3986 does not allow after the authority; a lone `%` and further `#` too. */
function encodeRest(rest: string): string {
  if (/^[\w!$&'()*+,./:;=?@~-]*$/.test(rest)) return rest;
  const fragment = rest.indexOf("#");
  const encode = (part: string): string =>
    part.replace(/%(?![0-9A-Fa-f]{2})/g, "%25").replace(/[^\w!$&'()*+,./:;=?@~%-]/gu, encoded);
  return fragment < 0 ? encode(rest) : `${encode(rest.slice(0, fragment))}#${encode(rest.slice(fragment + 1))}`;
}

const HOST = /^(?:[^\s@/?#]*@)?(?:\[[0-9A-Fa-f:.]+\]|[^\s@:/?#[\]\\<>"{}|^`,;()]+)(?::\d*)?$/;

/**
 * Makes a valid absolute IRI of what a person or a program wrote, where it is plain what is meant; else undefined.
 * Encodes blanks, accents and brackets, repairs mistyped beginnings (`htp://`, `http:\\`, `www.`), joins lines.
 * Refuses relative links, plain words, prefixes that are no schemes (`EPSG:4326`), and several addresses in one
 * string (see {@link safeIris}).
 *
 * @example
 * ```ts
 * import { safeIri } from "@metabridge/dcat";
 * console.log(safeIri(" http://example.org/plan d'été.pdf ")); // "http://example.org/plan%20d'%C3%A9t%C3%A9.pdf"
 * console.log(safeIri("see the web site")); // undefined
 * ```
 */
export function safeIri(raw: string): string | undefined {
  let value = raw;
  if (!PLAIN.test(raw)) {
    const written = raw.trim();
    // A line that begins with a scheme is no continuation of the one before.
    if (SEVERAL.test(written)) return undefined;
    value = written.replace(/\s*[\r\n\t\u200b\ufeff]+\s*/g, "");
    if (value.startsWith("<") && value.endsWith(">")) value = value.slice(1, -1).trim();
  }
  if (value === "") return undefined;
  value = repairScheme(value);
  if (SEVERAL.test(value)) return undefined;
  if (OPAQUE.test(value)) {
    const colon = value.indexOf(":") + 1;
    const rest = encodeRest(value.slice(colon));
    // A blank in a URN or mail address is a sign of free text.
    return rest === "" || /\s/.test(value) ? undefined : checked(value.slice(0, colon) + rest);
  }
  const scheme = HIERARCHICAL.exec(value)?.[0];
  if (scheme === undefined) return undefined;
  const after = value.slice(scheme.length);
  const end = after.search(/[/?#\\]/);
  const authority = end < 0 ? after : after.slice(0, end);
  // file:///c:/data has no host; nothing else may lack it.
  if (authority === "" ? !/^file:/i.test(scheme) : !HOST.test(authority)) return undefined;
  let rest = end < 0 ? "" : after.slice(end);
  if (rest.includes("\\")) {
    const query = rest.indexOf("?");
    rest = query < 0 ? rest.replaceAll("\\", "/") : rest.slice(0, query).replaceAll("\\", "/") + rest.slice(query);
  }
  return checked(scheme + authority + encodeRest(rest));
}

const checked = (value: string): string | undefined => (isIri(value) ? value : undefined);

const PLAIN = /^[!-;=?-~]*$/;
/** A second address after a blank, or after a comma or semicolon that is not in a query. */
const SEVERAL = /^[^\s]+[\s,;|]*\s[\s,;|]*(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|www\.)|^[^\s?#]+[,;|](?:https?|ftp):\/\//i;
const BETWEEN = /[\s,;|]+(?=(?:[A-Za-z][A-Za-z0-9+.-]*:\/\/|www\.)\S)/i;

/**
 * All the IRIs of a string that holds one, or several with blanks, commas or semicolons between them.
 * Empty where any part is not plain.
 */
export function safeIris(raw: string): string[] {
  const trimmed = raw.trim();
  const parts = SEVERAL.test(trimmed) ? trimmed.split(BETWEEN) : [raw];
  const iris: string[] = [];
  for (const part of parts) {
    const one = safeIri(part);
    if (one === undefined) return [];
    iris.push(one);
  }
  return iris;
}
