import { InvalidOptionError } from "@metabridge/core";

/** The kinds of faults that are told in words of our own; for others libxml2's own words are given, in English. */
export type SchemaFaultKind =
  | "not-well-formed"
  | "entity-reference"
  | "unknown-root"
  | "other-edition"
  | "unexpected-element"
  | "unexpected-element-of-several"
  | "unexpected-end"
  | "missing-child"
  | "undeclared-element"
  | "invalid-value"
  | "value-not-in-list"
  | "value-against-pattern"
  | "attribute-not-allowed"
  | "attribute-missing"
  | "attribute-value"
  | "text-not-allowed"
  | "elements-not-allowed"
  | "unknown-type"
  | "other";

/** What is wrong, and what to do; `{name}` stands for a parameter. */
export type SchemaMessage = readonly [problem: string, remedy: string];

/** The messages in one language. Your own can be given as `language`. */
export interface SchemaMessages {
  /** BCP 47. */
  readonly language: string;
  readonly texts: Readonly<Record<SchemaFaultKind, SchemaMessage>>;
}

const en: SchemaMessages["texts"] = {
  "not-well-formed": ["This is not well-formed XML: {detail}", "Mend the XML first."],
  "entity-reference": ["This cannot be checked: it refers to entities of its own.", "Write the texts themselves."],
  "unknown-root": ["The schemas do not know {element}.", "Give the schemas of its name space."],
  "other-edition": [
    "{element} is of the name space {namespace}, and the schemas have {expected} here.",
    "Write it in that name space, or give the schemas of the other edition.",
  ],
  "unexpected-element": ["{element} must not stand here.", "Here belongs {expected}."],
  "unexpected-element-of-several": ["{element} must not stand here.", "Here belongs one of {expected}."],
  "unexpected-end": [
    "{element} must not stand here: nothing more may follow.",
    "Take it out, or move it to its place.",
  ],
  "missing-child": ["Something is missing in {element}.", "Put {expected} at its end."],
  "undeclared-element": ["The schemas do not know {element}.", "Take it out, or give the schema that declares it."],
  "invalid-value": ["“{value}” is no {type}.", "Write a value of this type in {element}."],
  "value-not-in-list": ["“{value}” is not one of the values that {element} can have.", "Write one of {expected}."],
  "value-against-pattern": [
    "“{value}” does not have the form that {element} asks for.",
    "Write it by the pattern {expected}.",
  ],
  "attribute-not-allowed": ["{element} has no attribute {attribute}.", "Take it out."],
  "attribute-missing": ["{element} has no attribute {attribute}.", "It must have one."],
  "attribute-value": [
    "“{value}” is no {type}, which the attribute {attribute} of {element} must be.",
    "Write a value of this type.",
  ],
  "text-not-allowed": [
    "There is text directly in {element}.",
    "Put it into the element that is for it, such as gco:CharacterString.",
  ],
  "elements-not-allowed": ["{element} holds elements, and may not.", "Write its value only."],
  "unknown-type": ["The schemas do not know the type “{value}” that {element} says it has.", "Correct its xsi:type."],
  other: ["{detail}", "Compare the element with its schema."],
};

const fr: SchemaMessages["texts"] = {
  "not-well-formed": ["Ce XML n’est pas bien formé : {detail}", "Corrigez d’abord le XML."],
  "entity-reference": [
    "Ceci ne peut pas être vérifié : des entités propres y sont appelées.",
    "Écrivez les textes eux-mêmes.",
  ],
  "unknown-root": ["Les schémas ne connaissent pas {element}.", "Fournissez les schémas de son espace de noms."],
  "other-edition": [
    "{element} est de l’espace de noms {namespace}, et les schémas ont ici {expected}.",
    "Écrivez-le dans cet espace de noms, ou fournissez les schémas de l’autre édition.",
  ],
  "unexpected-element": ["{element} ne peut pas se trouver ici.", "Ici se place {expected}."],
  "unexpected-element-of-several": ["{element} ne peut pas se trouver ici.", "Ici se place l’un de {expected}."],
  "unexpected-end": [
    "{element} ne peut pas se trouver ici : plus rien ne peut suivre.",
    "Retirez-le, ou déplacez-le à sa place.",
  ],
  "missing-child": ["Il manque quelque chose dans {element}.", "Ajoutez {expected} à la fin."],
  "undeclared-element": [
    "Les schémas ne connaissent pas {element}.",
    "Retirez-le, ou fournissez le schéma qui le déclare.",
  ],
  "invalid-value": ["« {value} » n’est pas un {type}.", "Écrivez une valeur de ce type dans {element}."],
  "value-not-in-list": ["« {value} » n’est pas une valeur que {element} peut avoir.", "Écrivez l’une de {expected}."],
  "value-against-pattern": [
    "« {value} » n’a pas la forme que {element} demande.",
    "Écrivez-la selon le motif {expected}.",
  ],
  "attribute-not-allowed": ["{element} n’a pas d’attribut {attribute}.", "Retirez-le."],
  "attribute-missing": ["Il manque l’attribut {attribute} à {element}.", "Il est obligatoire."],
  "attribute-value": [
    "« {value} » n’est pas un {type}, ce que l’attribut {attribute} de {element} doit être.",
    "Écrivez une valeur de ce type.",
  ],
  "text-not-allowed": [
    "Il y a du texte directement dans {element}.",
    "Placez-le dans l’élément prévu, comme gco:CharacterString.",
  ],
  "elements-not-allowed": ["{element} contient des éléments, ce qui n’est pas permis.", "Écrivez seulement sa valeur."],
  "unknown-type": [
    "Les schémas ne connaissent pas le type « {value} » que {element} déclare.",
    "Corrigez son xsi:type.",
  ],
  other: ["{detail}", "Comparez l’élément avec son schéma."],
};

/** A new language is a table beside these two and a line here. */
const LANGUAGES: Readonly<Record<string, SchemaMessages>> = {
  en: { language: "en", texts: en },
  fr: { language: "fr", texts: fr },
};

/** The messages in a language (BCP 47; the region does not matter): a start for those of your own. */
export function schemaMessages(language: string | SchemaMessages): SchemaMessages {
  if (typeof language !== "string") return language;
  const found = LANGUAGES[language.split("-")[0]?.toLowerCase() ?? ""];
  if (found === undefined) {
    const known = Object.keys(LANGUAGES).join(", ");
    throw new InvalidOptionError("language", `There are no messages in “${language}”; there are ${known}.`);
  }
  return found;
}
