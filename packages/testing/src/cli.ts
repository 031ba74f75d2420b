#!/usr/bin/env node
import { processTerminal, run } from './command/run.ts'

// Set rather than exit: what was written still has to reach a pipe.
process.exitCode = await run(process.argv.slice(2), processTerminal)
