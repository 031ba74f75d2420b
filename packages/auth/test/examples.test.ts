import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { partnerToken } from '../../../examples/credentials/partner-token.ts'
import * as auth from '../src/index.ts'
import {
  clientId,
  granted,
  mapStore,
  refused,
  type Step,
  scriptedEntra,
  tenantId,
  withMfa,
} from './entra.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

test('the README shows the example as it runs', () => {
  const example = read('../../examples/credentials/partner-token.ts').trim()
  expect(readme).toContain(`\`\`\`ts\n${example}\n\`\`\``)
})

test('the README names every error with its code, and every option', () => {
  for (const code of auth.errorCodes) expect(readme).toContain(`\`${code}\``)
  const classes = Object.keys(auth).filter(name => /^(?!Auth|is).+Error$/.test(name))
  for (const name of classes) expect(readme).toContain(`| \`${name}\``)
  const files = [
    'options/application-options',
    'credentials/user-options',
    'credentials/secure-application-model',
    'credentials/device-code',
    'credentials/authorization-code',
    'credentials/on-behalf-of',
    'node/loopback-receiver',
  ]
  for (const file of files) {
    const [, ...interfaces] = read(`src/${file}.ts`).split(/interface \w+Options/)
    const names = interfaces
      .flatMap(text => [...(text.split('\n}')[0] ?? '').matchAll(/^ {2}readonly (\w+)\??:/gm)])
      .map(([, name]) => name)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect(readme).toContain(`\`${name}\``)
  }
})

function stub(...script: Step[]) {
  const { fetch, requests } = scriptedEntra(...script)
  vi.stubGlobal('fetch', fetch)
  return { requests, [Symbol.dispose]: () => vi.unstubAllGlobals() }
}

const settings = {
  TENANT_ID: tenantId,
  CLIENT_ID: clientId,
  CLIENT_SECRET: 'the-secret',
  REFRESH_TOKEN: 'first',
  STORE_KEY: Buffer.alloc(32).toString('base64url'),
}

test('the example gets a token, or says what to do', async () => {
  const access = withMfa()
  using _good = stub(granted({ access_token: access }))
  expect(await partnerToken(mapStore(), settings)).toMatchObject({ token: access })
})

test('the example says what to do when MFA is missing', async () => {
  using _bad = stub(refused(50076))
  expect(await partnerToken(mapStore(), settings)).toMatch(/^Sign the dedicated user in again/)
})
