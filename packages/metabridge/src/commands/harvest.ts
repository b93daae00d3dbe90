import type { HarvestFlags } from "../harvest/run-harvest.js";
import type { DeclareCommand } from "./command.js";

/** `metabridge harvest`: what changed in a source to a sink. */
export const harvestCommand: DeclareCommand = (program, run) => {
  program
    .command("harvest")
    .description("bring what changed in a catalogue, portal, folder or archive to another one")
    .argument("[source]", "csw:https://…, ckan:https://…, a folder, a zip archive, …; see the documentation")
    .option("--to <sink>", "udata:https://…, catalogue.rdf, a folder, - for standard output, …")
    .option("--config <file>", "take source, sink and options from this file, such as metabridge.config.ts")
    .option("--state <file>", "remember here what was sent (default: nothing, so that all is sent each time)")
    .option("--dry-run", "say what would be done, and do not do it")
    .option("--filter <filter>", "only these records, in the source's own language")
    .option("--since <date>", "only records that changed at this date or later; nothing is deleted then")
    .option("--format <format>", "the format of the records in a folder, on standard output or in a catalogue service")
    .option("--organization <organization>", "the organization of the portal that the records belong to")
    .option("--profile <profile>", "the application profile of the output, such as dcat-ap or geodcat-ap")
    .option("--base <iri>", "what the IRIs of ISO records are made below (default: their own identifiers alone)")
    .option("--workers <n>", "threads that convert (default: 0, convert on the main thread)")
    .option("--max-deleted-share <share>", "delete nothing if it would be more than this share of all (default: 0.2)")
    .option("--validate <rules>", "check all records against rules, such as inspire, and say so in the report")
    .option("--report <file>", "write the report here, as .html, .json or text; can be repeated", collected, [])
    .option("--verbose", "print each record that is new, changed, deleted or set aside")
    .action((source: string | undefined, flags: HarvestFlags) =>
      run(async (context) => {
        // What it needs (SQLite, threads, a loader) is not loaded for other commands.
        const { runHarvest } = await import("../harvest/run-harvest.js");
        return runHarvest(source, flags, context);
      }),
    );
};

const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];
