#!/usr/bin/env node
import { processTerminal } from "./command/terminal.js";
import { main } from "./commands/main.js";

process.exitCode = await main(process.argv.slice(2), processTerminal());
