import { describe, expect, it } from 'vitest'
import { choosePersona, counter, withWorkbench } from './workbench-page.ts'

const { open, complaints } = withWorkbench()

it('stops a denied call before anything reaches the service', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Send gdap.relationships.list' }).click()
  const outcome = page.getByRole('article')
  await outcome.getByText('Stopped before it was sent').waitFor()
  const told = await outcome.textContent()
  expect(told).toContain('gdap-relationships')
  expect(told).toContain('exception-not-supported')
  expect(told).toContain('0 requests reached it')
  expect(told).toContain('Register the user for Microsoft Entra MFA')
  expect(told).toContain('Supported MFA options')
  expect(await counter(page, 'reached')).toBe(0)
  expect(await counter(page, 'stopped')).toBe(1)
})

it('sends an allowed call, and says what came back', async () => {
  const page = await open()
  await choosePersona(page, 'Admin agent', 'Entra')
  await page.getByRole('button', { name: 'Send products.list' }).click()
  await page
    .getByRole('article')
    .getByText(/^Answered 200, \d+ items?$/)
    .waitFor()
  expect(await counter(page, 'reached')).toBe(1)
  expect(await counter(page, 'stopped')).toBe(0)
})

it('shows with the guard at warn that the service decides otherwise', async () => {
  const page = await open()
  await page.getByRole('radiogroup', { name: 'Guard' }).getByText('Warn').click()
  await page.getByText('Denied calls are sent, with a warning').waitFor()
  await page.getByRole('button', { name: 'Send invoices.list' }).click()
  const row = page.getByRole('region', { name: 'Log of calls' }).getByRole('row').nth(1)
  await row.getByText('drift').waitFor()
  expect(await row.textContent()).toMatch(/invoices\.list[\s\S]*denied, warned[\s\S]*200/)
})

it('shows with the guard off what the service says to a token without MFA', async () => {
  const page = await open()
  await choosePersona(page, 'Admin agent', 'None')
  await page.getByRole('radiogroup', { name: 'Guard' }).getByText('Off').click()
  await page.getByText('Denied calls are sent.').waitFor()
  await page.getByRole('button', { name: 'Send invoices.list' }).click()
  await page
    .getByRole('article')
    .getByText(/^Service refused: 401/)
    .waitFor()
})

it('lists customers for a persona with Entra MFA, page by page', async () => {
  const page = await open()
  await choosePersona(page, 'Sales agent', 'Entra')
  await page.getByRole('button', { name: 'List customers' }).click()
  const rows = page.getByRole('region', { name: 'Customers' }).locator('tbody tr')
  await expect.poll(() => rows.count()).toBe(10)
  const more = page.getByRole('button', { name: 'Load more' })
  await more.click()
  await expect.poll(() => rows.count()).toBe(20)
  await more.click()
  await expect.poll(() => rows.count()).toBe(25)
  expect(await more.count()).toBe(0)
  expect(await counter(page, 'reached')).toBe(3)
})

it('says why it lists no customers', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'List customers' }).click()
  const customers = page.getByRole('region', { name: 'Customers' })
  await customers.getByText('Stopped before it was sent').waitFor()
  expect(await customers.textContent()).toContain('Transact and manage')
  expect(await counter(page, 'reached')).toBe(0)
})

describe('when the server fails', () => {
  const problem = { status: 500, json: { detail: 'Out of order.' } }

  it.each([
    ['a call', '**/api/workbench/calls', 'Send products.list'],
    ['the list of customers', '**/api/workbench/customers', 'List customers'],
  ])('says so for %s, and goes on when it is back', async (_, path, button) => {
    const page = await open()
    await page.route(path, route => route.fulfill(problem))
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('alert').getByText('Out of order.').waitFor()
    await page.unroute(path)
    await page.getByRole('button', { name: button }).click()
    await page.getByRole('alert').waitFor({ state: 'detached' })
    expect(complaints.splice(0)).toEqual([expect.stringContaining('500')])
  })

  it('lets a choice go that it did not take', async () => {
    const page = await open()
    await page.route('**/api/workbench/session', route => route.fulfill(problem))
    const exception = page.getByRole('switch', { name: 'Exception granted' })
    await exception.click()
    await page.getByRole('alert').getByText('Out of order.').waitFor()
    expect(await exception.isChecked()).toBe(false)
    expect(complaints.splice(0)).toEqual([expect.stringContaining('500')])
  })

  it('offers to try again, also at the start', async () => {
    const page = await open()
    await page.route('**/api/workbench/session', route => route.abort())
    await page.reload()
    await page.getByRole('alert').getByText('Is it still running?').waitFor()
    await page.unroute('**/api/workbench/session')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
  })
})
