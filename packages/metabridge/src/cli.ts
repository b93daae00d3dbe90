#!/usr/bin/env node
import { processTerminal } from "./command/terminal.js";
import { keepYoungGenerationSmall } from "./harvest/small-heap.js";

const args = process.argv.slice(2);
const workers = args[0] === "harvest" ? args.indexOf("--workers") : -1;
if (workers > 0 && args[workers + 1] !== "0") keepYoungGenerationSmall();
const { main } = await import("./commands/main.js");
process.exitCode = await main(args, processTerminal());
