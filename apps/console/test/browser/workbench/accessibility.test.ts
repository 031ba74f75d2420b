import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from '../accessible.ts'
import { choosePersona, withWorkbench } from './workbench-page.ts'

const { open } = withWorkbench()

const desktop = { width: 1280, height: 900 }
const phone = { width: 360, height: 740 }

/** Shows everything that there is to see: an opened row, outcomes, customers, a log with a drift. */
async function fill(page: Page) {
  await page.getByRole('button', { name: 'Transact and manage' }).click()
  await page.getByRole('button', { name: 'Send invoices.list' }).click()
  await page.getByText('Stopped before it was sent').first().waitFor()
  await page.getByRole('radiogroup', { name: 'Guard' }).getByText('Warn').click()
  await page.getByText('Denied calls are sent, with a warning').waitFor()
  await page.getByRole('button', { name: 'Send customers.users.list' }).click()
  await page.getByRole('button', { name: 'List customers' }).click()
  await page.getByRole('button', { name: 'Load more' }).waitFor()
}

describe.each(['light', 'dark'] as const)('in %s colors', colorScheme => {
  it.each([desktop, phone])('is accessible at $width pixels', async viewport => {
    const page = await open({ viewport, colorScheme })
    expect(await findings(page)).toEqual([])
    await fill(page)
    expect(await findings(page)).toEqual([])
    await page.getByLabel('Signs in as').selectOption({ label: 'Application (app-only)' })
    await page.getByText('2026-04', { exact: true }).click()
    await page.getByText('This edition knows no exceptions').waitFor()
    expect(await findings(page)).toEqual([])
  })
})

it.each([360, 320])('fits a screen of %i pixels without scrolling sideways', async width => {
  const page = await open({ viewport: { ...phone, width }, isMobile: true, hasTouch: true })
  await fill(page)
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(overflow).toBe(0)
})

it('follows the system’s colors until somebody chooses', async () => {
  const page = await open({ colorScheme: 'dark' })
  const root = page.locator('html')
  expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark')
  await page.getByRole('button', { name: 'Use light colors' }).click()
  expect(await root.getAttribute('data-mantine-color-scheme')).toBe('light')
  await page.reload()
  await page.getByRole('button', { name: 'Use dark colors' }).waitFor()
})

it('works by keyboard alone', async () => {
  const page = await open()
  await page.getByLabel('Signs in as').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowLeft')
  await page
    .getByRole('heading', { level: 2, name: 'Admin agent with Microsoft Entra MFA' })
    .waitFor()
  await page.getByRole('button', { name: 'Billing and reconciliation' }).focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-scenario="billing"]').getByText('What to do').waitFor()
  await page.getByRole('button', { name: 'Send products.list' }).focus()
  await page.keyboard.press('Enter')
  await page
    .getByRole('article')
    .getByText(/^Answered 200/)
    .waitFor()
})

it('does not move while the persona changes', async () => {
  const page = await open({ viewport: desktop })
  const top = async (name: string) =>
    (await page.getByRole('region', { name, exact: true }).boundingBox())?.y
  const before = [await top('Try a call'), await top('Calls')]
  await choosePersona(page, 'Sales agent', 'Entra')
  await page.getByRole('button', { name: 'Send products.list' }).click()
  await page.getByRole('article').waitFor()
  const scrolled = await page.evaluate(() => scrollY)
  expect([await top('Try a call'), await top('Calls')].map(y => (y ?? 0) + scrolled)).toEqual(
    before,
  )
})
