import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const cwd = new URL('../..', import.meta.url)
const compiled = ['tests/examples/readme-snippets.ts', ...globSync('examples/**/*.ts', { cwd })]

/** The statements of a text, however they are indented, without its imports. */
function statementsOf(text: string): string {
  return text
    .replace(/^import [\s\S]*? from '.+'$/gm, '')
    .replace(/^\/\/ Try it: [\s\S]*/m, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const known = compiled.map(path => statementsOf(read(path)))

const snippets = ['packages/auth/README.md', 'packages/guards/README.md'].flatMap(path =>
  [...read(path).matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = '']) => [path, code] as const),
)

test('the READMEs have snippets', () => {
  expect(snippets.length).toBeGreaterThan(10)
})

test.each(snippets)('%s shows what compiles (%#)', (_, snippet) => {
  const wanted = statementsOf(snippet)
  expect(known.some(text => text.includes(wanted))).toBe(true)
})
