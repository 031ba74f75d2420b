import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const at = (path: string) => new URL(path, import.meta.url)
const page = readFileSync(at('../../docs/resilience.md'), 'utf8')
/** Statements, however they are indented. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
const compiled = plain(readFileSync(at('page.ts'), 'utf8'))
const snippets = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)

test('the page about resilience has snippets', () => {
  expect(snippets.length).toBeGreaterThan(5)
})

test.each(snippets)('the page about resilience shows what compiles (%#)', snippet => {
  expect(compiled).toContain(plain(snippet))
})

test('the page about resilience leads to files that are there', () => {
  const links = [...page.matchAll(/\]\((\.\.[^)#]+)/g)].map(([, path = '']) => path)
  expect(links.length).toBeGreaterThan(5)
  for (const path of links) expect(existsSync(at(`../../docs/${path}`)), path).toBe(true)
})
