import type { ClassDeclaration } from "../declare/class.js";
import { CODE_LISTS } from "../declare/code-lists.js";
import type { EncodedClass } from "../encoding/encoding.js";
import { encodings } from "../encoding/encodings.js";
import { ISO19139_SHAPES, ISO19139_TRANSFORMS } from "../iso19139/shapes/index.js";
import { MODEL_CLASSES } from "../model/index.js";
import { codes, table } from "./markdown.js";
import { movesOf } from "./shape-probe.js";
import { isWritable, shortageIn19139 } from "./shortage.js";

const INTRODUCTION = `# The two encodings

Generated from the declarations and transforms in \`packages/iso19115/src\` by \`pnpm generate\`; do not edit.

The model has the shape of ISO 19115-1:2014, which ISO 19115-3 writes as it is. ISO 19139 writes ISO 19115:2003 and ISO 19119; where its shape differs, a record is transformed while it is read, and back when it is written. So the same record is the same objects, whatever encoding it came from.

A record that goes back into its own encoding is written as it was, valid or not: in its order, with its prefixes and extensions. A record that goes into the other encoding is written in the order of the schema; what has no place there is in the \`losses\` of the result, with the code \`iso.no-element\`, or \`iso.extension\` for what is of a national profile.`;

const SHAPES = `## What of ISO 19139 becomes what

Of each class that ISO 19139 shapes in its own way, what stands elsewhere in the model; everything else has the same name. A dot leads into the object in a property. *Kept apart* means that ISO 19115-1 gave the property up: it stands in \`$extra\` of the object, is written back as ISO 19139, and is a loss in ISO 19115-3. *Further* rows are of values after the first one.`;

const CONDITIONS = `### What depends on the value

- A \`CI_ResponsibleParty\` without \`organisationName\` is a \`CI_Individual\` with the name, position and contact. In the other direction several parties, persons or contacts of one \`CI_Responsibility\` become several \`CI_ResponsibleParty\` with its role.
- \`dateStamp\` is the one of \`dateInfo\` with the type \`revision\`. In the other direction it is the date of the last revision, else of the publication, else of the creation, else the first one.
- A quality report with nothing but a scope and a lineage becomes a lineage with that scope (\`$index\` remembers its place); of any other report the lineage becomes one without a scope, and the report stays.
- \`RS_Identifier\` is an \`MD_Identifier\` in the model. It is written for identifiers that were one, for those with a code space or version, and for the identifier of a reference system.
- The numbers of a telephone are telephones of their own, with the type \`voice\` or \`facsimile\`. Numbers of all other types are written as \`voice\`.
- The date and time of a process step or usage is a \`TimeInstant\`. In the other direction the beginning of a \`TimePeriod\` is taken.
- The address of a data set (\`dataSetURI\`) goes to the citation of the first resource; where there is none, it is kept apart. In the other direction it is the address of the first online resource of that citation; all others of a citation have no place.
- The scale and the wavelengths of a band are its bounds; the greatest and least value of ISO 19115-1 are not those of ISO 19139.
- \`optionality\` of a parameter is a text in ISO 19139, and true or false in the model; a text that is neither stays in \`lexical\`.`;

const NOTHING = `## What carries no information

This is not kept, and no loss is reported for it:

- white space between elements, and the indentation of the source;
- comments and processing instructions;
- name space declarations, as such: prefixes that are not those of the standards are kept in \`$namespaces\`, and what is not used need not be declared;
- \`xsi:schemaLocation\` where a record goes into the other encoding, since it names the schemas of the first (in its own encoding it is kept);
- \`xsi:type="gmd:PT_FreeText_PropertyType"\`: it is written wherever a text has translations;
- how characters are escaped, CDATA sections, and the quotes around attributes;
- across encodings: \`gco:isoType\` and \`gco:nilReason="missing"\`, where the property is not there at all; the code list and label of a code that is a text in the other encoding (\`MD_MediumNameCode\`).`;

/** docs/reference/encodings.md: how ISO 19139 differs from the model, and what has no place in one of the encodings. */
export function generateEncodingsPage(): string {
  return `${[INTRODUCTION, SHAPES, ...shapeSections(), CONDITIONS, ...missingSections(), NOTHING].join("\n\n")}\n`;
}

const link = (name: string): string => `[${name}](iso19115.md#${name.toLowerCase()})`;

function shapeSections(): string[] {
  const { iso19139 } = encodings();
  const names = new Set([...Object.keys(ISO19139_SHAPES), ...ISO19139_TRANSFORMS.map(({ shape }) => shape)]);
  return [...names].sort().flatMap((name) => {
    const cls = iso19139.classes.get(name);
    return cls === undefined ? [] : shapeSection(cls, iso19139.modelOf.get(name));
  });
}

function shapeSection(cls: EncodedClass, renamed: string | undefined): string[] {
  const base = encodings().iso19139.classes.get(cls.declaration.extends ?? "");
  const inherited = new Set((base === undefined ? [] : movesOf(base)).map((move) => JSON.stringify(move)));
  const moves = movesOf(cls).filter((move) => !inherited.has(JSON.stringify(move)));
  if (moves.length === 0 && renamed === undefined) return [];
  const title = renamed === undefined ? cls.name : `${cls.name} is ${renamed}`;
  const rows = moves.map(({ from, to, isFurther }) => [
    `\`${from}\`${isFurther ? ", further" : ""}`,
    to === undefined ? "*kept apart*" : `\`${to}\``,
  ]);
  const about = base === undefined || inherited.size === 0 ? "" : `What holds for ${base.name} holds here too.`;
  return [
    `### ${title}`,
    ...(about === "" ? [] : [about]),
    rows.length === 0 ? "Its own properties have the same names." : table(["ISO 19139", "model"], rows),
  ];
}

function missingSections(): string[] {
  const { iso19139, "iso19115-3": recent } = encodings();
  const named = Object.values(MODEL_CLASSES).filter(({ abstract }) => abstract !== true);
  const withoutElement = named.filter(({ name }) => !isWritable(name)).map(({ name }) => name);
  const rows = Object.values(MODEL_CLASSES)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(shortageRow);
  const onlyThere = Object.keys(ISO19139_SHAPES).filter(
    (name) => !recent.classes.has(name) && !iso19139.modelOf.has(name),
  );
  const lists = Object.entries(CODE_LISTS);
  const listsNotIn = (encoding: "iso19139" | "iso19115_3"): string =>
    codes(lists.flatMap(([name, list]) => (list[encoding] === undefined ? [name] : [])));
  return [
    "## What has no place in ISO 19139",
    `Classes without an element: ${withoutElement.sort().map(link).join(", ")}. What a row of the tables above takes out of them is written all the same.`,
    "Properties, each of a class and of those that specialise it:",
    table(["class", "no element", "only the first value"], rows),
    `Code lists and enumerations: ${listsNotIn("iso19139")}. The topics \`disaster\` and \`extraTerrestrial\` of \`MD_TopicCategoryCode\`.`,
    "## What has no place in ISO 19115-3",
    `What is *kept apart* above. Code lists: ${listsNotIn("iso19115_3")}; their codes are written as texts, or as codes of the list that took their place.${onlyThere.length === 0 ? "" : ` Classes that are another one in the model: ${codes(onlyThere.sort())}.`}`,
    "In its first edition (mdb 1.0), which is written on request, what the [reference](iso19115.md) marks with *2.0*.",
  ];
}

/** What is missing in all objects of the class, and is not said of the class that it specialises. */
function shortageRow(declaration: ClassDeclaration): string[][] {
  if (declaration.abstract !== true && !isWritable(declaration.name)) return [];
  const said = declaration.extends === undefined ? [] : ancestors(declaration.extends).map(shortageIn19139);
  const own = shortageIn19139(declaration.name);
  const none = own.none.filter((name) => !said.some((one) => one.none.includes(name)));
  const onlyFirst = own.onlyFirst.filter((name) => !said.some((one) => one.onlyFirst.includes(name)));
  return none.length + onlyFirst.length === 0 ? [] : [[link(declaration.name), codes(none), codes(onlyFirst)]];
}

const ancestors = (name: string): string[] => {
  const base = MODEL_CLASSES[name]?.extends;
  return base === undefined ? [name] : [name, ...ancestors(base)];
};
