import type { SchemaFaultKind } from "./messages.js";

/** What libxml2 says of a fault, taken apart. */
export interface SaidFault {
  readonly kind: SchemaFaultKind;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly kind: SchemaFaultKind;
  /** Its named groups are the parameters. */
  readonly words: RegExp;
}

/** The sentences of libxml2 (xmlschemas.c), the more exact ones first. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: "unexpected-element-of-several",
    words: /This element is not expected\. Expected is one of \( (?<expected>.*?) \)\./s,
  },
  { kind: "unexpected-element", words: /This element is not expected\. Expected is \( (?<expected>.*?) \)\./s },
  { kind: "unexpected-end", words: /This element is not expected\./ },
  { kind: "missing-child", words: /Missing child element\(s\)\. Expected is (?:one of )?\( (?<expected>.*?) \)\./s },
  { kind: "unknown-root", words: /No matching global declaration available for the validation root/ },
  { kind: "undeclared-element", words: /No matching global element declaration available/ },
  { kind: "attribute-not-allowed", words: /The attribute '(?<attribute>[^']*)' is not allowed/ },
  { kind: "attribute-missing", words: /The attribute '(?<attribute>[^']*)' is required but missing/ },
  { kind: "unknown-type", words: /The QName value '(?<value>.*?)' of the xsi:type attribute does not resolve/s },
  { kind: "unknown-type", words: /The QName value '(?<value>.*?)' has no corresponding namespace declaration/s },
  {
    kind: "value-not-in-list",
    words: /\[facet 'enumeration'\] The value '(?<value>.*?)' is not an element of the set \{(?<expected>.*?)\}\./s,
  },
  {
    kind: "value-against-pattern",
    words: /\[facet 'pattern'\] The value '(?<value>.*?)' is not accepted by the pattern '(?<expected>.*?)'\./s,
  },
  {
    kind: "attribute-value",
    words:
      /, attribute '(?<attribute>[^']*)': '(?<value>.*?)' is not a valid value of the (?:\w+ type '(?<type>[^']*)'|local \w+ type)/s,
  },
  {
    kind: "invalid-value",
    words: /: '(?<value>.*?)' is not a valid value of the (?:\w+ type '(?<type>[^']*)'|local \w+ type)/s,
  },
  { kind: "text-not-allowed", words: /Character content (?:other than whitespace )?is not allowed/ },
  { kind: "elements-not-allowed", words: /Element content is not allowed/ },
];

const ELEMENT = /^Element '(?<element>[^']*)'/;

/** An element that would be expected in another name space, such as another edition of GML. */
function otherEdition(element: string, parameters: Readonly<Record<string, string>>): SaidFault | undefined {
  const [, namespace = "", local = ""] = /^(?:\{(.*)\})?(.*)$/.exec(element) ?? [];
  for (const [, expected = "", name] of parameters.expected?.matchAll(/(?:\{([^{}]*)\})?([\w.-]+)/g) ?? []) {
    if (name === local && expected !== namespace)
      return { kind: "other-edition", parameters: { ...parameters, namespace, expected } };
  }
  return undefined;
}

/** Takes apart what libxml2 says. */
export function faultSaid(message: string): SaidFault {
  const element = ELEMENT.exec(message)?.groups?.element;
  const parameters: Record<string, string> = {
    detail: message
      .trim()
      .replace(ELEMENT, "")
      .replace(/^[:,] */, ""),
  };
  if (element !== undefined) {
    parameters.element = element;
    parameters.detail = `${element}: ${parameters.detail}`;
    for (const { kind, words } of PATTERNS) {
      const groups = words.exec(message)?.groups;
      if (!words.test(message)) continue;
      for (const [name, value] of Object.entries(groups ?? {})) parameters[name] = value ?? "…";
      return otherEdition(element, parameters) ?? { kind, parameters };
    }
  }
  return { kind: "other", parameters };
}
