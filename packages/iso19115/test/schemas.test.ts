import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Encoding } from "../src/encoding/encoding.js";
import { encodings } from "../src/encoding/encodings.js";
import { isLeafElement } from "../src/encoding/leaf-elements.js";
import { iso19115_3Namespaces } from "../src/encoding/namespaces.js";
import { hasCorpus, SHARED } from "./corpus.js";
import { type SchemaClass, schemaClasses } from "./xml-schema.js";

const schemas = join(SHARED, "schemas");
const published = join(schemas, "iso19115-3/standards.iso.org");
const OLD_FOLDERS = [join(schemas, "iso19139"), join(published, "19115/-2")];
const NEW_FOLDERS = [join(published, "19115/-3"), join(published, "19157"), join(published, "19110")];

/** Classes of the schemas that stand in no record of metadata. */
const NOT_METADATA: readonly (readonly [RegExp, string])[] = [
  [/^(Abstract|PT_FreeText$)/, "heads of substitution groups, and what every text has"],
  [
    /^(CT_C|CT_D|CT_E|CT_O|CT_P|CT_U|Code|ML_|Cl[A-Z]|\w+Alt$|UomAlternative)/,
    "catalogues of codes, units and systems",
  ],
  [/^DQM_/, "registers of quality measures"],
  [/^DS_(Association|StereoMate)$/, "associations, which no property refers to"],
  [
    /^SV_(OperationChain|\w*ServiceSpecification|ServiceType|Port|Interface|PortSpecification|Operation)$/,
    "the abstract model of services, ISO 19119, 8",
  ],
];
const isMetadata = ({ name }: SchemaClass): boolean => !NOT_METADATA.some(([pattern]) => pattern.test(name));

/** Each property as `{name space}name`, with `!` where it is required and `*` where it can be repeated. */
function declared(
  encoding: Encoding,
  name: string,
  namespaces: Readonly<Record<string, string>>,
  firstEdition: boolean,
): string[] {
  const properties = encoding.classes.get(name)?.properties ?? [];
  return properties
    .filter(({ secondEdition }) => !(firstEdition && secondEdition))
    .map(({ element, required, repeatable }) => {
      const colon = element.indexOf(":");
      const expanded = `{${namespaces[element.slice(0, colon)]}}${element.slice(colon + 1)}`;
      return `${expanded}${required ? "!" : ""}${repeatable ? "*" : ""}`;
    });
}

/** Compares the declarations with the classes that the schemas have in the name spaces of an encoding. */
function compare(
  classes: readonly SchemaClass[],
  encoding: Encoding,
  namespaces: Readonly<Record<string, string>>,
  firstEdition = false,
): number {
  const ours = new Set(Object.values(namespaces));
  let properties = 0;
  for (const schemaClass of classes) {
    const { name, namespace } = schemaClass;
    if (!ours.has(namespace) || namespace.includes("opengis.net") || isLeafElement(name)) continue;
    if (!isMetadata(schemaClass)) continue;
    const wanted = schemaClass.properties.map((one) => `${one.name}${one.required ? "!" : ""}${one.many ? "*" : ""}`);
    properties += wanted.length;
    expect(declared(encoding, name, namespaces, firstEdition), name).toEqual(wanted);
    const element = encoding.classes.get(name)?.element ?? "";
    expect(namespaces[element.slice(0, element.indexOf(":"))], name).toBe(namespace);
  }
  return properties;
}

describe.skipIf(!hasCorpus)(
  "each class of the schemas is declared, with each property, its multiplicity and its place",
  () => {
    test("ISO 19139 with ISO 19115-2", () => {
      const { iso19139 } = encodings();
      // srv:SV_Service is of the abstract model of services; that of ISO 19115-1 is another.
      const classes = schemaClasses(...OLD_FOLDERS).filter(({ name }) => name !== "SV_Service");
      const count = compare(classes, iso19139, iso19139.namespaces);
      console.log(`ISO 19139: ${count} properties.`);
      expect(count).toBeGreaterThan(700);
    });

    test("ISO 19115-3, both editions", () => {
      const encoding = encodings()["iso19115-3"];
      const classes = schemaClasses(...NEW_FOLDERS);
      for (const edition of ["2.0", "1.0"] as const) {
        const count = compare(classes, encoding, iso19115_3Namespaces(edition), edition === "1.0");
        console.log(`ISO 19115-3, edition ${edition}: ${count} properties.`);
        expect(count).toBeGreaterThan(900);
      }
    });
  },
);
