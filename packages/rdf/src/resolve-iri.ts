import { isAbsoluteIri } from "./iri.js";

/** The five parts of an IRI; always matches. Source: RFC 3986, appendix B. */
const PARTS = /^([^:/?#]+:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/s;

interface IriParts {
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

function partsOf(iri: string): IriParts {
  const [, scheme = "", authority = "", path = "", query = "", fragment = ""] = PARTS.exec(iri) ?? [];
  return { scheme, authority, path, query, fragment };
}

/** Source: RFC 3986, section 5.2.4. */
function removeDotSegments(path: string): string {
  if (!path.includes("/.") && !path.startsWith(".")) return path;
  const output: string[] = [];
  const segments = path.split("/");
  segments.forEach((segment, i) => {
    const isLast = i === segments.length - 1;
    if (segment === "..") {
      // The empty segment before the first slash stays.
      if (output.length > 1 || (output.length === 1 && output[0] !== "")) output.pop();
      if (isLast) output.push("");
    } else if (segment === ".") {
      if (isLast) output.push("");
    } else output.push(segment);
  });
  return output.join("/");
}

function mergePaths(base: IriParts, path: string): string {
  if (base.authority !== "" && base.path === "") return `/${path}`;
  return base.path.slice(0, base.path.lastIndexOf("/") + 1) + path;
}

/**
 * An IRI reference as a whole IRI. One that has a scheme stays as it is written. Without a base, a relative one does too.
 * Source: RFC 3986, section 5.2.2.
 */
export function resolveIri(reference: string, baseIri: string): string {
  if (baseIri === "" || isAbsoluteIri(reference)) return reference;
  const base = partsOf(baseIri);
  const { authority, path, query, fragment } = partsOf(
    isRelativePathWithColon(reference) ? `./${reference}` : reference,
  );
  if (authority !== "") return base.scheme + authority + removeDotSegments(path) + query + fragment;
  if (path === "") return base.scheme + base.authority + base.path + (query === "" ? base.query : query) + fragment;
  const merged = path.startsWith("/") ? path : mergePaths(base, path);
  return base.scheme + base.authority + removeDotSegments(merged) + query + fragment;
}

/** `1:2` is a path, since a scheme begins with a letter. */
function isRelativePathWithColon(reference: string): boolean {
  return /^[^/?#]*:/.test(reference);
}
