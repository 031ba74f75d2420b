import type { Page, Route } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/shared/problem.ts'
import { findings } from './accessible.ts'
import { signIn, withBrowser } from './console-page.ts'

const { open, complaints } = withBrowser()

const list = (url: URL) => url.pathname === '/api/customers'

async function openOverview(): Promise<Page> {
  const page = await open()
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  return page
}

async function openCustomers(page: Page) {
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor()
}

const customers = (page: Page) => page.getByText('3000 customers').waitFor()

/** Takes out what the browser says of the connection, and nothing else. */
function onlyDisconnected() {
  const others = complaints
    .splice(0)
    .filter(text => !/ERR_INTERNET_DISCONNECTED|does not answer|Failed to fetch/.test(text))
  expect(others).toEqual([])
}

/** Answers the first request for customers with a problem, and leaves the rest to the server. */
async function answerOnce(page: Page, problem: Omit<Problem, 'type' | 'title'>) {
  const fulfil = (route: Route) =>
    route.fulfill({
      status: problem.status,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'Problem', ...problem },
    })
  await page.route(list, fulfil, { times: 1 })
}

it('draws the outline of what is on its way', async () => {
  const page = await openOverview()
  let answer = () => {}
  const asked = new Promise<void>(resolve => {
    answer = resolve
  })
  await page.route(list, async route => {
    await asked
    await route.continue()
  })
  await openCustomers(page)
  await page.getByRole('status').getByText('Loading customers').waitFor()
  expect(await findings(page)).toEqual([])
  answer()
  await customers(page)
})

it('counts down while Partner Center is throttled, and goes on by itself', async () => {
  const page = await openOverview()
  await answerOnce(page, {
    status: 429,
    code: 'throttled',
    detail: 'Slow down.',
    retryAfterSeconds: 2,
  })
  await openCustomers(page)
  const notice = page.getByRole('alert')
  await notice.getByText('Partner Center asks to slow down').waitFor()
  expect(await findings(page)).toEqual([])
  await customers(page)
  expect(await notice.count()).toBe(0)
  expect(complaints.splice(0)).toEqual([expect.stringContaining('429')])
})

it('goes on at once for somebody who does not want to wait', async () => {
  const page = await openOverview()
  await answerOnce(page, {
    status: 429,
    code: 'throttled',
    detail: 'Slow down.',
    retryAfterSeconds: 600,
  })
  await openCustomers(page)
  await page.getByRole('alert').getByRole('button', { name: 'Try now' }).click()
  await customers(page)
  complaints.splice(0)
})

describe('where something is wrong, it says what, and tries again when told to:', () => {
  it('offline', async () => {
    const page = await openOverview()
    await openCustomers(page)
    await customers(page)
    await page.context().setOffline(true)
    await page.getByLabel('Search').fill('b')
    const notice = page.getByRole('alert')
    await notice.getByText('You are offline').waitFor()
    expect(await findings(page)).toEqual([])
    await page.context().setOffline(false)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('table').getByRole('link').first().waitFor()
    onlyDisconnected()
  })

  it('offline, before the page was ever there', async () => {
    const page = await openOverview()
    await page.context().setOffline(true)
    await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
    const notice = page.getByRole('alert')
    await notice.getByText('You are offline').waitFor()
    // The way back stays, and trying again in vain does not leave the app.
    await notice.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
    await notice.getByText('You are offline').waitFor()
    await page.context().setOffline(false)
    await notice.getByRole('button', { name: 'Try again' }).click()
    await customers(page)
    onlyDisconnected()
  })

  it('Partner Center out of order', async () => {
    const page = await openOverview()
    const detail = 'Partner Center answered 500.'
    // Asked twice, since it may have been for a moment.
    await answerOnce(page, {
      status: 502,
      code: 'unavailable',
      detail,
      correlationId: 'a-correlation-id',
    })
    await answerOnce(page, {
      status: 502,
      code: 'unavailable',
      detail,
      correlationId: 'a-correlation-id',
    })
    await openCustomers(page)
    const notice = page.getByRole('alert')
    await notice.getByText('Partner Center is out of order').waitFor()
    expect(await notice.textContent()).toContain('a-correlation-id')
    await notice.getByRole('button', { name: 'Try again' }).click()
    await customers(page)
    expect(complaints.splice(0)).toHaveLength(2)
  })
})

it('says that nothing was found, and what to do', async () => {
  const page = await openOverview()
  await openCustomers(page)
  await customers(page)
  await page.getByLabel('Search').fill('nobody is called that')
  await page.getByText('No customer of this name').waitFor()
  expect(await findings(page)).toEqual([])
})
