import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { licenceReport } from '../examples/licence-report.ts'
import * as client from '../src/index.ts'
import { customersPage, json, scriptedFetch } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

test('the README shows the example as it runs', () => {
  expect(readme).toContain(`\`\`\`ts\n${read('examples/licence-report.ts').trim()}\n\`\`\``)
})

test('the README names every error with its code, and every option', () => {
  for (const code of client.errorCodes) expect(readme).toContain(`\`${code}\``)
  const classes = Object.keys(client).filter(name => /^(?!Partner|is).+Error$/.test(name))
  for (const name of classes) expect(readme).toContain(`| \`${name}\``)
  const options = read('src/options/client-options.ts').split('interface PartnerCenterOptions')[1]
  const names = [...(options ?? '').matchAll(/readonly (\w+)\??:/g)].map(([, name]) => name)
  for (const name of names) expect(readme).toContain(`| \`${name}\``)
})

test('the example reports subscriptions', async ({ onTestFinished }) => {
  const subscriptions = [
    { offerName: 'Microsoft 365', quantity: 5, status: 'active' },
    { offerName: 'Visio', quantity: 1, status: 'suspended' },
  ]
  const { fetch } = scriptedFetch(customersPage(['a']), json({ items: subscriptions }))
  vi.stubGlobal('fetch', fetch)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  expect(await licenceReport(credentialOf(tokens.entra))).toEqual(['Customer a: 5 Microsoft 365'])
})

test('the example says where MFA stood in the way', async () => {
  const [line] = await licenceReport(credentialOf(tokens.none))
  expect(line).toMatch(/^Stopped at customers\.list: Sign in again/)
})
