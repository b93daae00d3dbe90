import { InvalidOptionError } from "@metabridge/core";
import { type MD_Metadata, pathsOf, positionsOf } from "@metabridge/iso19115";
import { textOf } from "./leaf.js";
import { type Messages, messagesOf } from "./messages/index.js";
import { positionAt } from "./position-at.js";
import { type Batch, type LinkStatus, RecordView } from "./record-view.js";
import type { InspireReport, RecordReport, ReportedFinding, RuleResult } from "./report.js";
import type { Finding, Mode, Place, Rule, RuleSetId, StructureFault, SuiteId, Verdict } from "./rule.js";
import { rulesOf, SUITES } from "./rules/index.js";
import { concernsService } from "./rules/services/s01-s08-spatial-data-service.js";

export interface InspireOptions {
  /** The edition of the Technical Guidelines. Default `tg2.0`. */
  readonly rules?: RuleSetId;
  /** Default `default`: the Technical Guidelines themselves. `reference`: the verdicts of the official suites. */
  readonly mode?: Mode;
  /** Only these suites (conformance classes). Suites of services that are named here are checked for every service. */
  readonly suites?: readonly SuiteId[];
  /** `en` (the default) or `fr`, or messages of your own. */
  readonly language?: string | Messages;
  /** What became of links, where somebody has followed them. Nothing is ever fetched. */
  readonly links?: ReadonlyMap<string, LinkStatus> | ((url: string) => LinkStatus | undefined);
  /**
   * For rule C.1: what XML schemas say of a record, instead of the declarations of the model; undefined where they were not
   * asked. See `@metabridge/xsd`.
   */
  readonly structure?: (record: MD_Metadata, index: number) => readonly StructureFault[] | undefined;
  /** Where a record came from, for the report. */
  readonly source?: string | ((record: MD_Metadata, index: number) => string | undefined);
}

/**
 * Checks records against the INSPIRE Metadata Technical Guidelines.
 *
 * @example
 * ```ts
 * import { readIso } from "@metabridge/iso19115";
 * import { validateInspire } from "@metabridge/inspire";
 * const { value } = readIso('<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd"/>');
 * const report = validateInspire(value);
 * console.log(report.records[0]?.results.find(({ rule }) => rule === "md common req C.5")?.verdict); // "failed"
 * ```
 */
export function validateInspire(
  records: MD_Metadata | readonly MD_Metadata[],
  options: InspireOptions = {},
): InspireReport {
  const { rules: ruleSet = "tg2.0", mode = "default" } = options;
  const rules = selectedRules(ruleSet, options.suites);
  const messages = messagesOf(options.language ?? "en");
  const all = Array.isArray(records) ? (records as readonly MD_Metadata[]) : [records as MD_Metadata];
  const batch = batchOf(all, options);
  const reports = all.map((record, index) => {
    const source = typeof options.source === "function" ? options.source(record, index) : options.source;
    return checkRecord(new RecordView(record, mode, batch), rules, messages, options.suites !== undefined, source);
  });
  return { ruleSet, mode, language: messages.language, records: reports };
}

function selectedRules(ruleSet: RuleSetId, suites: readonly SuiteId[] | undefined): readonly Rule[] {
  if (ruleSet !== "tg2.0" && ruleSet !== "tg1.3") {
    throw new InvalidOptionError("rules", `There are no rules “${String(ruleSet)}”; there are tg2.0 and tg1.3.`);
  }
  const rules = rulesOf(ruleSet);
  if (suites === undefined) return rules;
  const known = SUITES.filter((suite) => suite.ruleSet === ruleSet).map(({ id }) => id);
  const unknown = suites.find((suite) => !known.includes(suite));
  if (unknown !== undefined) {
    throw new InvalidOptionError(
      "suites",
      `There is no suite “${unknown}” for ${ruleSet}; there are ${known.join(", ")}.`,
    );
  }
  return rules.filter(({ suite }) => suites.includes(suite));
}

/** What a record needs to know of the others: identifiers that are used more than once. */
function batchOf(records: readonly MD_Metadata[], { links, structure }: InspireOptions): Batch {
  const owners = new Map<string, MD_Metadata>();
  const duplicateIdentifiers = new Set<string>();
  if (records.length > 1) {
    for (const record of records) {
      for (const identifier of record.identificationInfo?.[0]?.citation?.identifier ?? []) {
        const { code } = identifier;
        for (const text of new Set([code?.href ?? "", textOf(code)])) {
          if (text === "") continue;
          const owner = owners.get(text);
          if (owner === undefined) owners.set(text, record);
          else if (owner !== record) duplicateIdentifiers.add(text);
        }
      }
    }
  }
  const linkStatus = typeof links === "function" ? links : (url: string) => links?.get(url);
  const index = structure === undefined ? undefined : new Map(records.map((record, at) => [record, at]));
  const structureOf = (record: MD_Metadata) => structure?.(record, index?.get(record) ?? 0);
  return { duplicateIdentifiers, linkStatus, structureOf };
}

/** The official suites look at gmd:MD_Metadata only: of other records they see nothing. */
function isSeen({ record, isIso19115_3, isReference }: RecordView): boolean {
  return !isReference || (!isIso19115_3 && record.$element === undefined && record.$fragment !== true);
}

interface Checked {
  readonly rule: Rule;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

const NOT_APPLICABLE = { verdict: "not-applicable", findings: [] } as const;

function checkRule(rule: Rule, view: RecordView, isChosen: boolean): Checked {
  let findings: readonly Finding[];
  if (view.isReference) {
    if (rule.reference === "none" || !(isSeen(view) || rule.id === "md common req C.2"))
      return { rule, ...NOT_APPLICABLE };
    findings = [...(rule.reference ?? rule.check)(view)];
  } else {
    const concerned =
      rule.concerns === undefined ||
      rule.concerns(view) ||
      (isChosen && /^(sds|ns)/.test(rule.suite) && concernsService(view));
    if (!concerned) return { rule, ...NOT_APPLICABLE };
    findings = [...rule.check(view)];
  }
  return { rule, verdict: verdictOf(findings), findings };
}

function verdictOf(findings: readonly Finding[]): Verdict {
  let verdict: Verdict = "passed";
  for (const { severity = "error" } of findings) {
    if (severity === "error") return "failed";
    if (severity === "manual") verdict = "manual";
  }
  return verdict;
}

function checkRecord(
  view: RecordView,
  rules: readonly Rule[],
  messages: Messages,
  isChosen: boolean,
  source: string | undefined,
): RecordReport {
  const { record } = view;
  const checked = rules.map((rule) => checkRule(rule, view, isChosen));
  const place = placesOf(record, checked);
  const results = checked.map(({ rule, verdict, findings }): RuleResult => {
    const reported = findings.map((finding) => reportedFinding(finding, rule, messages, place));
    return {
      rule: rule.id,
      title: messages.ruleTitles?.[rule.id] ?? rule.title,
      suite: rule.suite,
      requirement: rule.requirement.number,
      clause: rule.requirement.clause,
      address: rule.address,
      verdict,
      findings: reported,
    };
  });
  const id = textOf(record.metadataIdentifier?.code);
  const title = textOf(view.subject?.citation?.title);
  return {
    ...(source === undefined ? {} : { source }),
    ...(id === "" ? {} : { id }),
    ...(title === "" ? {} : { title }),
    type: view.type,
    ...(record.$encoding === undefined ? {} : { encoding: record.$encoding }),
    verdict: overall(results),
    results,
  };
}

/** Failed where a rule is failed; manual where one needs a person; else passed. */
function overall(results: readonly RuleResult[]): Exclude<Verdict, "not-applicable"> {
  if (results.some(({ verdict }) => verdict === "failed")) return "failed";
  return results.some(({ verdict }) => verdict === "manual") ? "manual" : "passed";
}

/** Where a property belongs that a record lacks together with what it would stand in. */
const HOMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "citation abstract pointOfContact topicCategory descriptiveKeywords resourceConstraints extent spatialRepresentationType spatialResolution serviceType couplingType containsOperations operatesOn"
      .split(" ")
      .map((property) => [property, `identificationInfo/${property}`]),
  ),
  title: "identificationInfo/citation/title",
  identifier: "identificationInfo/citation/identifier",
  date: "identificationInfo/citation/date",
};

/** Where the findings are: one walk through the record finds all paths. */
function placesOf(record: MD_Metadata, checked: readonly Checked[]): (finding: Finding) => Place {
  const nodes = new Set<object>();
  for (const { findings } of checked) for (const { node } of findings) nodes.add(node);
  if (nodes.size === 0) return () => ({});
  const paths = pathsOf(record, nodes);
  const positions = positionsOf(record);
  return ({ node, property, place }) => {
    if (place !== undefined) return place;
    const missing = node === record && property !== undefined ? (HOMES[property] ?? property) : property;
    const path = [paths.get(node), missing].filter((step) => step !== undefined && step !== "").join("/");
    const position = positions?.of(node) ?? positionAt(record, paths.get(node));
    return { ...(path === "" ? {} : { path }), ...position };
  };
}

function reportedFinding(
  finding: Finding,
  rule: Rule,
  messages: Messages,
  place: (finding: Finding) => Place,
): ReportedFinding {
  const { message: key, parameters = {}, severity = "error", fix } = finding;
  const [problem, remedy] = messages.texts[key];
  return {
    code: `inspire.${codeOf(rule.id)}.${key}`,
    severity,
    message: filled(problem, parameters, messages.nothing),
    remedy: filled(remedy, parameters, messages.nothing),
    ...place(finding),
    ...(fix === undefined ? {} : { fix: fix() }),
  };
}

/** `md common req C.5` is C.5; `md-iso.a.1` is iso.a.1. */
const codeOf = (id: string): string => (id.startsWith("md-iso.") ? id.slice(3) : id.slice(id.lastIndexOf(" ") + 1));

/** A value that is empty, with the quotation marks around it, becomes a word; {detail} is a part of a sentence. */
const filled = (text: string, parameters: Readonly<Record<string, string>>, nothing = "(nothing)"): string =>
  text.includes("{")
    ? text.replace(/([“«] ?)?\{(\w+)\}( ?[”»])?/g, (whole, before = "", name: string, after = "") => {
        const value = parameters[name];
        if (value === undefined) return whole;
        return value === "" && name !== "detail" ? nothing : before + value + after;
      })
    : text;
