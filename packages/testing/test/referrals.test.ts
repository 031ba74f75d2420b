import { expect, test } from 'vitest'
import { createMockTenant } from '../src/index.ts'
import { get, send } from './support/send.ts'

const now = new Date('2026-06-15T09:30:00Z')
const opportunity = {
  name: 'Supply chain',
  type: 'Shared',
  qualification: 'SalesQualified',
  customerProfile: { name: 'Wingtip Toys', team: [] },
  details: { dealValue: 50_000, currency: 'USD' },
  team: [{ firstName: 'Ann', lastName: 'Lee', email: 'ann@partner.example' }],
} as const

test('an opportunity is created, listed by a filter, and told to receivers of webhooks', async () => {
  const tenant = createMockTenant({ now, webhookFetch: async () => new Response(null) })
  await get(tenant, 'webhooks.registration.create', {
    body: { WebhookUrl: 'https://receiver.example/', WebhookEvents: ['referral-created'] },
  })
  const created = await get(tenant, 'referrals.create', { body: opportunity })
  expect(created).toMatchObject({ ...opportunity, status: 'New', direction: 'Outgoing' })
  const $filter = "status eq 'New' and direction eq 'Outgoing'"
  const { value } = await get(tenant, 'referrals.list', { parameters: { $filter } })
  expect(value.map(({ id }) => id)).toEqual([created.id])
  await tenant.webhooks.settled()
  const body = JSON.parse(tenant.webhooks.deliveries[0]?.body ?? '{}')
  expect(body.ResourceUri).toContain(`/engagements/v1/referrals/${created.id}`)
})

test('a patch changes what it names, and its etag', async () => {
  const tenant = createMockTenant({ now })
  const { id = '', eTag = '' } = await get(tenant, 'referrals.create', { body: opportunity })
  const patch = (body: unknown, more = {}) =>
    send(tenant, 'referrals.update', { parameters: { referralId: id, ...more }, body })
  const member = { firstName: 'Bo', lastName: 'Ek', email: 'bo@partner.example' }
  const silent = await patch(
    [
      { op: 'replace', path: '/details/dealValue', value: 60_000 },
      { op: 'add', path: '/team/-', value: member },
      { op: 'add', path: '/eTag', value: 'mine' },
    ],
    { ifMatch: eTag },
  )
  expect(silent.status).toBe(204)
  const read = await get(tenant, 'referrals.get', { parameters: { referralId: id } })
  expect(read).toMatchObject({
    details: { dealValue: 60_000, currency: 'USD' },
    team: [opportunity.team[0], member],
  })
  expect(read.eTag).not.toBe(eTag)
  expect(read.eTag).not.toBe('mine')
  const stale = await patch([{ op: 'replace', path: '/name', value: 'Late' }], { ifMatch: eTag })
  expect(stale.status).toBe(412)
  const whole = await patch([{ op: 'replace', path: '/name', value: 'Renamed' }], {
    prefer: 'return=representation',
  })
  expect(await whole.json()).toMatchObject({ id, name: 'Renamed' })
  for (const path of ['/nothing/here', '/team/7', '/colour']) {
    expect((await patch([{ op: 'replace', path, value: 1 }])).status).toBe(400)
  }
})

test('a referral goes from new over active to closed, and never back', async () => {
  const tenant = createMockTenant({ now })
  const { value } = await get(tenant, 'referrals.list', {
    parameters: { $filter: "status eq 'New'" },
  })
  const referralId = value[0]?.id ?? ''
  const move = async (status: string, substatus: string) => {
    const body = [
      { op: 'replace', path: '/status', value: status },
      { op: 'replace', path: '/substatus', value: substatus },
    ]
    return (await send(tenant, 'referrals.update', { parameters: { referralId }, body })).status
  }
  expect(await move('Active', 'Won')).toBe(400)
  expect(await move('Active', 'Accepted')).toBe(204)
  expect(await move('New', 'Pending')).toBe(400)
  expect(await move('Closed', 'Won')).toBe(204)
  expect(await move('Active', 'Accepted')).toBe(400)
})

test('a replacement needs the current etag', async () => {
  const tenant = createMockTenant({ now })
  const [first] = (await get(tenant, 'referrals.list')).value
  const parameters = { referralId: first?.id ?? '' }
  const body = { ...first, name: 'Replaced' }
  const { eTag, ...bare } = body
  expect((await send(tenant, 'referrals.replace', { parameters, body: bare })).status).toBe(412)
  expect((await get(tenant, 'referrals.replace', { parameters, body })).name).toBe('Replaced')
  expect((await send(tenant, 'referrals.replace', { parameters, body })).status).toBe(412)
  const missing = { parameters: { referralId: tenant.tenantId } }
  expect((await send(tenant, 'referrals.get', missing)).status).toBe(404)
})
