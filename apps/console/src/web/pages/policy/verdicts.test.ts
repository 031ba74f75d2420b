import { pages, scenarios, workloads } from '@partnergate/core'
import { expect, it } from 'vitest'
import type { Choice } from './choice.ts'
import { turnsBetween, turnsInWords, verdictsOn } from './verdicts.ts'

const thirdParty: Choice = {
  persona: 'admin-agent/third-party',
  edition: '2022-03',
  exception: false,
}

it('has one verdict for each scenario in each workload, and for each page', () => {
  const verdicts = verdictsOn(thirdParty)
  expect(verdicts).toHaveLength(workloads.length * scenarios.length + pages.length)
  expect(new Set(verdicts.map(({ id }) => id)).size).toBe(verdicts.length)
})

it('tells what an exception opens, and nothing else', () => {
  const turns = turnsBetween(thirdParty, { ...thirdParty, exception: true })
  expect(turns.map(({ id }) => id)).toEqual([
    'partner-center/discover',
    'partner-center/transact',
    'partner-center/billing',
    'partner-center/user-license-dap',
    'page/customers',
    'page/customer-requests',
    'page/billing',
  ])
  expect(turnsInWords(turns)).toMatch(/^7 now allowed: Discover .*; Billing page\.$/)
})

it('tells what opens and what closes apart', () => {
  const helpdesk: Choice = { ...thirdParty, persona: 'helpdesk-agent/entra' }
  const turns = turnsBetween(helpdesk, { ...helpdesk, persona: 'billing-admin/entra' })
  expect(turnsInWords(turns)).toMatch(/^\d now allowed: .*Billing page.*\. \d now denied: .*\.$/)
})

it('says so when nothing turned', () => {
  expect(turnsInWords(turnsBetween(thirdParty, { ...thirdParty }))).toBe('Nothing turned.')
})
