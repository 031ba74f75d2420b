import { readFileSync } from 'node:fs'
import { roles } from '@partnergate/core'
import { expect, test } from 'vitest'
import * as testing from '../src/index.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

/** Names of the properties that an interface of a source file declares. */
function propertiesOf(path: string, name: string): string[] {
  const [, declaration = ''] = read(path).split(new RegExp(`interface ${name}(?: extends \\w+)? {`))
  const [body = ''] = declaration.split(/^}/m)
  return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, property]) => property ?? '')
}

test('the README shows the example as it runs', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('test/example.test.ts').trim()}\n\`\`\``)
})

test.each([
  ['src/options.ts', 'MockTenantOptions'],
  ['src/faults/fault.ts', 'Fault'],
  ['src/mock-tenant.ts', 'MockTenant'],
  ['src/sign-in/controls.ts', 'SignInControls'],
  ['src/sign-in/app-options.ts', 'AppOptions'],
  ['src/sign-in/conditional-access.ts', 'AccessPolicy'],
])('the README names every property of %s %s', (path, name) => {
  const properties = propertiesOf(path, name)
  expect(properties.length).toBeGreaterThan(3)
  for (const property of properties) expect(readme).toMatch(new RegExp(`\`${property}[\`(]`))
})

test('the README names every role, and every error with its code', () => {
  for (const role of roles) expect(readme).toContain(`\`${role}\``)
  const errors = [
    new testing.UnknownHostError('a', []),
    new testing.UnknownOperationError('GET', '/', []),
    new testing.WrongStateError('why'),
    new testing.SnapshotError('damaged', 'why'),
  ]
  for (const { name, code } of errors)
    expect(readme).toMatch(new RegExp(`\\| \`${name}\` +\\| \`${code}\``))
})
