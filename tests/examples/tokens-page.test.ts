import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const page = read('docs/tokens.md')
const example = read('examples/from-registration-to-first-call.ts')
const snippets = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => code)
const importOf = /^import (?:type )?(?:\{ (.+) \}|(\w+)) from '(.+)'$/gm

/** What a text imports: `createGuard from @partnergate/guards`. */
function importsOf(text: string): string[] {
  return [...text.matchAll(importOf)].flatMap(([, names, single, from]) =>
    (names?.split(', ') ?? [single]).map(name => `${name} from ${from}`),
  )
}

test('the page has a snippet for each step in code', () => {
  expect(snippets).toHaveLength(4)
})

test.each(snippets)('docs/tokens.md shows what compiles and runs (%#)', snippet => {
  expect(importsOf(example)).toEqual(expect.arrayContaining(importsOf(snippet)))
  expect(importsOf(snippet).length).toBeGreaterThan(0)
  expect(example).toContain(snippet.replace(importOf, '').trim())
})

test('every file that the page links to is there', () => {
  for (const [, path = ''] of page.matchAll(/\]\(\.\.\/([^)#]+)/g)) {
    expect([path, existsSync(new URL(`../../${path}`, import.meta.url))]).toEqual([path, true])
  }
})
