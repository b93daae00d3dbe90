import type { MD_Metadata } from "@metabridge/iso19115";
import type { XmlAttribute, XmlElement } from "@metabridge/xml";

/** A text, translation, number, date, code, link or attribute of a record. */
export interface IsoLeaf {
  /** As the losses of `isoToDcat` name it. */
  readonly path: string;
  /** `CI_Citation.title`, with `/href` and the like where it is the link and not the text. */
  readonly place: string;
  readonly value: string;
  /** What a translation refers to: `#FR`. */
  readonly locale?: string;
}

/** What of any object of the model this walk looks at. */
interface Looked {
  readonly $type?: string;
  readonly value?: unknown;
  readonly lexical?: string;
  readonly label?: string;
  readonly href?: string;
  readonly xml?: XmlElement;
  readonly indeterminatePosition?: string;
  readonly locale?: string;
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

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

const below = (path: string, step: string): string => (path === "" ? step : `${path}/${step}`);

const isObject = (value: unknown): value is Looked => typeof value === "object" && value !== null;

/** All texts of an element. */
const textsOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? child : textsOf(child))).join(" ");

/**
 * Every leaf of a record. Ids, name spaces, the address of a code's list and how a value was encoded are no leaves: they say
 * nothing of the resource. This walk knows nothing of the conversion.
 */
export function leavesOfRecord(record: MD_Metadata): IsoLeaf[] {
  const leaves: IsoLeaf[] = [];
  const add = (path: string, place: string, value: unknown, locale?: string): void => {
    const text = value === undefined ? "" : String(value).trim();
    if (text !== "") leaves.push({ path, place, value: text, ...(locale === undefined ? {} : { locale }) });
  };
  const foreign = (element: XmlElement, path: string): void => {
    for (const { name, value } of element.attributes)
      if (!/^xmlns(?::|$)/.test(name)) add(below(path, `@${name}`), "extension", value);
    for (const child of element.children) {
      if (typeof child === "string") add(path, "extension", child);
      else foreign(child, below(path, child.name));
    }
  };
  const value = (node: Looked, path: string, place: string): void => {
    const { xml, translations } = node;
    const written = node.lexical ?? node.value ?? (xml === undefined ? node.indeterminatePosition : textsOf(xml));
    const said = written === undefined || String(written).trim() === "" ? node.label : written;
    add(path, place, said, node.locale);
    add(below(path, "@href"), `${place}/href`, node.href);
    translations?.forEach((one, at) => {
      value(one, `${path}/translations[${at}]`, place);
    });
  };
  const any = (node: Looked, path: string, place: string): void => {
    add(below(path, "@xlink:href"), `${place}/$xlink`, node.$xlink?.href);
    add(below(path, "@xlink:title"), `${place}/$xlink/title`, node.$xlink?.title);
    add(below(path, "@uuidref"), `${place}/$uuidref`, node.$uuidref);
    add(below(path, "@uuid"), `${place}/$uuid`, node.$uuid);
    add(below(path, "@nilReason"), `${place}/$nilReason`, node.$nilReason);
    for (const key of ["$attributes", "$propertyAttributes"] as const) {
      for (const { name, uri, value } of node[key] ?? [])
        if (uri !== XSI || !/schemaLocation$/i.test(name)) add(below(path, `@${name}`), `${place}/${key}`, value);
    }
    for (const element of node.$unmapped ?? []) foreign(element, below(path, element.name));
    node.$extra?.forEach((one, at) => {
      any(one.value as Looked, below(path, `$extra[${at}]`), `${place}.${one.property}`);
    });
    add(path, `${place}/$text`, node.$text);
    if (node.$type === undefined) {
      value(node, path, place);
      return;
    }
    for (const [key, values] of Object.entries(node)) {
      if (key.startsWith("$")) continue;
      const step = below(path, key);
      const to = `${node.$type}.${key}`;
      if (Array.isArray(values)) {
        for (const [at, one] of values.entries()) if (isObject(one)) any(one, `${step}[${at}]`, to);
      } else if (isObject(values)) any(values, step, to);
    }
  };
  any(record as unknown as Looked, "", "MD_Metadata");
  return leaves;
}
