import {
  type Diagnostic,
  originsOf,
  type Position,
  pickText,
  type ReportFinding,
  type TraceEntry,
} from "@metabridge/core";
import { type Profile, type Resource, toQuads } from "@metabridge/dcat";
import { type MD_Metadata, positionsOf } from "@metabridge/iso19115";
import type { Quad } from "@rdfjs/types";
import type { Crossing } from "../crossing.js";
import type { MetadataRecord } from "../record.js";

/** A record as statements, with where they came from. */
export interface RecordGraph {
  readonly title?: string;
  readonly quads: readonly Quad[];
  /** For records of ISO 19115: the element that each statement came from. */
  readonly trace?: readonly TraceEntry[];
  /** For resources that were read from a portal's JSON: the same, found when somebody asks, since that takes its time. */
  readonly laterTrace?: () => readonly TraceEntry[];
  /** Where a record of ISO 19115 begins: there is missing what no element said. */
  readonly start?: Position;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A record as the statements that rules of DCAT judge: one of ISO 19115 as it is converted for the profile, with its trace; a
 * DCAT resource as it is.
 */
export function graphOf(
  record: MetadataRecord,
  profile: Profile,
  crossings: readonly Crossing[],
  blankPrefix = "b",
): RecordGraph {
  if (record.hub === "dcat") {
    const { title } = record.model;
    const name = pickText(title);
    return {
      ...(name === undefined ? {} : { title: name }),
      quads: toQuads(record.model, { blankPrefix }).value,
      ...(originsOf(record.model) === undefined
        ? {}
        : { laterTrace: () => toQuads(record.model, { blankPrefix, trace: true }).trace ?? [] }),
      diagnostics: [],
    };
  }
  const crossing = crossings.find(({ from, to }) => from === "iso19115" && to === "dcat");
  const crossed = crossing?.cross(record.model, { trace: true });
  const name = titleOf(record.model);
  const title = name === undefined ? {} : { title: name };
  if (crossed?.value === undefined) {
    const message = "The record cannot be converted to DCAT, so that it cannot be checked.";
    return { ...title, quads: [], diagnostics: [{ code: "validate.no-way", severity: "error", message }] };
  }
  const { value: quads, trace } = toQuads(crossed.value as Resource, { profile, blankPrefix, trace: true });
  const start = startOf(record.model);
  return {
    ...title,
    quads,
    ...(trace === undefined ? {} : { trace }),
    ...(start === undefined ? {} : { start }),
    diagnostics: [],
  };
}

/** The first element of a record; a part of a record has none of the whole. */
function startOf(model: MD_Metadata): Position | undefined {
  const positions = positionsOf(model);
  for (const one of [model, ...Object.values(model).flat()]) {
    const found = typeof one === "object" && one !== null ? positions?.of(one) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A finding that no element is to blame for stands where its record begins. */
export const startingAt =
  (start: Position | undefined) =>
  <F extends ReportFinding>(finding: F): F =>
    start === undefined || finding.line !== undefined ? finding : { ...finding, ...start };

function titleOf({ identificationInfo }: MD_Metadata): string | undefined {
  return identificationInfo?.[0]?.citation?.title?.value?.trim();
}
