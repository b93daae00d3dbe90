import { describe, expect, it } from "vitest";
import { turtle } from "../../test/turtle.js";
import { shaclMessages, validate } from "../index.js";

type Case = readonly [constraint: string, shape: string, data: string, english: string, french: string];

/** What SHACL can ask of the title of a dataset, data that do not meet it, and what is said then (SHACL, 4). */
const CASES: readonly Case[] = [
  [
    "min-count",
    "sh:minCount 2",
    'dct:title "T"',
    "This dataset has 1 value for its title (dct:title); at least 2 are needed.",
    "Ce jeu de données a 1 valeur de titre (dct:title) ; il en faut au moins 2.",
  ],
  [
    "max-count",
    "sh:maxCount 1",
    'dct:title "T","U"',
    "This dataset has 2 values for its title (dct:title); the shapes allow 1. Keep the one that fits best.",
    "Ce jeu de données a 2 valeurs de titre (dct:title) ; au plus 1. Gardez celle qui convient le mieux.",
  ],
  [
    "class",
    "sh:class skos:Concept",
    'dct:title "T"',
    "The title (dct:title) “T” is a text; a node of the class skos:Concept is needed.",
    "Valeur de titre (dct:title), « T » : c’est un texte ; il faut un nœud de la classe skos:Concept.",
  ],
  [
    "class",
    "sh:class skos:Concept",
    "dct:title :t",
    "The title (dct:title) <https://town.example/t> is not said to be of the class skos:Concept. State it: <https://town.example/t> a skos:Concept.",
    "Valeur de titre (dct:title), <https://town.example/t> : rien ne dit qu’il est de la classe skos:Concept. Déclarez : <https://town.example/t> a skos:Concept.",
  ],
  [
    "class",
    "sh:class skos:Concept",
    "dct:title []",
    "The value of title (dct:title) is not said to be of the class skos:Concept. State it: a skos:Concept.",
    "Valeur de titre (dct:title) : rien ne dit qu’il est de la classe skos:Concept. Déclarez : a skos:Concept.",
  ],
  [
    "datatype",
    "sh:datatype xsd:date",
    'dct:title "T"',
    "The title (dct:title) “T” is not of the datatype xsd:date. Give it that datatype and its form.",
    "Valeur de titre (dct:title), « T » : n’est pas du type xsd:date. Donnez-lui ce type et sa forme.",
  ],
  [
    "datatype",
    "sh:datatype xsd:date",
    'dct:title "T"^^xsd:date',
    "The title (dct:title) “T” has not the form of xsd:date. Write it in that form.",
    "Valeur de titre (dct:title), « T » : n’a pas la forme de xsd:date. Écrivez-la sous cette forme.",
  ],
  [
    "datatype",
    "sh:datatype xsd:date",
    "dct:title :t",
    "The title (dct:title) <https://town.example/t> is a node; a value of xsd:date is needed.",
    "Valeur de titre (dct:title), <https://town.example/t> : c’est un nœud ; il faut une valeur de xsd:date.",
  ],
  [
    "datatype",
    "sh:datatype xsd:date",
    "dct:title 7",
    "The title (dct:title) “7”, as xsd:integer, is not of the datatype xsd:date. Give it that datatype and its form.",
    "Valeur de titre (dct:title), « 7 » (xsd:integer) : n’est pas du type xsd:date. Donnez-lui ce type et sa forme.",
  ],
  [
    "node-kind",
    "sh:nodeKind sh:IRI",
    'dct:title "T"',
    "The title (dct:title) “T” is not an IRI. Give an IRI that names it.",
    "Valeur de titre (dct:title), « T » : n’est pas un IRI. Donnez un IRI qui le nomme.",
  ],
  [
    "node-kind",
    "sh:nodeKind sh:BlankNode",
    "dct:title :t",
    "The title (dct:title) <https://town.example/t> is not described in place. Describe it there, without an IRI.",
    "Valeur de titre (dct:title), <https://town.example/t> : n’est pas décrit sur place. Décrivez-le là, sans IRI.",
  ],
  [
    "node-kind",
    "sh:nodeKind sh:Literal",
    "dct:title []",
    "The value of title (dct:title) is a node, and a text or number is needed. Write its text instead.",
    "Valeur de titre (dct:title) : c’est un nœud ; il faut un texte ou un nombre. Écrivez son texte.",
  ],
  [
    "node-kind",
    "sh:nodeKind sh:BlankNodeOrLiteral",
    "dct:title :t",
    "The title (dct:title) <https://town.example/t> is an IRI. Write a text, or describe it in place.",
    "Valeur de titre (dct:title), <https://town.example/t> : c’est un IRI. Écrivez un texte, ou décrivez-le sur place.",
  ],
  [
    "node-kind",
    "sh:nodeKind sh:IRIOrLiteral",
    "dct:title []",
    "The value of title (dct:title) is a node without a name. Give an IRI or a text.",
    "Valeur de titre (dct:title) : c’est un nœud sans nom. Donnez un IRI ou un texte.",
  ],
  [
    "pattern",
    'sh:pattern "^[A-Z]{3}$"',
    'dct:title "T"',
    "The title (dct:title) “T” has not the form that is asked for: ^[A-Z]{3}$.",
    "Valeur de titre (dct:title), « T » : n’a pas la forme demandée : ^[A-Z]{3}$.",
  ],
  [
    "in",
    'sh:in ( "A" "B" "C" )',
    'dct:title "T"',
    "The title (dct:title) “T” is none of the values that are allowed: A, B or C.",
    "Valeur de titre (dct:title), « T » : n’est pas une des valeurs admises : A, B ou C.",
  ],
  [
    "has-value",
    'sh:hasValue "A"',
    'dct:title "T"',
    "This dataset lacks the value A of title (dct:title). Add it.",
    "Ce jeu de données n’a pas la valeur A pour titre (dct:title). Ajoutez-la.",
  ],
  [
    "unique-lang",
    "sh:uniqueLang true",
    'dct:title "T"@en,"U"@en',
    "This dataset has more than one title (dct:title) in the same language. Keep one for each language.",
    "Ce jeu de données a plusieurs valeurs de titre (dct:title) dans la même langue. Gardez-en une par langue.",
  ],
  [
    "language-in",
    'sh:languageIn ("en" "fr")',
    'dct:title "T"@de',
    "The title (dct:title) “T” is in none of the languages that are asked for: en or fr. Say its language.",
    "Valeur de titre (dct:title), « T » : n’est dans aucune des langues demandées : en ou fr. Dites sa langue.",
  ],
  [
    "min-length",
    "sh:minLength 5",
    'dct:title "T"',
    "The title (dct:title) “T” is shorter than 5 characters.",
    "Valeur de titre (dct:title), « T » : moins de 5 caractères.",
  ],
  [
    "max-length",
    "sh:maxLength 3",
    'dct:title "Tree"',
    "The title (dct:title) “Tree” is longer than 3 characters.",
    "Valeur de titre (dct:title), « Tree » : plus de 3 caractères.",
  ],
  [
    "min-inclusive",
    "sh:minInclusive 5",
    "dct:title 4",
    "The title (dct:title) “4” is less than 5.",
    "Valeur de titre (dct:title), « 4 » : inférieur à 5.",
  ],
  [
    "max-inclusive",
    "sh:maxInclusive 5",
    "dct:title 6",
    "The title (dct:title) “6” is more than 5.",
    "Valeur de titre (dct:title), « 6 » : supérieur à 5.",
  ],
  [
    "min-exclusive",
    "sh:minExclusive 5",
    "dct:title 5",
    "The title (dct:title) “5” is not more than 5.",
    "Valeur de titre (dct:title), « 5 » : n’est pas supérieur à 5.",
  ],
  [
    "max-exclusive",
    "sh:maxExclusive 5",
    "dct:title 5",
    "The title (dct:title) “5” is not less than 5.",
    "Valeur de titre (dct:title), « 5 » : n’est pas inférieur à 5.",
  ],
  [
    "less-than",
    "sh:lessThan dct:issued",
    "dct:title 5; dct:issued 4",
    "The title (dct:title) “5” is not before the value of dct:issued.",
    "Valeur de titre (dct:title), « 5 » : ne précède pas la valeur de dct:issued.",
  ],
  [
    "less-than-or-equals",
    "sh:lessThanOrEquals dct:issued",
    "dct:title 5; dct:issued 4",
    "The title (dct:title) “5” comes after the value of dct:issued.",
    "Valeur de titre (dct:title), « 5 » : suit la valeur de dct:issued.",
  ],
  [
    "equals",
    "sh:equals dct:issued",
    "dct:title 5",
    "This dataset has not the same values of title (dct:title) and dct:issued.",
    "Ce jeu de données n’a pas les mêmes valeurs pour titre (dct:title) et dct:issued.",
  ],
  [
    "disjoint",
    "sh:disjoint dct:issued",
    "dct:title 5; dct:issued 5",
    "The title (dct:title) “5” also stands in dct:issued; it may stand in one of them only.",
    "Valeur de titre (dct:title), « 5 » : se trouve aussi dans dct:issued ; gardez-en une seule.",
  ],
  [
    "not",
    "sh:not [ sh:datatype xsd:integer ]",
    "dct:title 5",
    "The title (dct:title) “5” is what the shapes exclude.",
    "Valeur de titre (dct:title), « 5 » : ce cas est exclu.",
  ],
  [
    "node",
    "sh:node [ sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ] ]",
    "dct:title :t",
    "The title (dct:title) <https://town.example/t> does not meet all that the shapes ask of it.",
    "Valeur de titre (dct:title), <https://town.example/t> : ne remplit pas tout ce qui est demandé.",
  ],
  [
    "or",
    "sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:gYear ] )",
    'dct:title "T"',
    "The title (dct:title) “T” is not of the datatype xsd:date or xsd:gYear. Give it that datatype and its form.",
    "Valeur de titre (dct:title), « T » : n’est pas du type xsd:date ou xsd:gYear. Donnez-lui ce type et sa forme.",
  ],
  [
    "xone",
    "sh:xone ( [ sh:minLength 1 ] [ sh:maxLength 9 ] )",
    'dct:title "T"',
    "The title (dct:title) “T” does not fit exactly one of the alternatives that the shapes allow.",
    "Valeur de titre (dct:title), « T » : ne correspond pas à un seul des cas admis.",
  ],
  [
    "and",
    "sh:and ( [ sh:minLength 2 ] [ sh:maxLength 9 ] )",
    'dct:title "T"',
    "The title (dct:title) “T” does not meet all that the shapes ask of it.",
    "Valeur de titre (dct:title), « T » : ne remplit pas tout ce qui est demandé.",
  ],
  [
    "qualified-min-count",
    "sh:qualifiedValueShape [ sh:class skos:Concept ] ; sh:qualifiedMinCount 1",
    "dct:title :t",
    "This dataset has too few values of title (dct:title) of the kind that is asked for: at least 1.",
    "Ce jeu de données a trop peu de valeurs du genre demandé pour titre (dct:title) : au moins 1.",
  ],
  [
    "qualified-max-count",
    "sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ; sh:qualifiedMaxCount 1",
    "dct:title :t, :u",
    "This dataset has too many values of title (dct:title) of one kind; at most 1 may stand.",
    "Ce jeu de données a trop de valeurs d’un même genre pour titre (dct:title) ; au plus 1.",
  ],
];

describe.each(CASES)("sh:%s, here %s, of data with %s", (constraint, shape, data, english, french) => {
  it.each([
    ["en", english],
    ["fr", french],
  ])("is told in words: %s", async (language, message) => {
    const shapes = await turtle(
      `:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dct:title ; ${shape} ] .`,
    );
    const { value } = await validate(await turtle(`:trees a dcat:Dataset ; ${data} .`), { shapes, language });
    expect(value.findings.map((finding) => [finding.code, finding.message])).toEqual([
      [`shacl.${constraint}`, message],
    ]);
  });
});

describe("messages", () => {
  it("take names of properties apart into words", async () => {
    const { value } = await validate(await turtle(`:trees a dcat:Dataset ; dcat:spatialResolutionInMeters 1 .`), {
      parts: ["shapes"],
    });
    expect(value.findings.map(({ message }) => message)).toContain(
      "The spatial resolution in meters (dcat:spatialResolutionInMeters) “1”, as xsd:integer, is not of the datatype xsd:decimal. Give it that datatype and its form.",
    );
  });

  it("have a title for every rule", () => {
    expect(shaclMessages("en").ruleTitle("min-count")).toBe("A value is missing");
    expect(shaclMessages("fr").ruleTitle("min-count")).toBe("Une valeur manque");
    expect(shaclMessages("en").ruleTitle("town-rule")).toBe("A value breaks the rule town-rule");
  });
});
