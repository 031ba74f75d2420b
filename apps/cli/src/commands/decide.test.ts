import { stripVTControlCharacters } from 'node:util'
import { decide, scenarios } from '@partnergate/core'
import { describe, expect, it } from 'vitest'
import { partnergate } from '../../test/terminal.ts'

describe('one scenario', () => {
  it('is allowed with Entra MFA: exit code 0', async () => {
    const { code, output, errors } = await partnergate('decide --scenario transact --mfa entra')
    expect(code).toBe(0)
    expect(output).toMatch(/^decision +allowed$/m)
    expect(output).toMatch(/^reason +mfa-supported$/m)
    expect(errors).toBe('')
  })

  it('is denied with third-party MFA, with the reason, a remedy and the reference: exit code 1', async () => {
    const { code, output } = await partnergate('decide --scenario transact --mfa third-party')
    expect(code).toBe(1)
    expect(output).toMatch(/^decision +denied$/m)
    expect(output).toMatch(/^reason +exception-required$/m)
    expect(output).toMatch(/^remedy +Sign in again with Microsoft Entra MFA\./m)
    expect(output).toMatch(/^reference +Mandating multifactor authentication/m)
    expect(output).toMatch(/^ +https:\/\/learn\.microsoft\.com\//m)
  })

  it('passes under an exception where the row is open to one', async () => {
    const transact = 'decide --scenario transact --mfa third-party --exception'
    const delegated = 'decide --scenario delegated-admin --mfa third-party --exception'
    expect((await partnergate(transact)).code).toBe(0)
    expect((await partnergate(delegated)).code).toBe(1)
  })

  it('is decided by the edition that was asked for', async () => {
    const command = 'decide --scenario delegated-admin --mfa third-party --edition 2026-04'
    expect((await partnergate(command)).code).toBe(0)
    expect((await partnergate(`${command} --declared`)).code).toBe(1)
  })

  it('is decided for the workload that was asked for', async () => {
    const command = 'decide --scenario billing --mfa entra --workload other-workloads'
    expect((await partnergate(command)).output).toMatch(/^reason +not-applicable$/m)
  })

  it('comes as JSON too', async () => {
    const { output } = await partnergate('decide --scenario discover --mfa none --json')
    const evidence = { subject: 'user', mfa: 'none', basis: 'none', amr: [] } as const
    expect(JSON.parse(output)).toMatchObject({
      ...decide({ scenario: 'discover', evidence }),
      remedy: expect.stringContaining('Sign in again'),
      reference: { url: expect.stringMatching(/^https:/) },
    })
  })
})

describe('without a scenario', () => {
  it('shows all of them, and what to do about each reason to deny', async () => {
    const { code, output } = await partnergate('decide --mfa third-party --exception')
    expect(code).toBe(1)
    for (const scenario of scenarios) {
      expect(output).toMatch(new RegExp(`^${scenario} +(allowed|denied) `, 'm'))
    }
    expect(output).toMatch(/^exception-not-supported +Register the user/m)
  })

  it('ends with 0 when all of them are allowed', async () => {
    expect((await partnergate('decide --mfa entra')).code).toBe(0)
  })

  it('gives a JSON array', async () => {
    const { output } = await partnergate('decide --mfa entra --json')
    const given: { scenario: string }[] = JSON.parse(output)
    expect(given.map(({ scenario }) => scenario)).toEqual(scenarios)
  })
})

describe('a wrong call ends with 2, says what is wrong and what there is', () => {
  it.each([
    ['decide --scenario transact --mfa sms', /--mfa \(sms\).*entra, third-party, none/],
    ['decide --scenario sell --mfa entra', /--scenario \(sell\).*discover, transact, billing/],
    ['decide --mfa entra --edition 2020-01', /--edition \(2020-01\).*2022-03, 2026-04/],
    [
      'decide --mfa entra --workload teams',
      /--workload \(teams\).*partner-center, other-workloads/,
    ],
    ['decide --scenario transact', /--mfa is missing.*entra, third-party, none/],
    ['decide --mfa', /'--mfa <value>' argument missing/],
    ['decide --mfa entra --scenarios billing', /Unknown option '--scenarios'.*--scenario,/],
    ['decide --mfa third-party --exception=false', /'--exception' does not take an argument/],
    ['decide --mfa entra transact', /Unexpected argument 'transact'/],
    ['decide --mfa entra --declared', /--declared goes with --mfa third-party/],
  ])('%s', async (commandLine, message) => {
    const { code, output, errors } = await partnergate(commandLine)
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(stripVTControlCharacters(errors)).toMatch(message)
  })
})
