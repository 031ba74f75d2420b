import { pages, scenarios, workloads } from '@partnergate/core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from '../accessible.ts'
import { withBrowser } from '../console-page.ts'

const { open: openConsole } = withBrowser()
const path = '/workbench/policy'
const open = (options = {}) => openConsole({ path, ...options })

const announced = (page: Page) => page.getByRole('status', { name: 'What the choice comes to' })
const exception = (page: Page) => page.getByRole('switch', { name: 'Exception granted' })
const table = (page: Page, workload: string) => page.locator(`table[data-workload="${workload}"]`)

it('shows every scenario of both workloads and every page, to anybody', async () => {
  const page = await open()
  for (const workload of workloads) {
    expect(await table(page, workload).locator('tbody').count()).toBe(scenarios.length)
  }
  expect(await page.locator('[data-page]').count()).toBe(pages.length)
  expect(await announced(page).textContent()).toContain('may do 0 of 14 scenarios')
})

it('turns what a choice changes, frames it, and reads it out', async () => {
  const page = await open()
  await exception(page).click()
  const status = announced(page)
  await expect.poll(() => status.textContent()).toContain('7 turned with the last change')
  expect(await status.textContent()).toMatch(/7 now allowed: Discover .*Billing page\./)
  const turned = page.locator('[data-turned]')
  expect(await turned.count()).toBe(7)
  expect(await table(page, 'other-workloads').locator('[data-turned]').count()).toBe(0)
  await exception(page).click()
  await expect.poll(() => status.textContent()).toMatch(/7 now denied: /)
})

it('keeps the choice in the address, for a reload and for others', async () => {
  const page = await open()
  await page.getByLabel('Signs in as').selectOption({ label: 'Sales agent' })
  await page
    .getByRole('radiogroup', { name: 'Passed MFA' })
    .getByText('None', { exact: true })
    .click()
  await page.getByText('2026-04', { exact: true }).click()
  await page.waitForURL('**/workbench/policy?role=sales-agent&mfa=none&edition=2026-04')
  await page.reload()
  await announced(page).getByText('Sales agent with no MFA').waitFor()
})

it('draws what an address says, and what it knows of one that makes no sense', async () => {
  const page = await open({ path: `${path}?role=app-only&edition=2022-03` })
  await announced(page).getByText('Application (app-only)').waitFor()
  const other = await open({ path: `${path}?role=<b>&mfa=<script>alert(1)</script>` })
  await announced(other).getByText('Admin agent with third-party MFA').waitFor()
})

it('gives the reason for each cell, and where it is written', async () => {
  const page = await open()
  const row = table(page, 'partner-center').locator('[data-scenario="transact"]')
  await row.getByRole('button', { name: 'Transact and manage' }).click()
  await row.locator('[data-kind="entra"]').getByText('mfa-supported').waitFor()
  await row.locator('[data-kind="third-party"]').getByText('exception-required').waitFor()
  await row.locator('[data-kind="none"]').getByText('no-mfa').waitFor()
  expect(await row.getByRole('link').getAttribute('href')).toMatch(/^https:/)
})

it('tells by keyboard why a page doesn’t open', async () => {
  const page = await open()
  const billing = page.locator('[data-page="billing"]')
  await billing.locator('summary').focus()
  await page.keyboard.press('Enter')
  await billing.getByText('What to do').waitFor()
})

it('puts before and after the end of the exception side by side, with remedies', async () => {
  const page = await open()
  const region = page.getByRole('region', { name: 'What breaks when our exception ends' })
  expect(await region.locator('[data-breaks]').count()).toBe(7)
  const billing = region.locator('[data-change="partner-center/billing"]')
  const sides = billing.locator('td')
  expect(await sides.nth(0).textContent()).toMatch(/^Allowed.*exception-granted/)
  expect(await sides.nth(1).textContent()).toMatch(/^Denied.*exception-required/)
  expect(await billing.textContent()).toContain('Microsoft Entra MFA')
  await page.getByText('2026-04', { exact: true }).click()
  await region.getByText('Nothing: edition 2026-04').waitFor()
  expect(await region.locator('[data-breaks]').count()).toBe(0)
})

describe.each(['light', 'dark'] as const)('in %s colors', colorScheme => {
  it.each([1280, 360])('is accessible at %i pixels, and fits', async width => {
    const page = await open({ viewport: { width, height: 800 }, colorScheme })
    await exception(page).click()
    await page.getByRole('button', { name: 'Transact and manage' }).first().click()
    await page.locator('[data-page="billing"] summary').click()
    await page.locator('[data-turned]').first().waitFor()
    expect(await findings(page)).toEqual([])
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
