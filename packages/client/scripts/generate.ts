/**
 * Builds what stands in `src/generated` from the bundled document of `@partnergate/openapi`; with `--check` it writes
 * nothing and fails when a file differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { type Document, printNamespaces, printUpdates } from './print-namespaces.ts'

const source = new URL('../../openapi/src/generated/openapi.json', import.meta.url)
const folder = new URL('../src/generated/', import.meta.url)

const document: Document = JSON.parse(await readFile(source, 'utf8'))
const checking = process.argv.includes('--check')

await bring('namespaces.ts', printNamespaces(document))
await bring('updates.ts', printUpdates(document))

async function bring(name: string, text: string): Promise<void> {
  const target = new URL(name, folder)
  const stale = (await readFile(target, 'utf8').catch(() => undefined)) !== text
  if (checking && stale) {
    console.error(
      `src/generated/${name} is out of date: run \`npm run generate\` and commit the result`,
    )
    process.exitCode = 1
    return
  }
  if (stale) {
    await mkdir(folder, { recursive: true })
    await writeFile(target, text)
  }
  console.log(`${name} ${stale ? 'written' : 'up to date'}`)
}
