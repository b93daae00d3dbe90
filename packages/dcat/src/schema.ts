import { type Diagnostic, type Result, result } from "@metabridge/core";
import { z } from "zod";
import { classIndex, isKindOf } from "./class-index.js";
import { hasDatatypeForm } from "./datatype-form.js";
import { dateLiteral } from "./date-literal.js";
import { LITERAL_DATATYPES, type PropertyDeclaration, type Range } from "./declaration.js";
import { isIri } from "./iri.js";
import { isLanguageTag } from "./language-tag.js";
import type { Catalog, ClassName, DataService, Dataset, DatasetSeries, DcatNode } from "./model.generated.js";
import { type Literal, RESOURCE_TYPES, type Resource } from "./node.js";

/** Problems with these codes leave the value usable: what writes it guards against them. */
const WARNINGS: ReadonlySet<string> = new Set(["dcat.iri.invalid", "dcat.language.invalid", "dcat.literal.invalid"]);

const iriSchema = () =>
  z.string().refine(isIri, {
    error: (issue) => `“${String(issue.input)}” is no absolute IRI.`,
    params: { code: "dcat.iri.invalid" },
  });

const idSchema = () =>
  z.string().refine((value) => value.startsWith("_:") || isIri(value), {
    error: (issue) => `“${String(issue.input)}” is neither an absolute IRI nor the label of a blank node.`,
    params: { code: "dcat.iri.invalid" },
  });

const languageSchema = () =>
  z.string().refine(isLanguageTag, {
    error: (issue) => `“${String(issue.input)}” is no language tag by BCP 47.`,
    params: { code: "dcat.language.invalid" },
  });

/** Whether the string of a literal is one of its datatype. */
function isLexical({ value, datatype }: Literal): boolean {
  if (datatype === undefined) return true;
  if (!LITERAL_DATATYPES.temporal.includes(datatype)) return hasDatatypeForm(value, datatype);
  const date = dateLiteral(value);
  return date?.datatype === datatype && date.value === value;
}

const literalSchema = () =>
  z
    .strictObject({ value: z.string(), language: languageSchema().optional(), datatype: iriSchema().optional() })
    .refine((literal) => isLexical(literal as Literal), {
      error: (issue) => {
        const { value, datatype } = issue.input as Literal;
        return `“${value}” is no value of <${datatype}>.`;
      },
      params: { code: "dcat.literal.invalid" },
    })
    .refine(({ language, datatype }) => language === undefined || datatype === undefined, {
      error: "A literal has a language or a datatype, not both.",
      params: { code: "dcat.literal.invalid" },
    });

/** The schemas of the declared classes. They refer to each other, so each is made when it is first needed. */
class Schemas {
  readonly #id = idSchema();
  readonly #literal = literalSchema();
  readonly #types = z.array(iriSchema()).optional();
  readonly #classes = new Map<string, z.ZodObject>();
  readonly #ranges = new Map<string, z.ZodType>();

  /** Any value of a statement that the model has no property for. */
  readonly #anyValue: z.ZodType = z.lazy(() => {
    const nodes = [...classIndex().byName.keys()].map((name) => this.ofClass(name));
    const described = z.discriminatedUnion("$type", nodes as [z.ZodObject, ...z.ZodObject[]]);
    return z.union([this.#literal, described, this.#reference.partial({ $id: true })]);
  });

  readonly #other = z.record(z.string(), z.array(this.#anyValue)).optional();

  readonly #reference = z.strictObject({
    $id: this.#id,
    $type: z.undefined().optional(),
    $types: this.#types,
    $other: this.#other,
  });

  ofClass(name: string): z.ZodObject {
    let schema = this.#classes.get(name);
    if (schema === undefined) {
      const shape: Record<string, z.ZodType> = {
        $type: z.literal(name),
        $id: this.#id.optional(),
        $types: this.#types,
        $untyped: z.boolean().optional(),
        $records: z.lazy(() => z.array(this.ofClass("CatalogRecord"))).optional(),
        $other: this.#other,
      };
      for (const [key, property] of Object.entries(classIndex().byName.get(name)?.properties ?? {})) {
        Object.defineProperty(shape, key, { get: () => this.#ofProperty(property), enumerable: true });
      }
      schema = z.strictObject(shape);
      this.#classes.set(name, schema);
    }
    return schema;
  }

  #ofProperty({ range, many }: PropertyDeclaration): z.ZodType {
    const value = this.#ofRange(range);
    return many ? z.array(value).optional() : value.optional();
  }

  #ofRange(range: Range): z.ZodType {
    if (range.kind === "literal") return this.#literal;
    if (range.kind === "iri") return this.#reference;
    const key = range.classes.join();
    let schema = this.#ranges.get(key);
    if (schema === undefined) {
      const nodes = [...classIndex().byName.values()]
        .filter((one) => isKindOf(one, range.classes))
        .map(({ name }) => this.ofClass(name));
      const described = z.discriminatedUnion("$type", [this.#reference, ...nodes]);
      schema = range.orLiteral === undefined ? described : z.union([this.#literal, described]);
      this.#ranges.set(key, schema);
    }
    return schema;
  }
}

let schemas: Schemas | undefined;

/** The zod schema of a class, for use inside other schemas. */
export function schemaOf(name: ClassName): z.ZodObject {
  schemas ??= new Schemas();
  return schemas.ofClass(name);
}

/** `distribution[0]/accessURL[1]` */
function pathOf(path: readonly PropertyKey[]): string {
  let text = "";
  for (const part of path) {
    if (typeof part === "number") text += `[${part}]`;
    else text += text === "" ? String(part) : `/${String(part)}`;
  }
  return text;
}

function diagnosticsOf(issues: readonly z.core.$ZodIssue[]): Diagnostic[] {
  return issues.flatMap((issue): Diagnostic[] => {
    const path = issue.path.length === 0 ? {} : { path: pathOf(issue.path) };
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        code: "dcat.property.unknown",
        severity: "error",
        message: `“${key}” is no property of this class; put the statements of other vocabularies in $other.`,
        ...path,
      }));
    }
    if (issue.code === "custom") {
      const code = String(issue.params?.code);
      return [{ code, severity: WARNINGS.has(code) ? "warning" : "error", message: issue.message, ...path }];
    }
    const message =
      issue.code === "invalid_union" ? "There is no node, reference or literal as it is expected here." : issue.message;
    return [{ code: "dcat.value.invalid", severity: "error", message, ...path }];
  });
}

/**
 * Checks that a value (from JSON, say) is a node of a class: its properties, how many values they take, and of what kind;
 * that IRIs and language tags are valid, and that dates and numbers are what their datatypes say.
 * The value is undefined where it is not such a node; IRIs and literals that are not valid are warnings.
 * The value must be a tree, as JSON is: without circles of objects.
 */
export function parseNode<Name extends ClassName>(
  name: Name,
  value: unknown,
): Result<Extract<DcatNode, { $type: Name }> | undefined> {
  const { success, error } = schemaOf(name).safeParse(value);
  if (success) return result(value as Extract<DcatNode, { $type: Name }>);
  const diagnostics = diagnosticsOf(error.issues);
  const usable = diagnostics.every(({ severity }) => severity !== "error");
  return result(usable ? (value as Extract<DcatNode, { $type: Name }>) : undefined, diagnostics);
}

/**
 * Checks that a value is a dataset. See {@link parseNode}.
 *
 * @example
 * ```ts
 * import { parseDataset } from "@metabridge/dcat";
 * const { value, diagnostics } = parseDataset({ $type: "Dataset", title: "Forests" });
 * console.log(value, diagnostics[0]?.path); // undefined "title"
 * ```
 */
export function parseDataset(value: unknown): Result<Dataset | undefined> {
  return parseNode("Dataset", value);
}

/** Checks that a value is a dataset series. See {@link parseNode}. */
export function parseDatasetSeries(value: unknown): Result<DatasetSeries | undefined> {
  return parseNode("DatasetSeries", value);
}

/** Checks that a value is a data service. See {@link parseNode}. */
export function parseDataService(value: unknown): Result<DataService | undefined> {
  return parseNode("DataService", value);
}

/** Checks that a value is a catalogue. See {@link parseNode}. */
export function parseCatalog(value: unknown): Result<Catalog | undefined> {
  return parseNode("Catalog", value);
}

/** Checks that a value is a primary resource, of the class that its `$type` says. See {@link parseNode}. */
export function parseResource(value: unknown): Result<Resource | undefined> {
  const type = (value as { $type?: unknown } | null | undefined)?.$type;
  const name = RESOURCE_TYPES.find((one) => one === type);
  if (name !== undefined) return parseNode(name, value);
  const message = `A resource has the $type ${RESOURCE_TYPES.join(", ")}; this has ${String(type)}.`;
  return result(undefined, [{ code: "dcat.class.unknown", severity: "error", message, path: "$type" }]);
}
