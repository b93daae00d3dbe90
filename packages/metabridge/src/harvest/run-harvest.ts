import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { MetabridgeError, type Sink, type Source } from "@metabridge/core";
import { type Harvest, type HarvestReport, type HarvestState, harvest, memoryState } from "@metabridge/harvest";
import { StateInUseError, sqliteState } from "@metabridge/harvest/node";
import { EXIT, type ExitCode, UsageError } from "../command/exit-code.js";
import { RefusalError } from "../command/input-files.js";
import { counted, printError } from "../command/messages.js";
import { checkNoFolder, makeFolder, writeWhole } from "../command/output-file.js";
import type { Terminal } from "../command/terminal.js";
import type { Context } from "../commands/command.js";
import type { WriteRecordsOptions } from "../metabridge.js";
import { ruleSetOf } from "../validate/validate.js";
import { type BuiltSink, buildSink } from "./build-sink.js";
import { buildSource } from "./build-source.js";
import { Conformance } from "./conformance.js";
import { converter } from "./converter.js";
import { given } from "./given.js";
import { harvestBridge } from "./harvest-bridge.js";
import { type CheckedConfig, checkConfig } from "./harvest-config.js";
import { harvestProgress } from "./harvest-progress.js";
import { countsOf, type HarvestSummary, reportFor } from "./harvest-report.js";
import { namedSink, namedSource } from "./named-ends.js";
import { keepHeapSmall } from "./small-heap.js";
import type { WorkerConverter } from "./worker-converter.js";

/** What the command line says. */
export interface HarvestFlags {
  readonly to?: string;
  readonly config?: string;
  readonly format?: string;
  readonly organization?: string;
  readonly state?: string;
  readonly dryRun?: true;
  readonly since?: string;
  readonly filter?: string;
  readonly profile?: string;
  readonly base?: string;
  readonly workers?: string;
  readonly maxDeletedShare?: string;
  readonly validate?: string;
  readonly report: readonly string[];
  readonly verbose?: true;
}

/** One run of a harvest, as the command line and the configuration say; gives the exit code. */
export async function runHarvest(
  source: string | undefined,
  flags: HarvestFlags,
  { terminal }: Context,
): Promise<ExitCode> {
  keepHeapSmall();
  const config = await configOf(source, flags);
  const bridge = harvestBridge();
  const conformance = config.validate === undefined ? undefined : new Conformance(bridge, ruleSetOf(config.validate));
  const { filter, since } = config;
  const listed: Source =
    "type" in config.source ? buildSource(config.source, { filter, since }, bridge) : config.source;
  const sink: BuiltSink =
    "type" in config.sink ? buildSink(config.sink, bridge, terminal.print) : (config.sink as Sink);
  const writeOptions = given({
    to: sink.format,
    profile: config.profile,
    base: config.base,
    languages: config.languages,
  });
  const state = config.state === undefined ? memoryState() : openState(config.state);
  if (state === undefined) {
    terminal.note(`metabridge: another harvest uses the state ${config.state}; this one did nothing.`);
    return EXIT.busy;
  }
  const workers = config.workers ?? 0;
  const pool = workers > 0 ? await poolOf(workers, writeOptions) : undefined;
  const stop = stopOnSignals(terminal);
  try {
    await checkTarget(config, state);
    if (flags.dryRun !== true) await checkPlace(config);
    const running = harvest({
      source: conformance?.watch(listed) ?? listed,
      sink,
      convert: pool?.convert ?? converter(bridge, writeOptions),
      state,
      scope: filter ?? "",
      partial: since !== undefined,
      settings: JSON.stringify(writeOptions),
      dryRun: flags.dryRun ?? false,
      conversions: pool?.conversions ?? 1,
      signal: stop.signal,
      ...given({
        batchSize: config.batchSize,
        concurrency: config.concurrency,
        maxDeletedShare: config.maxDeletedShare,
      }),
    });
    const started = performance.now();
    const report = await follow(running, flags, terminal);
    const seconds = (performance.now() - started) / 1000;
    const isTold = await tell({ report, seconds, conformance: conformance?.section() }, flags, terminal);
    const exitCode = exitCodeOf(report);
    return isTold || exitCode > EXIT.incomplete ? exitCode : EXIT.incomplete;
  } finally {
    stop.release();
    await pool?.close();
    await sink.close?.();
    await state.close();
  }
}

async function configOf(source: string | undefined, flags: HarvestFlags): Promise<CheckedConfig> {
  if (flags.config !== undefined && (source !== undefined || flags.to !== undefined)) {
    throw new UsageError("Either --config names source and sink, or the command line does.");
  }
  const overrides = given({
    state: flags.state,
    filter: flags.filter,
    since: flags.since,
    profile: flags.profile,
    base: flags.base,
    validate: flags.validate,
    workers: numberOf("--workers", flags.workers),
    maxDeletedShare: numberOf("--max-deleted-share", flags.maxDeletedShare),
  });
  if (flags.config !== undefined) {
    const { loadConfig } = await import("./load-config.js");
    return checkConfig({ ...(await loadConfig(flags.config)), ...overrides }, "The command line");
  }
  if (source === undefined || flags.to === undefined)
    throw new UsageError("Name a source and --to a sink, or a --config.");
  const ends = { source: namedSource(source, process.env), sink: namedSink(flags.to, flags, process.env) };
  return checkConfig({ ...ends, ...overrides }, "The command line");
}

/** What it needs is not loaded where nothing asks for threads. */
async function poolOf(workers: number, options: WriteRecordsOptions): Promise<WorkerConverter> {
  const { workerConverter } = await import("./worker-converter.js");
  return workerConverter(workers, options);
}

/** What was sent once is not sent again, so a target that is gone would stay without it. */
async function checkTarget({ sink, state: path }: CheckedConfig, state: HarvestState): Promise<void> {
  if (!("type" in sink) || (sink.type !== "catalogue" && sink.type !== "folder")) return;
  const needed = sink.type === "catalogue" ? `${sink.path}.records` : sink.path;
  const { held } = await state.countHeld(0);
  if (held === 0 || existsSync(needed)) return;
  throw new UsageError(
    `The state ${path} says that ${held} records are in ${sink.path}, and there is no ${needed}: delete the state, so that all is sent anew.`,
  );
}

/** A place where nothing can be written is said before anything is read, not of each record. */
async function checkPlace({ sink }: CheckedConfig): Promise<void> {
  if (!("type" in sink) || (sink.type !== "catalogue" && sink.type !== "folder")) return;
  const folder = sink.type === "folder" ? sink.path : dirname(sink.path);
  try {
    await makeFolder(folder);
    if (sink.type === "catalogue") await checkNoFolder(sink.path);
  } catch (error) {
    throw error instanceof RefusalError ? new UsageError(error.message) : error;
  }
}

function numberOf(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === "" || Number.isNaN(number))
    throw new UsageError(`${option} takes a number, and “${text}” is none.`);
  return number;
}

function openState(path: string) {
  try {
    return sqliteState(path);
  } catch (error) {
    if (error instanceof StateInUseError) return undefined;
    if (error instanceof MetabridgeError) throw error;
    throw new UsageError(
      `The state ${path} cannot be opened: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** The first Ctrl-C ends the run in order; the second one at once, which loses nothing either. */
function stopOnSignals(terminal: Terminal): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const end = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    terminal.note("metabridge: ending; what is under way is finished. Once more to end at once.");
    controller.abort();
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", end);
      process.off("SIGTERM", end);
    },
  };
}

async function follow(running: Harvest, flags: HarvestFlags, terminal: Terminal): Promise<HarvestReport> {
  const progress = harvestProgress(terminal);
  for await (const event of running) {
    if (event.type === "total") progress.total(event.total);
    else if (event.type === "diagnostic") {
      const { severity, source = "harvest", message, code } = event.diagnostic;
      if (severity !== "error" && flags.verbose !== true) continue;
      progress.pause();
      printError(terminal, source, `${message} [${code}]`, severity);
    } else {
      const { id, outcome, diagnostics } = event.record;
      progress.record(outcome === "refused" || outcome === "unsettled");
      if (flags.verbose !== true || outcome === "unchanged") continue;
      progress.pause();
      const [reason] = diagnostics.filter(({ severity }) => severity === "error");
      terminal.note(
        reason === undefined ? `${id}: ${outcome}` : `${id}: ${outcome}: ${reason.message} [${reason.code}]`,
      );
    }
  }
  progress.pause();
  return running.report();
}

/** Says what the run was; gives whether every report could be written. */
async function tell(summary: HarvestSummary, flags: HarvestFlags, terminal: Terminal): Promise<boolean> {
  const { report, seconds, conformance } = summary;
  for (const { id, reasons } of flags.verbose === true ? [] : report.refusals.slice(0, 10)) {
    const [reason] = reasons;
    printError(terminal, id, reason === undefined ? "set aside" : `${reason.message} [${reason.code}]`);
  }
  const hidden = flags.verbose === true ? 0 : report.counts.refused + report.counts.unsettled - 10;
  if (hidden > 0) terminal.note(`… and ${hidden} more; --report lists them`);
  const dry = report.dryRun ? "dry run: " : "";
  terminal.note(`${dry}${countsOf(report)}; ${counted(report.listed, "record")} in ${seconds.toFixed(1)} s`);
  if (conformance?.verdict !== undefined) terminal.note(`${conformance.title}: ${conformance.verdict.text}`);
  let isTold = true;
  for (const file of flags.report) {
    try {
      await writeWhole(file, reportFor(file, summary));
    } catch (error) {
      isTold = false;
      printError(terminal, file, `The report ${error instanceof Error ? error.message : error}`);
    }
  }
  return isTold;
}

function exitCodeOf({ complete, deletions, stopped, counts, diagnostics }: HarvestReport): ExitCode {
  if (stopped === "aborted") return EXIT.interrupted;
  if (!complete || stopped !== undefined || deletions === "held-back") return EXIT.incomplete;
  if (diagnostics.some(({ code }) => code === "harvest.sink.unfinished")) return EXIT.incomplete;
  return counts.refused + counts.unsettled > 0 ? EXIT.refused : EXIT.ok;
}
