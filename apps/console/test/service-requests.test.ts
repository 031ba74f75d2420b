import { expect, it } from 'vitest'
import type { Problem } from '../src/shared/problem.ts'
import type { ServiceRequestView, TopicView } from '../src/shared/service-requests.ts'
import { createConsole } from './support/console-client.ts'

const at = '/api/service-requests'

async function signedIn(persona: 'admin-agent/entra' | 'helpdesk-agent/entra') {
  const console = createConsole()
  await console.signIn(persona)
  const customers = console.tenants[0]?.customers ?? []
  const list = (query = '') => console.answer<ServiceRequestView[]>('GET', at + query)
  return { console, customers, list }
}

const question = {
  title: 'Mail <img src=x onerror=alert(1)>',
  description: 'It does not arrive.',
  severity: 'moderate',
  topicId: '3',
}

it('lists customers’ requests, and those of a status or a customer', async () => {
  const { customers, list } = await signedIn('helpdesk-agent/entra')
  const all = await list()
  const names = customers.slice(0, 4).map(({ companyName }) => companyName)
  expect(all.map(({ customer }) => customer.name)).toEqual(names)
  const closed = await list('?status=closed')
  expect(closed).toEqual(all.filter(({ status }) => status === 'closed'))
  expect(closed.length).toBeGreaterThan(0)
  expect(await list(`?customerId=${customers[1]?.id}`)).toEqual([all[1]])
  expect(await list(`?customerId=${customers[9]?.id}`)).toEqual([])
})

it('creates a request, adds notes, and closes it', async () => {
  const { console, customers, list } = await signedIn('admin-agent/entra')
  const [customer] = customers.slice(5)
  const topics = await console.answer<TopicView[]>('GET', `${at}/topics`)
  const topic = topics.find(({ id }) => id === question.topicId)
  const body = { ...question, customerId: customer?.id }
  const made = await console.answer<ServiceRequestView>('POST', at, body)
  expect(made).toMatchObject({
    title: question.title,
    status: 'open',
    topic: topic?.name,
    customer: { id: customer?.id, name: customer?.companyName },
  })
  const mine = `${at}/${customer?.id}/${made.id}`
  await console.answer('PATCH', mine, { note: 'Still <b>not</b>.' })
  await console.answer('PATCH', mine, { status: 'closed' })
  const [found] = await list(`?customerId=${customer?.id}`)
  expect(found).toMatchObject({ status: 'closed', notes: [{ text: 'Still <b>not</b>.' }] })
})

it.each([
  [{ ...question }, 'customerId'],
  [{ ...question, customerId: '1' }, 'customerId'],
  [{ ...question, title: ' ' }, 'title: is needed'],
  [{ ...question, severity: 'none' }, 'severity'],
])('refuses %j and says what is wrong', async (body, detail) => {
  const { console, customers } = await signedIn('admin-agent/entra')
  const customerId = detail === 'customerId' ? {} : { customerId: customers[0]?.id }
  const response = await console.send('POST', at, { ...body, ...customerId })
  expect(response.status).toBe(400)
  expect(((await response.json()) as Problem).detail).toContain(detail)
})

it('reopens nothing, and knows no request of another customer', async () => {
  const { console, customers, list } = await signedIn('admin-agent/entra')
  const [first] = await list()
  const theirs = `${at}/${customers[1]?.id}/${first?.id}`
  expect((await console.send('PATCH', theirs, { note: 'Hello' })).status).toBe(404)
  const mine = `${at}/${customers[0]?.id}/${first?.id}`
  expect((await console.send('PATCH', mine, { status: 'open' })).status).toBe(400)
})

it('stops third-party MFA with an exception behind a page that opens', async () => {
  const console = createConsole()
  await console.signIn('helpdesk-agent/third-party')
  await console.answer('PATCH', '/api/console/policy', { exception: true })
  expect((await console.user()).pages['customer-requests']).toEqual({ opens: true })
  const response = await console.send('GET', at)
  expect(await response.json()).toMatchObject({
    status: 403,
    denial: { row: 'delegated-admin', cell: 'no-exception', origin: 'guard' },
  })
  expect(console.tenants[0]?.requests).toEqual([])
})

it.each([
  ['sales-agent/entra', 'role-required'],
  ['global-admin/entra', 'role-required'],
  ['guest/entra', 'role-required'],
  ['admin-agent/third-party', 'exception-required'],
] as const)('does not open to %s: %s', async (persona, reason) => {
  const console = createConsole()
  await console.signIn(persona)
  for (const path of ['', '/topics']) {
    const response = await console.send('GET', at + path)
    expect(await response.json()).toMatchObject({
      status: 403,
      denial: { subject: { page: 'customer-requests' }, reason },
    })
  }
})
