import { CODE_LISTS } from "../declare/code-lists.js";
import type { EncodedProperty } from "../encoding/encoding.js";
import { type EncodingId, XSI } from "../encoding/namespaces.js";
import { dateElement, isInteger } from "../lexical.js";
import type { Code, Leaf, Measure } from "../node.js";

/** What may stand in place of gco:CharacterString, beside the elements of code lists (ISO 19139, 7.5 and 9). */
const TEXTS: ReadonlySet<string> = new Set(["CharacterString", "Anchor", "FileName", "MimeFileType"]);

/** The values of the enumerations, which are closed. Source: the XML schemas of ISO 19139 and ISO/TS 19115-3. */
const ENUMERATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  MD_TopicCategoryCode: new Set(
    "farming biota boundaries climatologyMeteorologyAtmosphere economy elevation environment geoscientificInformation health imageryBaseMapsEarthCover intelligenceMilitary inlandWaters location oceans planningCadastre society structure transportation utilitiesCommunication".split(
      " ",
    ),
  ),
  MD_ObligationCode: new Set(["mandatory", "optional", "conditional"]),
  MD_PixelOrientationCode: new Set(["center", "lowerLeft", "lowerRight", "upperRight", "upperLeft", "centre"]),
  SV_ParameterDirection: new Set(["in", "out", "in/out"]),
};

/** Topics that ISO 19115-1 added. */
const NEW_TOPICS: ReadonlySet<string> = new Set(["extraTerrestrial", "disaster"]);

const DATE = /^-?\d{4,}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(Z|[+-]\d\d:\d\d)?$/;
const DATE_TIME =
  /^-?\d{4,}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?|24:00:00(\.0+)?)(Z|[+-]\d\d:\d\d)?$/;
const DURATION = /^-?P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/** Whether the day is one of its month. */
function isDayOfMonth(text: string): boolean {
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(text);
  if (parts === null) return true;
  return Number(parts[3]) <= new Date(Date.UTC(Number(parts[1]), Number(parts[2]), 0)).getUTCDate();
}

function isCodeElement(local: string): boolean {
  return CODE_LISTS[local]?.enumeration === false;
}

/** The element that a property calls for, and those that may stand in its place. */
function isElementOf(property: EncodedProperty, local: string, text: string, encoding: EncodingId): boolean {
  switch (property.kind) {
    case "text":
      return TEXTS.has(local) || isCodeElement(local);
    case "code":
      // ISO 19139 declares languages as texts.
      return (
        local === property.type ||
        (encoding === "iso19139" && property.type === "LanguageCode" && (TEXTS.has(local) || isCodeElement(local)))
      );
    case "date":
      return local === "Date" || local === "DateTime";
    case "dateTime":
      return local === "DateTime";
    case "genericName":
      return local === "LocalName" || local === "ScopedName";
    case "url":
      return encoding === "iso19139" ? local === "URL" : TEXTS.has(local);
    default:
      return local === (property.leaf ?? dateElement(property.kind, text));
  }
}

/** Whether a text is a value of the type that the element has in the schema. */
function isValueOf(property: EncodedProperty, leaf: Leaf, local: string, text: string, encoding: EncodingId): boolean {
  const trimmed = text.trim();
  switch (property.kind) {
    case "integer":
      return isInteger(trimmed);
    case "unlimitedInteger":
      return isInteger(trimmed) || trimmed === "" || trimmed === "INF";
    case "decimal":
      return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(trimmed);
    case "real":
      return leaf.value !== undefined || /^(-?INF|NaN)$/.test(trimmed);
    case "measure":
      return (leaf.value !== undefined || /^(-?INF|NaN)$/.test(trimmed)) && (leaf as Measure).uom !== undefined;
    case "boolean":
      return leaf.value !== undefined;
    case "date":
    case "dateTime":
      return (local === "DateTime" ? DATE_TIME.test(trimmed) : DATE.test(trimmed)) && isDayOfMonth(trimmed);
    case "duration":
      return DURATION.test(trimmed);
    case "code": {
      const allowed = ENUMERATIONS[local];
      if (allowed !== undefined) return allowed.has(trimmed) || (encoding === "iso19115-3" && NEW_TOPICS.has(trimmed));
      return !isCodeElement(local) || (leaf as Code).$inText !== true;
    }
    default:
      return !isCodeElement(local) || (leaf as Code).codeList !== undefined;
  }
}

/** Whether the element of the value says that it has none (xsi:nil). */
const isNil = ({ $attributes }: Leaf): boolean =>
  $attributes?.some(({ name, uri, value }) => uri === XSI && name.endsWith("nil") && value === "true") === true;

/** Kinds of properties that may refer to a value elsewhere: the schemas allow it of objects, not of simple values. */
const REFERABLE: ReadonlySet<EncodedProperty["kind"]> = new Set(["object", "gml", "reference", "record", "recordType"]);

/** The attribute of a reference that stands where the schema has none. */
export function referenceProblem(property: EncodedProperty, leaf: Leaf): string | undefined {
  if (REFERABLE.has(property.kind)) return undefined;
  return leaf.$xlink !== undefined ? "@xlink:href" : leaf.$uuidref !== undefined ? "@uuidref" : undefined;
}

/** What is wrong with a simple value; undefined where nothing is. An empty property is no fault: the schemas allow it. */
export function leafProblem(property: EncodedProperty, leaf: Leaf, encoding: EncodingId): string | undefined {
  const { value, lexical } = leaf;
  if (leaf.xml !== undefined)
    return property.kind === "record" || property.kind === "gml" || property.kind === "recordType"
      ? undefined
      : ": an element";
  if (leaf.$unmapped !== undefined) return ": an element";
  const given = lexical ?? value;
  if (given !== undefined && isNil(leaf)) return undefined;
  if (
    given === undefined ||
    property.kind === "position" ||
    property.kind === "record" ||
    property.kind === "recordType"
  )
    return undefined;
  const text = String(given);
  const regular =
    property.kind === "date" || property.kind === "dateTime" ? dateElement(property.kind, text) : property.leaf;
  const local = leaf.$as ?? regular ?? "";
  if (local === "") return `: the text “${text.trim()}” without an element`;
  if (!isElementOf(property, local, text, encoding)) return `: ${local}`;
  return isValueOf(property, leaf, local, text, encoding) ? undefined : `: “${text.trim()}”`;
}
