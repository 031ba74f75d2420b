/**
 * Builds everything under `src/generated/` from `openapi.yaml` and `areas/*.yaml`; with `--check` it writes nothing
 * and fails when a file differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { check } from './check-document.ts'
import { complete } from './complete.ts'
import { printOperations } from './print-operations.ts'
import { printOperationTypes, printTypes } from './print-types.ts'
import { readAreas } from './read-areas.ts'

const target = new URL('../src/generated/', import.meta.url)
const header = '// Generated from packages/openapi/areas by `npm run generate`. Do not edit.\n\n'

const document = await readAreas()
complete(document)
check(document)

const files = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'types.ts': header + (await printTypes(document)),
  'operations.ts': header + printOperations(document),
  'operation-types.ts': header + printOperationTypes(document),
}

const checking = process.argv.includes('--check')
await mkdir(target, { recursive: true })
const stale: string[] = []
for (const [name, text] of Object.entries(files)) {
  const file = new URL(name, target)
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue
  stale.push(name)
  if (!checking) await writeFile(file, text)
}

if (checking && stale.length > 0) {
  console.error(
    `${stale.join(', ')} under src/generated is out of date: run \`npm run generate\` and commit the result`,
  )
  process.exitCode = 1
} else {
  console.log(
    `${Object.keys(document.paths).length} paths; ${stale.length} files ${checking ? 'stale' : 'written'}`,
  )
}
