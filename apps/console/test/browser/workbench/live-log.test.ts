import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findings } from '../accessible.ts'
import { signIn, withBrowser } from '../console-page.ts'

const { open: openConsole } = withBrowser()
const path = '/workbench'
const open = (options = {}) => openConsole({ path, ...options })
const thirdParty = { role: 'Admin agent', mfa: 'Third-party MFA' } as const

const log = (page: Page) => page.getByRole('region', { name: 'Live log' })
const rows = (page: Page) => log(page).locator('li')
const row = (page: Page, operation: string) =>
  rows(page).and(page.locator(`[data-operation="${operation}"]`))
const isLive = (page: Page) => log(page).getByText('Live', { exact: true }).waitFor()
const send = (page: Page, title: string) =>
  page.getByRole('button', { name: `Send: ${title}` }).click()
const counter = (page: Page, name: string) =>
  log(page).locator(`[data-counter="${name}"] dd`).textContent()
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })

it('explains itself to who is signed out, and goes on here after the sign-in', async () => {
  const page = await open({ colorScheme: 'dark' })
  const root = page.locator('html')
  expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark')
  await page.getByText('Nobody else sees your calls').waitFor()
  expect(await findings(page)).toEqual([])
  await page.getByRole('link', { name: 'the token inspector' }).waitFor()
  await signIn(page, thirdParty)
  expect(new URL(page.url()).pathname).toBe(path)
  await isLive(page)
  await log(page).getByText('No calls yet').waitFor()
  await page.getByText('Warn', { exact: true }).click()
  await send(page, 'List products')
  await log(page).getByText('The service lets pass').waitFor()
  expect(await findings(page)).toEqual([])
})

it('shows what every tab calls as it happens, stopped or sent, and marks the drift', async () => {
  const page = await open()
  await signIn(page, thirdParty)
  await isLive(page)
  const other = await openConsole({ path, context: page.context() })
  await isLive(other)

  await other.getByRole('link', { name: 'Service health' }).click()
  await other.getByRole('heading', { level: 1, name: 'Service health' }).waitFor()
  const health = row(page, 'serviceHealth.issues.list')
  await health.waitFor()
  expect(await health.textContent()).toMatch(/by the console itself[\s\S]*200/)
  await other.goBack()
  await row(other, 'serviceHealth.issues.list').waitFor()

  await send(page, 'List GDAP relationships')
  const stopped = row(page, 'gdap.relationships.list')
  await stopped.getByText('What to do').waitFor()
  const told = await stopped.textContent()
  for (const words of ['exception-not-supported', 'not sent', 'Register the user for Microsoft']) {
    expect(told).toContain(words)
  }
  await row(other, 'gdap.relationships.list').getByText('stopped').waitFor()

  await page.getByText('Warn', { exact: true }).click()
  await send(page, 'List products')
  const drifted = row(page, 'products.list')
  await drifted.getByText('The service lets pass what the guard denies').waitFor()
  expect(await drifted.textContent()).toMatch(/denied, warned[\s\S]*200drift/)
  expect(await drifted.textContent()).toMatch(/isMfaCompliant\s*true/)
  expect(await page.locator('body').textContent()).not.toMatch(/eyJ[\w-]{8}/)
  await expect.poll(() => counter(page, 'stopped')).toBe('1')
  expect(await counter(page, 'drift')).toBe('1')
  await expect
    .poll(() => log(page).getByRole('status').first().textContent())
    .toMatch(/\d new calls?/)
  expect(await findings(page)).toEqual([])
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 740 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  }
})

it('filters, pauses, copies and clears, by keyboard alone', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await signIn(page, thirdParty)
  await isLive(page)
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await press('Send: List products')
  await row(page, 'products.list').getByText('What to do').waitFor()
  await press('Pause')
  await press('Send: List subscriptions')
  await log(page).getByText('Paused, 1 waiting').waitFor()
  expect(await rows(page).count()).toBe(1)
  await press('Go on')
  await expect.poll(() => rows(page).count()).toBe(2)

  // What was tried last is open, and only that.
  expect(await log(page).getByText('What to do').count()).toBe(1)
  await row(page, 'customers.subscriptions.list').locator('summary').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await row(page, 'products.list').locator('summary').focus()
  await page.keyboard.press('Enter')
  await press('Copy the correlation id')
  await page.getByText('Copied the correlation id').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(await row(page, 'products.list').textContent()).toContain(copied)

  await log(page).getByRole('radio', { name: 'Drift' }).focus()
  await page.keyboard.press('Space')
  await log(page).getByText('No such calls').waitFor()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => rows(page).count()).toBe(2)
  await log(page).getByLabel('Row of the policy').selectOption('discover')
  await expect.poll(() => rows(page).count()).toBe(1)
  await press('Clear')
  await log(page).getByText('No calls yet').waitFor()
})

it('has the phase of the service chosen, keeps calls on the way, and ends with the session', async () => {
  const page = await open()
  await signIn(page, { role: 'Admin agent', mfa: 'No MFA' })
  await isLive(page)
  // Connections that a page left behind are let go of: more than a session may have at a time.
  const answers = await page.evaluate(async () => {
    const { user } = await (await fetch('/api/console')).json()
    const statuses: number[] = []
    for (let time = 0; time < 16; time++) {
      const leaving = new AbortController()
      const headers = { 'X-Console-Session': user.token }
      const options = { headers, signal: leaving.signal }
      statuses.push((await fetch('/api/workbench/calls', options)).status)
      leaving.abort()
    }
    return statuses
  })
  expect(new Set(answers)).toEqual(new Set([200]))
  await page.getByLabel('The service, which is a mock').selectOption('report')
  await page.getByText('Off', { exact: true }).click()
  await send(page, 'List GDAP relationships')
  await row(page, 'gdap.relationships.list').getByText('drift', { exact: true }).waitFor()
  // Elsewhere and back: the log is still there.
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
  await page.goBack()
  await row(page, 'gdap.relationships.list').waitFor()

  const other = await openConsole({ context: page.context() })
  await other.getByRole('button', { name: /^Account of/ }).click()
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByText('Your session has ended').waitFor()
})
