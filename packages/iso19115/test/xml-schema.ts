import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributeValue, childElements, localName, parseXml, type XmlElement } from "@metabridge/xml";

/** A property as a schema declares it. */
export interface SchemaProperty {
  /** `{name space}local name`. */
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
}

/** A global element of an object, with its properties in the order of the schema. */
export interface SchemaClass {
  readonly name: string;
  readonly namespace: string;
  readonly abstract: boolean;
  readonly properties: readonly SchemaProperty[];
}

interface ComplexType {
  readonly base: string | undefined;
  readonly properties: readonly SchemaProperty[];
}

interface GlobalElement {
  readonly name: string;
  readonly namespace: string;
  readonly abstract: boolean;
  readonly type: string;
}

const key = (namespace: string, name: string): string => `{${namespace}}${name}`;

/** Reads the schemas below some folders as far as their classes and properties go; choices make what is in them optional. */
export function schemaClasses(...folders: readonly string[]): SchemaClass[] {
  const types = new Map<string, ComplexType>();
  const elements: GlobalElement[] = [];
  for (const file of folders.flatMap(schemaFiles)) {
    const text = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    const { value: schema } = parseXml(text);
    if (schema === undefined) throw new Error(`${file} cannot be read.`);
    const namespace = attributeValue(schema, "targetNamespace") ?? "";
    const prefixes = new Map(
      [...text.matchAll(/xmlns:([\w-]+)\s*=\s*"([^"]*)"/g)].map(([, prefix, uri]) => [prefix, uri]),
    );
    const resolve = (name: string): string => {
      const colon = name.indexOf(":");
      return colon < 0 ? key(namespace, name) : key(prefixes.get(name.slice(0, colon)) ?? "", name.slice(colon + 1));
    };
    for (const type of childElements(schema, "complexType")) {
      const extension = descendants(type).find((one) => localName(one.name) === "extension");
      const base = extension === undefined ? undefined : attributeValue(extension, "base");
      types.set(key(namespace, attributeValue(type, "name") ?? ""), {
        base: base === undefined ? undefined : resolve(base),
        properties: localElements(extension ?? type, resolve, false, false),
      });
    }
    for (const element of childElements(schema, "element")) {
      const type = attributeValue(element, "type");
      if (type === undefined) continue;
      const name = attributeValue(element, "name") ?? "";
      elements.push({ name, namespace, abstract: attributeValue(element, "abstract") === "true", type: resolve(type) });
    }
  }
  const propertiesOf = (type: string): SchemaProperty[] => {
    const found = types.get(type);
    if (found === undefined) return [];
    return [...(found.base === undefined ? [] : propertiesOf(found.base)), ...found.properties];
  };
  return elements
    .filter(({ type }) => types.has(type))
    .map(({ type, ...element }) => ({ ...element, properties: propertiesOf(type) }));
}

function schemaFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".xsd"))
    .sort()
    .map((file) => join(folder, file));
}

function descendants(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => [child, ...descendants(child)]);
}

/** The elements declared in a type; those of a choice are optional, those of a repeated group repeatable. */
function localElements(
  within: XmlElement,
  resolve: (name: string) => string,
  isOptional: boolean,
  isMany: boolean,
): SchemaProperty[] {
  return childElements(within).flatMap((child) => {
    const kind = localName(child.name);
    const optional = isOptional || attributeValue(child, "minOccurs") === "0";
    const many = isMany || !["1", undefined].includes(attributeValue(child, "maxOccurs"));
    if (kind === "sequence" || kind === "complexContent" || kind === "extension") {
      return localElements(child, resolve, optional, many);
    }
    if (kind === "choice") return localElements(child, resolve, true, many);
    if (kind !== "element") return [];
    const name = resolve(attributeValue(child, "ref") ?? attributeValue(child, "name") ?? "");
    return [{ name, required: !optional, many }];
  });
}
