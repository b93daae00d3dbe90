import type { Loss } from "@metabridge/core";
import type { Resource } from "@metabridge/dcat";
import { positionsOf } from "@metabridge/iso19115";
import { textContent, type XmlAttribute, type XmlElement } from "@metabridge/xml";
import type { Conversion, Ledger } from "./conversion.js";

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** What of any object of the model this walk looks at. */
interface Looked {
  readonly $type?: string;
  readonly value?: unknown;
  readonly lexical?: string;
  readonly label?: string;
  readonly href?: string;
  readonly xml?: XmlElement;
  readonly indeterminatePosition?: string;
  readonly translations?: readonly Looked[];
  readonly $xlink?: { readonly href?: string; readonly title?: string };
  readonly $uuidref?: string;
  readonly $uuid?: string;
  readonly $nilReason?: string;
  readonly $attributes?: readonly XmlAttribute[];
  readonly $propertyAttributes?: readonly XmlAttribute[];
  readonly $unmapped?: readonly XmlElement[];
  readonly $extra?: readonly { readonly property: string; readonly value: object }[];
  readonly $text?: string;
  readonly [property: string]: unknown;
}

/**
 * The leaves of a record that no statement came from. Ids, name spaces, the address of a code's list, and how a value was
 * encoded are no leaves: they say nothing of the resource.
 */
export function lossesOf(c: Conversion, ledger: Ledger, resource: Resource): Loss[] {
  const losses: Loss[] = [];
  const used = usedBy(resource, ledger);
  const positions = positionsOf(c.record);
  const left = new Set(c.remarks.map(({ node }) => node));
  const add = (node: object, path: string, value: unknown, code: string, message: string): void => {
    losses.push({ code, path, value: String(value).trim(), message, ...positions?.of(node) });
  };

  const leaf = (node: Looked, path: string, owner: string, isSaidNowhere = false): void => {
    const written =
      node.lexical ?? node.value ?? (node.xml === undefined ? node.indeterminatePosition : textContent(node.xml));
    const hasValue = written !== undefined && String(written).trim() !== "";
    const isLost = hasValue && (isSaidNowhere || !used.has(node));
    if (isLost) {
      if (left.has(node))
        add(
          node,
          path,
          written,
          "crosswalk.value.unfit",
          "The value is not fit for RDF: see the diagnostic of this place.",
        );
      else add(node, path, written, "crosswalk.no-property", `No statement of DCAT says the ${owner}.`);
    } else if (!hasValue && node.label !== undefined && node.label.trim() !== "" && !used.has(node)) {
      add(node, path, node.label, "crosswalk.no-property", `No statement of DCAT says the ${owner}.`);
    }
    // An anchor to the address that it reads as is said with that.
    const isSaid = hasValue && !isLost && node.href?.trim() === String(written).trim();
    if (node.href !== undefined && node.href.trim() !== "" && !ledger.links.has(node) && !isSaid) {
      add(
        node,
        below(path, "@href"),
        node.href,
        "crosswalk.link",
        "No statement has the address that the text is an anchor to.",
      );
    }
    node.translations?.forEach((one, at) => {
      // A translation that repeats the text is said with it, and lost with it.
      const repeats = String(one.value).trim() === String(written).trim();
      leaf(one, below(path, `translations[${at}]`), owner, isLost && repeats);
    });
  };

  const encoded = (node: Looked, path: string): void => {
    const { $xlink } = node;
    if ($xlink !== undefined && !ledger.links.has(node)) {
      for (const name of ["href", "title"] as const) {
        const value = $xlink[name];
        if (value !== undefined && value.trim() !== "")
          add(node, below(path, `@xlink:${name}`), value, "crosswalk.link", "No statement has this reference.");
      }
    }
    // Of a citation the link is taken, and its identifier only where there is no link.
    const isLinked =
      ledger.references.has(node) ||
      (ledger.links.has(node) && (node.$type !== "CI_Citation" || $xlink?.href === undefined));
    if (node.$uuidref !== undefined && node.$uuidref !== "" && !isLinked) {
      add(node, below(path, "@uuidref"), node.$uuidref, "crosswalk.link", "No statement has this reference.");
    }
    if (node.$uuid !== undefined && node.$uuid !== "" && !ledger.names.has(node)) {
      add(node, below(path, "@uuid"), node.$uuid, "crosswalk.encoding", "DCAT has no identifiers of single objects.");
    }
    if (node.$nilReason !== undefined) {
      add(node, below(path, "@nilReason"), node.$nilReason, "crosswalk.nil", "RDF does not say why there is no value.");
    }
    for (const key of ["$attributes", "$propertyAttributes"] as const) {
      for (const attribute of node[key] ?? []) {
        // Where a schema is to be found says nothing of the record.
        if (used.has(attribute) || (attribute.uri === XSI && /schemaLocation$/i.test(attribute.name))) continue;
        const message = "This attribute is of the encoding.";
        add(node, below(path, `@${attribute.name}`), attribute.value, "crosswalk.encoding", message);
      }
    }
    // What stood in the place of the text was taken for it.
    const isText = node.$type === undefined && node.value === undefined && used.has(node);
    for (const element of node.$unmapped ?? []) foreign(node, element, below(path, element.name), isText);
    node.$extra?.forEach(({ property, value }, at) => {
      any(value as Looked, below(path, `$extra[${at}]`), property === "" ? "element" : property);
    });
    if (node.$text !== undefined && node.$text.trim() !== "") {
      add(node, path, node.$text, "crosswalk.stray-text", "Text between elements belongs to no property.");
    }
  };

  /** Each attribute of an element that ISO does not know, and each text where it is not said. */
  const foreign = (node: object, element: XmlElement, path: string, isText: boolean): void => {
    const message = `${element.name} is an extension, which DCAT has no place for.`;
    for (const attribute of element.attributes) {
      if (!/^xmlns(?::|$)/.test(attribute.name))
        add(node, below(path, `@${attribute.name}`), attribute.value, "crosswalk.extension", message);
    }
    for (const child of element.children) {
      if (typeof child !== "string") foreign(node, child, below(path, child.name), isText);
      else if (!isText && child.trim() !== "") add(node, path, child, "crosswalk.extension", message);
    }
  };

  const any = (node: Looked, path: string, owner: string): void => {
    encoded(node, path);
    if (node.$type === undefined) {
      leaf(node, path, owner);
      return;
    }
    for (const key in node) {
      if (key.charCodeAt(0) === 36) continue;
      const value = node[key];
      const step = below(path, key);
      const what = `${key} of ${node.$type}`;
      if (Array.isArray(value)) {
        value.forEach((one: unknown, at) => {
          if (isObject(one)) any(one, `${step}[${at}]`, what);
        });
      } else if (isObject(value)) any(value, step, what);
    }
  };

  any(c.record as unknown as Looked, "", "record");
  return losses;
}

const below = (path: string, step: string): string => (path === "" ? step : `${path}/${step}`);

const isObject = (value: unknown): value is Looked => typeof value === "object" && value !== null;

/** The sources of all that hangs on the resource, and what these say as well. */
function usedBy(resource: Resource, { origins, said }: Ledger): ReadonlySet<object> {
  const used = new Set(said);
  const seen = new Set<object>();
  const walk = (node: object): void => {
    if (seen.has(node)) return;
    seen.add(node);
    const source = origins.get(node);
    if (source !== undefined) used.add(source);
    for (const key in node) {
      const value = (node as Record<string, unknown>)[key];
      if (Array.isArray(value)) {
        for (const one of value) if (typeof one === "object" && one !== null) walk(one);
      } else if (typeof value === "object" && value !== null) walk(value);
    }
  };
  walk(resource);
  return used;
}
