import { existsSync, readFileSync } from 'node:fs'
import { scenarios } from '@partnergate/core'
import { describe, expect, it } from 'vitest'
import { partnergate } from '../../test/terminal.ts'
import { claims, piecesOf, planted, tokenWith } from '../../test/tokens.ts'

const withMfa = tokenWith({ amr: ['pwd', 'mfa'] })
const federated = tokenWith({ amr: ['pwd', 'fed', 'mfa'] })
const withoutMfa = tokenWith()

it('prints what the token proves, whom it is for and how long it lasts', async () => {
  const { code, output, errors } = await partnergate('token', { input: withMfa })
  expect(code).toBe(0)
  expect(errors).toBe('')
  expect(output).toMatch(/^Decoded without checking the signature/)
  expect(output).toMatch(/^subject +user$/m)
  expect(output).toMatch(/^mfa +entra$/m)
  expect(output).toMatch(/^basis +amr$/m)
  expect(output).toMatch(/^amr +pwd, mfa$/m)
  expect(output).toMatch(/^audience +https:\/\/api\.partnercenter\.microsoft\.com$/m)
  expect(output).toMatch(/^tenant +df845f1a-/m)
  expect(output).toMatch(/^application +23ec45a3-/m)
  expect(output).toMatch(/^issued +2026-11-23T11:30:00/m)
  expect(output).toMatch(/^expires +2026-11-23T12:56:30/m)
  expect(output).toMatch(/^left +expires in 56 minutes$/m)
})

describe('the scenarios that a token opens', () => {
  const verdicts = async (input: string, options = '') => {
    const { output } = await partnergate(`token --json ${options}`, { input })
    const data: { scenarios: { scenario: string; allowed: boolean }[] } = JSON.parse(output)
    return data.scenarios.filter(({ allowed }) => allowed).map(({ scenario }) => scenario)
  }

  it('are all of them with Entra MFA and none without MFA', async () => {
    expect(await verdicts(withMfa)).toEqual(scenarios)
    expect(await verdicts(withoutMfa)).toEqual([])
  })

  it('depend on the exception, the edition and whose MFA a federated one is', async () => {
    const openToException = ['discover', 'transact', 'billing', 'user-license-dap']
    expect(await verdicts(federated)).toEqual([])
    expect(await verdicts(federated, '--exception')).toEqual(openToException)
    expect(await verdicts(federated, '--edition 2026-04')).toEqual(scenarios)
    expect(await verdicts(federated, '--federated-mfa entra')).toEqual(scenarios)
    expect(await verdicts(withoutMfa, '--third-party --exception')).toEqual(openToException)
  })

  it('are told in a table, with the reason for each', async () => {
    const { output } = await partnergate('token', { input: federated })
    for (const scenario of scenarios) {
      expect(output).toMatch(new RegExp(`^${scenario} +denied .+ exception-(not-supp|requ)`, 'm'))
    }
  })

  it('are none for an app-only token', async () => {
    const input = tokenWith({ idtyp: 'app', scp: undefined, upn: undefined, amr: undefined })
    const { output } = await partnergate('token', { input })
    expect(output).toMatch(/^subject +app /m)
    expect(output).toMatch(/^amr +empty$/m)
    expect(output).toMatch(/user-required/)
  })
})

describe('what it reads', () => {
  it.each([
    ['with Bearer before it', `Bearer ${withMfa}\n`],
    ['as a header', `Authorization: Bearer ${withMfa}`],
    ['in quotes', `"${withMfa}"\r\n`],
    ['broken over lines', withMfa.replace(/.{60}/g, '$&\n')],
    ['in a sign-in answer', JSON.stringify({ token_type: 'Bearer', access_token: withMfa })],
    ["in the Azure command line's answer", JSON.stringify({ accessToken: withMfa }, null, 2)],
    ['behind a byte order mark', [new TextEncoder().encode(`\u{feff}${withMfa}`)]],
    ['in pieces', [withMfa.slice(0, 50), withMfa.slice(50)]],
  ])('a token %s', async (_, input) => {
    const { code, output } = await partnergate('token --json', { input })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ source: 'token', verified: false, mfa: 'entra' })
  })

  it('decoded claims, and says that they are no token', async () => {
    const { output } = await partnergate('token', { input: JSON.stringify(claims) })
    expect(output).toMatch(/^Read from decoded claims/)
    expect(output).toMatch(/^mfa +none$/m)
  })

  const sample = new URL('../../../../../shared/partner-center/token-claims.json', import.meta.url)
  it.skipIf(!existsSync(sample))('the claims that the documentation prints', async () => {
    const documented: { appUserWithMfa: object } = JSON.parse(readFileSync(sample, 'utf8'))
    const input = JSON.stringify(documented.appUserWithMfa)
    const { output } = await partnergate('token', { input })
    expect(output).toMatch(/^mfa +entra$/m)
    expect(output).toMatch(/^left +none, expired .* ago$/m)
  })

  it('a token that hardly says anything', async () => {
    const input = tokenWith({ aud: 7, tid: null, appid: undefined, iat: 'x', exp: 1e300 })
    const { code, output } = await partnergate('token', { input })
    expect(code).toBe(0)
    expect(output).toMatch(/^audience +not given$/m)
    expect(output).toMatch(/^left +not given$/m)
  })

  it('a token for another audience, and says who refuses it', async () => {
    const input = tokenWith({ aud: 'https://graph.windows.net/' })
    expect((await partnergate('token', { input })).output).toMatch(/401 \(900420\)/)
  })

  it('claims that would paint the screen, without painting', async () => {
    const input = tokenWith({ tid: '\u{1b}]0;owned\u{7}', amr: ['\u{1b}[2Jmfa', 'mfa'] })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect((await partnergate('token', { input })).output).not.toMatch(/[\u{0}-\u{9}\u{b}-\u{1f}]/u)
  })
})

describe('what it cannot read ends with 2', () => {
  const encrypted = ['eyJ', 'YWJj', 'ZGVm', 'Z2hp', planted].join('.')
  it.each([
    ['nothing', ' \n', /standard input is empty/],
    ['something opaque', `0.AXoA${planted}`, /no JSON Web Token/],
    ['an encrypted token', encrypted, /encrypted/],
    ['a cut token', withMfa.replace(/\.(.{40})[^.]*/, '.$1'), /cannot be decoded/],
    ['a token that is no JSON', `eyJ.${planted}.x`, /cannot be decoded/],
    ['half a JSON', `{"access_token": "${withMfa}`, /begins like JSON/],
    ['other JSON', JSON.stringify({ refresh_token: withMfa }), /neither a token/],
    ['far too much', withMfa.repeat(500), /more than 64 KiB/],
  ])('%s', async (_, input, message) => {
    const { code, output, errors } = await partnergate('token', { input })
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).toMatch(message)
    expect(errors).not.toContain(planted.slice(0, 12))
  })

  it('a keyboard, and says how to pipe', async () => {
    const { code, errors } = await partnergate('token', { isInteractive: true })
    expect(code).toBe(2)
    expect(errors).toMatch(/partnergate token < token\.txt/)
  })
})

describe('the token is never seen', () => {
  it.each([
    'token',
    'token --json',
    `token ${withMfa}`,
    `token --token=${withMfa}`,
    `token --${withMfa}`,
    `token --edition ${withMfa}`,
    `decide --mfa ${withMfa}`,
    withMfa,
  ])('%s', async commandLine => {
    const { all } = await partnergate(commandLine, { input: withMfa })
    for (const piece of piecesOf(withMfa)) expect(all).not.toContain(piece)
  })
})
