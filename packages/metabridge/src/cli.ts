#!/usr/bin/env node
import { processTerminal } from "./command/terminal.js";
import { keepYoungGenerationSmall } from "./harvest/small-heap.js";

const args = process.argv.slice(2);
/** As `--workers 2` or `--workers=2`. */
const [, workers = "0"] = /(?:^| )--workers[ =](\S+)/.exec(args.join(" ")) ?? [];
if (args[0] === "harvest" && workers !== "0") keepYoungGenerationSmall();
const { main } = await import("./commands/main.js");
process.exitCode = await main(args, processTerminal());
