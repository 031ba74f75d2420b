import { describe, expect, it } from 'vitest'
import { accountsWithoutMfa } from '../src/server/adoption/accounts-without-mfa.ts'
import type { AdoptionView } from '../src/shared/adoption.ts'
import { createConsole } from './support/console-client.ts'

const now = new Date('2026-06-15T09:30:00Z')

/** Somebody is signed in to a tenant that knows of thirty days. */
async function signedIn(persona: Parameters<ReturnType<typeof createConsole>['signIn']>[0]) {
  const console = createConsole({ tenant: { now, customers: 1, mfaHistoryDays: 30 } })
  await console.signIn(persona)
  const [tenant] = console.tenants
  if (!tenant) throw new Error('There is no tenant.')
  const adoption = (query = '') => console.answer<AdoptionView>('GET', `/api/adoption${query}`)
  return { tenant, console, adoption }
}

it('reads requests by application and day, and whose accounts came without MFA', async () => {
  const { tenant, adoption } = await signedIn('admin-agent/entra')
  const view = await adoption()
  expect([view.from, view.to]).toEqual(['2026-05-17', '2026-06-15'])
  const others = view.counts.filter(({ application }) => application !== 'Partnergate console')
  expect(new Set(others.map(({ application }) => application)).size).toBe(4)
  for (const { date, withMfa, total } of view.counts) {
    expect(date >= view.from && date <= view.to).toBe(true)
    expect(withMfa).toBeLessThanOrEqual(total)
  }
  expect(view.counts.map(({ date }) => date)).toEqual(
    view.counts.map(({ date }) => date).toSorted(),
  )
  const accountOf = (persona: 'guest/none' | 'sales-agent/none') =>
    view.accounts.find(({ id }) => id === tenant.account(persona).objectId)
  expect(accountOf('guest/none')).toMatchObject({ isGuest: true })
  expect(accountOf('sales-agent/none')).toMatchObject({
    isGuest: false,
    userName: tenant.account('sales-agent/none').userPrincipalName,
    lastSeen: expect.stringMatching(/^2026-06-\d\dT.*Z$/),
    requests: expect.any(Number),
  })
  const requests = view.accounts.map(account => account.requests)
  expect(requests).toEqual(requests.toSorted((one, other) => other - one))
  expect(requests[0]).toBeGreaterThan(0)
})

// The reports are asked for at once, so that each may count the others or not.
it('counts what the console itself asked for before', async () => {
  const { adoption } = await signedIn('admin-agent/entra')
  const own = ({ counts }: AdoptionView) =>
    counts.find(({ application }) => application === 'Partnergate console')?.total ?? 0
  expect(own(await adoption())).toBeLessThanOrEqual(3)
  expect(own(await adoption())).toBeGreaterThanOrEqual(3)
})

it.each([
  ['?days=7', '2026-06-09'],
  ['?days=90', '2026-03-18'],
])('goes back as far as was asked for: %s', async (query, from) => {
  const { adoption } = await signedIn('sales-agent/entra')
  expect((await adoption(query)).from).toBe(from)
})

it.each(['?days=8', '?days=-1', '?days=x'])('refuses %s', async query => {
  const { console } = await signedIn('admin-agent/entra')
  const response = await console.send('GET', `/api/adoption${query}`)
  expect(response.status).toBe(400)
})

it('is denied to who comes without MFA, by the row for operations outside the rows', async () => {
  const { console } = await signedIn('admin-agent/none')
  const response = await console.send('GET', '/api/adoption')
  expect(response.status).toBe(403)
  expect(await response.json()).toMatchObject({ denial: { row: 'api', reason: 'no-mfa' } })
})

describe('accounts', () => {
  const read = (upn: string, domains?: readonly string[]) =>
    accountsWithoutMfa({
      principals: [{ objectId: 'a', upn }],
      requests: [],
      since: 0,
      nameOf: id => id,
      domains,
    })[0]

  it.each([
    ['ada_home.example#EXT#@partner.example', undefined, true],
    ['ada_home.example#ext#@partner.example', ['partner.example'], true],
    ['ada@home.example', ['partner.example'], true],
    ['ada@home.example', undefined, false],
    ['ada@PARTNER.example', ['partner.example'], false],
    ['', ['partner.example'], false],
  ])('%j with the domains %j: a guest is %s', (upn, domains, isGuest) => {
    expect(read(upn, domains)).toMatchObject({ isGuest, requests: 0, applications: [] })
  })

  it('takes either name of the time, and does without one', () => {
    const times = [
      { lastNonMfaCompliantLoginDateTime: '2026-06-01T10:00:00' },
      { lastNonMfaCompliantRequestDateTime: '2026-06-01T10:00:00.5Z' },
      {},
      { lastNonMfaCompliantLoginDateTime: 'yesterday' },
    ]
    const principals = times.map((time, at) => ({ objectId: String(at), ...time }))
    const accounts = accountsWithoutMfa({
      ...{ principals, requests: [], since: 0, domains: undefined },
      nameOf: id => id,
    })
    expect(accounts.map(({ lastSeen }) => lastSeen)).toEqual([
      '2026-06-01T10:00:00.000Z',
      '2026-06-01T10:00:00.500Z',
      undefined,
      undefined,
    ])
  })
})
