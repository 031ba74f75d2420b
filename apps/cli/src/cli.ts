#!/usr/bin/env node
import { run } from './run.ts'
import { processTerminal } from './terminal.ts'

// Set rather than exit: what was written still has to reach a pipe.
process.exitCode = await run(process.argv.slice(2), processTerminal())
