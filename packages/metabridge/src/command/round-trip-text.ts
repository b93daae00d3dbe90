import type { DocumentValue } from "@metabridge/roundtrip";
import type { RoundTripLedger } from "../roundtrip/round-trip.js";
import { pathText, placeText, valueText } from "./document-value-text.js";
import { counted, oneLine } from "./messages.js";
import type { Terminal } from "./terminal.js";

/** The counts of one or more ledgers. */
export interface RoundTripSum {
  readonly total: number;
  readonly kept: number;
  readonly moved: number;
  readonly changed: number;
  readonly lost: number;
  readonly added: number;
  /** Of those changed or lost: how many were reported as losses. */
  readonly reported: number;
  /** The part of all values that was kept, 0 to 1. */
  readonly share: number;
}

export function sumOf(ledgers: readonly RoundTripLedger[]): RoundTripSum {
  const sum = (of: (ledger: RoundTripLedger) => number): number =>
    ledgers.reduce((count, ledger) => count + of(ledger), 0);
  const total = sum((ledger) => ledger.total);
  const kept = sum((ledger) => ledger.kept);
  return {
    total,
    kept,
    moved: sum(({ moved }) => moved.length),
    changed: sum(({ changed }) => changed.length),
    lost: sum(({ lost }) => lost.length),
    added: sum(({ added }) => added.length),
    reported: sum(({ changed, lost }) => changed.filter(isReported).length + lost.filter(isReported).length),
    share: total === 0 ? 1 : kept / total,
  };
}

const isReported = ({ reported }: { readonly reported?: string }): boolean => reported !== undefined;

/** How many values were changed or lost without a word. */
export function unreported(ledger: RoundTripLedger): number {
  const { changed, lost, reported } = sumOf([ledger]);
  return changed + lost - reported;
}

/** One file: each value that was not kept, and the counts. */
export function fileScreen(
  label: string,
  way: string,
  ledger: RoundTripLedger,
  { terminal: { colors }, countsOnly }: { readonly terminal: Terminal; readonly countsOnly: boolean },
): string {
  const head = `${colors.bold(oneLine(label))}  ${colors.dim(`${way}, ${counted(ledger.records, "record")}`)}`;
  const { kind, moved, changed, lost, added } = ledger;
  const before = (value: DocumentValue): string =>
    `${placeText(label, value)} ${pathText(value)}: ${valueText(kind, value)}`;
  const said = ({ reported }: { readonly reported?: string }): string =>
    reported === undefined ? colors.red(" [not reported]") : ` [${reported}]`;
  // What came back is no file: its positions have no name before them.
  const place = ({ line, column }: DocumentValue): string => (line === undefined ? "" : `${line}:${column} `);
  const after = (value: DocumentValue): string => `${place(value)}${pathText(value)}`;
  const lines = countsOnly
    ? []
    : [
        ...moved.map((pair) => `${colors.cyan("moved  ")} ${before(pair.before)} -> ${after(pair.after)}`),
        ...changed.map(
          (pair) =>
            `${colors.yellow("changed")} ${before(pair.before)} -> ${place(pair.after)}${valueText(kind, pair.after)}${said(pair)}`,
        ),
        ...lost.map((value) => `${colors.red("lost   ")} ${before(value)}${said(value)}`),
        ...added.map((value) => `${colors.green("added  ")} ${after(value)}: ${valueText(kind, value)}`),
      ];
  return [head, ...lines.map((line) => `  ${line}`), `  ${sumText(sumOf([ledger]))}`]
    .map((line) => `${line}\n`)
    .join("");
}

/** All files together. */
export function totalScreen(ledgers: readonly RoundTripLedger[], files: number): string {
  const failed = files - ledgers.length;
  const refused = failed === 0 ? "" : `; ${counted(failed, "file")} could not be compared`;
  return `\n${counted(files, "file")}, ${sumText(sumOf(ledgers))}${refused}\n`;
}

function sumText({ total, kept, moved, changed, lost, added, reported, share }: RoundTripSum): string {
  const gone = changed + lost;
  const said = gone === 0 ? "" : `; ${reported} of ${gone} changed or lost were reported`;
  return `${counted(total, "value")}: ${kept} kept (${percent(share)}), ${moved} moved, ${changed} changed, ${lost} lost, ${added} added${said}`;
}

/** Rounded down: 100 % is all of them. */
const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
