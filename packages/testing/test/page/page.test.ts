import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { statefulOperations } from '../../src/index.ts'
import { areasTable, withAreas } from './areas.ts'

const at = (path: string) => new URL(`../../../../${path}`, import.meta.url)
const page = readFileSync(at('docs/mock-tenant.md'), 'utf8')
const tests = globSync('*.test.ts', { cwd: new URL('.', import.meta.url) })
const compiled = tests.map(path => readFileSync(new URL(path, import.meta.url), 'utf8'))
const anImport = /^import \{ (.+) \} from '(.+)'$/gm
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test('docs/mock-tenant.md counts every operation as what it is', async () => {
  const rows = [...areasTable(statefulOperations).matchAll(/\| (\d+) \| (\d+) \|/g)]
  const stateful = rows.reduce((sum, [, count]) => sum + Number(count), 0)
  expect(stateful).toBe(statefulOperations.length)
  const path = fileURLToPath(at('docs/mock-tenant.md'))
  await expect(withAreas(page, statefulOperations)).toMatchFileSnapshot(path)
})

const snippets = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

test('docs/mock-tenant.md has a snippet for each thing that can be done', () => {
  expect(snippets.length).toBeGreaterThan(11)
})

test.each(snippets)('docs/mock-tenant.md shows what compiles and runs (%#)', snippet => {
  const statements = snippet.replace(anImport, '')
  const file = compiled.find(text => plain(text).includes(plain(statements)))
  expect(file).toBeDefined()
  for (const [, names = '', from] of snippet.matchAll(anImport)) {
    for (const name of names.split(', ')) {
      expect(file).toMatch(new RegExp(`^import {.*\\b${name}\\b.*} from '${from}'$`, 'm'))
    }
  }
})

test('docs/mock-tenant.md leads to files and headings that are there', () => {
  const links = [...page.matchAll(/\]\(([^)#]*)(?:#([^)]+))?\)/g)]
  expect(links.length).toBeGreaterThan(20)
  for (const [, path = '', heading] of links) {
    const target = path === '' ? at('docs/mock-tenant.md') : new URL(path, at('docs/'))
    expect(existsSync(target), path).toBe(true)
    if (heading !== undefined) expect(headingsOf(target)).toContain(heading)
  }
})

const headingsOf = (file: URL) =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
