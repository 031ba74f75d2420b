import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { spawnEnvironment } from '../support/spawn-environment.ts'

const run = promisify(execFile)
const pathOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Runs an example as a process of its own, and gives the lines that it prints. */
export async function linesOf(example: string): Promise<string[]> {
  const preloads = ['tests/support/from-sources.ts']
  // It would ask every five seconds whether the person has signed in.
  if (example.endsWith('device-code.ts')) preloads.push('tests/support/without-waiting.ts')
  const flags = preloads.flatMap(path => ['--import', pathOf(path)])
  const args = [...flags, pathOf(`examples/${example}`)]
  const { stdout, stderr } = await run(process.execPath, args, { env: spawnEnvironment })
  if (stderr !== '') throw new Error(stderr)
  return stdout.trimEnd().split('\n')
}
