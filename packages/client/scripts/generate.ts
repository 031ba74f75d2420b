/**
 * Builds `src/generated/namespaces.ts` from the bundled document of `@partnergate/openapi`; with `--check` it writes
 * nothing and fails when the file differs from what it would write.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { type Document, printNamespaces } from './print-namespaces.ts'

const source = new URL('../../openapi/src/generated/openapi.json', import.meta.url)
const target = new URL('../src/generated/namespaces.ts', import.meta.url)

const document: Document = JSON.parse(await readFile(source, 'utf8'))
const text = printNamespaces(document)

const checking = process.argv.includes('--check')
const stale = (await readFile(target, 'utf8').catch(() => undefined)) !== text
if (checking && stale) {
  console.error(
    'src/generated/namespaces.ts is out of date: run `npm run generate` and commit the result',
  )
  process.exitCode = 1
} else {
  if (stale) {
    await mkdir(new URL('.', target), { recursive: true })
    await writeFile(target, text)
  }
  console.log(`namespaces.ts ${stale ? 'written' : 'up to date'}`)
}
