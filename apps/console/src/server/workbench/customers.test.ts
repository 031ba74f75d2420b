import { expect, it } from 'vitest'
import { createConsole } from '../../../test/support/console-client.ts'

it('lists customers page by page', async () => {
  const console = createConsole()
  await console.choose({ persona: 'sales-agent/entra' })

  const first = await console.customers()
  expect(first.customers).toHaveLength(10)
  expect(first.counters.reached).toBe(1)
  const second = await console.customers(first.cursor)
  expect(second.customers).toHaveLength(2)
  expect(second.counters.reached).toBe(2)
  expect(second.outcome).toMatchObject({ reached: 1, guard: { verdict: 'allowed' }, items: 2 })
  expect(second).not.toHaveProperty('cursor')

  const listed = [...first.customers, ...second.customers].map(({ id }) => id)
  expect(new Set(listed)).toEqual(new Set(console.tenants[0]?.customers.map(({ id }) => id)))
  expect(first.customers[0]).toEqual({
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    name: expect.stringMatching(/\S/),
    domain: expect.stringMatching(/\.onmicrosoft\.com$/),
  })
})

it('lists none for a persona whom the policy stops, and asks no one', async () => {
  const console = createConsole()
  const view = await console.customers()
  expect(view).toMatchObject({
    customers: [],
    outcome: { guard: { verdict: 'denied', scenario: 'transact' }, reached: 0 },
    counters: { reached: 0, stopped: 1 },
  })
  expect(view).not.toHaveProperty('cursor')
})

it('does not go on with a list that another persona began, nor with a made-up one', async () => {
  const console = createConsole()
  await console.choose({ persona: 'sales-agent/entra' })
  const { cursor } = await console.customers()
  await console.choose({ persona: 'admin-agent/none' })
  for (const given of [cursor, 'made-up']) {
    const response = await console.send('POST', '/api/workbench/customers', { cursor: given })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('again') })
  }
  expect(console.tenants[0]?.requests).toHaveLength(1)
})

it.each([[{ cursor: 3 }], [{ page: 2 }]])('refuses %j', async body => {
  expect((await createConsole().send('POST', '/api/workbench/customers', body)).status).toBe(400)
})
