import {
  type Activity,
  type Dataset,
  type Document,
  dateLiteral,
  type Literal,
  type ProvenanceStatement,
} from "@metabridge/dcat";
import type { Any_LI_ProcessStep, Any_LI_Source, Any_TM_Primitive, LI_Lineage } from "@metabridge/iso19115";
import { document } from "./citation.js";
import { type Conversion, some, trimmed } from "./conversion.js";
import { citationIdentifiers } from "./identifiers.js";
import { ownIri } from "./iris.js";
import { agentsOf } from "./responsibility.js";

/** What LI_Lineage gives. */
export interface Lineage {
  provenance?: ProvenanceStatement[] | undefined;
  source?: Dataset[] | undefined;
  wasGeneratedBy?: Activity[] | undefined;
  documentation?: Document[] | undefined;
}

/** LI_Lineage -> dct:provenance, and for its sources and steps dct:source and prov:wasGeneratedBy. GeoDCAT-AP 3.0.0, “Lineage”. */
export function lineage(c: Conversion, all: readonly LI_Lineage[] | undefined): Lineage {
  const provenance: ProvenanceStatement[] = [];
  const sources: Dataset[] = [];
  const steps: Activity[] = [];
  const documentation: Document[] = [];
  for (const one of all ?? []) {
    const description = c.text(one.statement);
    if (description !== undefined)
      provenance.push(c.from(one, { $type: "ProvenanceStatement", description } satisfies ProvenanceStatement));
    for (const step of one.processStep ?? []) {
      steps.push(...processStep(c, step));
      for (const source of step.source ?? []) addSource(c, source, sources, provenance);
    }
    for (const source of one.source ?? []) {
      addSource(c, source, sources, provenance);
      for (const step of source.sourceStep ?? []) steps.push(...processStep(c, step));
    }
    for (const citation of one.additionalDocumentation ?? []) documentation.push(...document(c, citation));
  }
  return {
    provenance: some(provenance),
    source: some(sources),
    wasGeneratedBy: some(steps),
    documentation: some(documentation),
  };
}

/** LI_Source: a cited dataset, or a sentence about it. */
function addSource(c: Conversion, source: Any_LI_Source, datasets: Dataset[], statements: ProvenanceStatement[]): void {
  const description = c.text(source.description);
  const citation = source.sourceCitation;
  const title = c.text(citation?.title);
  const named = citationIdentifiers(c, citation);
  const $id = (citation?.identifier ?? []).map(ownIri).find((one) => one !== undefined);
  if (title !== undefined || named.identifier !== undefined) {
    datasets.push(c.from(source, { $type: "Dataset", $id, title, description, ...named } satisfies Dataset));
  } else if (description !== undefined) {
    statements.push(c.from(source, { $type: "ProvenanceStatement", description } satisfies ProvenanceStatement));
  }
}

/** LI_ProcessStep -> prov:Activity. */
function processStep(c: Conversion, step: Any_LI_ProcessStep): Activity[] {
  const description = c.texts([step.description, step.rationale].filter((one) => one !== undefined));
  const [startedAtTime, endedAtTime] = timesOf(c, step.stepDateTime);
  const wasAssociatedWith = some(
    (step.processor ?? []).flatMap(({ party }) => (party ?? []).flatMap((one) => agentsOf(c, one))),
  );
  if (description === undefined && endedAtTime === undefined && wasAssociatedWith === undefined) return [];
  return [
    c.from(step, { $type: "Activity", description, startedAtTime, endedAtTime, wasAssociatedWith } satisfies Activity),
  ];
}

function timesOf(c: Conversion, time: Any_TM_Primitive | undefined): [Literal | undefined, Literal | undefined] {
  if (time === undefined) return [undefined, undefined];
  if (time.$type === "TimeInstant") return [undefined, c.date(time.timePosition)];
  const begin = time.beginPosition ?? time.begin?.timePosition;
  const end = time.endPosition ?? time.end?.timePosition;
  const known = (leaf: typeof begin): typeof begin =>
    dateLiteral(trimmed(leaf) ?? "") === undefined ? undefined : leaf;
  return [c.date(known(begin)), c.date(known(end))];
}
