/**
 * Builds everything under `src/generated/`, and `docs/operations.md`, from `openapi.yaml` and `areas/*.yaml`; with `--check` it writes nothing
 * and fails when a file differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { build, type Files } from './build.ts'
import { BuildError } from './build-error.ts'
import { mergeAreas } from './merge-areas.ts'
import { readAreas, readBase } from './read-areas.ts'

const target = new URL('../src/generated/', import.meta.url)

try {
  const stale = await staleFiles(await build(mergeAreas(await readBase(), await readAreas())))
  if (process.argv.includes('--check')) report(namesOf(stale))
  else await write(stale)
} catch (error) {
  if (!(error instanceof BuildError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function staleFiles(files: Files): Promise<Record<string, string>> {
  const stale: Record<string, string> = {}
  for (const [name, text] of Object.entries(files)) {
    const current = await readFile(new URL(name, target), 'utf8').catch(() => undefined)
    if (current !== text) stale[name] = text
  }
  return stale
}

async function write(files: Record<string, string>): Promise<void> {
  await mkdir(target, { recursive: true })
  for (const [name, text] of Object.entries(files)) await writeFile(new URL(name, target), text)
  console.log(`written: ${namesOf(files).join(', ') || 'nothing, all is up to date'}`)
}

function namesOf(files: Record<string, string>): string[] {
  return Object.keys(files).map(name => name.replace(/^.*\//, ''))
}

function report(stale: string[]): void {
  if (stale.length === 0) {
    console.log('all that is generated is up to date')
    return
  }
  const names = stale.join(', ')
  console.error(`out of date: ${names}. Run \`npm run generate\` and commit the result`)
  process.exitCode = 1
}
