import { scenarios } from '@partnergate/core'
import { expect, it } from 'vitest'
import { choosePersona, verdictOn, withWorkbench } from './workbench-page.ts'

const { open } = withWorkbench()

it('shows what the chosen persona may do', async () => {
  const page = await open()
  for (const scenario of scenarios) expect(await verdictOn(page, scenario)).toMatch(/^Denied/)
  await choosePersona(page, 'Sales agent', 'Entra')
  for (const scenario of scenarios) expect(await verdictOn(page, scenario)).toMatch(/^Allowed/)
  await expect
    .poll(() => page.getByRole('status').filter({ hasText: 'scenarios' }).textContent())
    .toMatch(/7 of 7 scenarios/)
})

it('marks the persona’s column, and none for an application', async () => {
  const page = await open()
  const own = page.locator('thead [data-own]')
  expect(await own.textContent()).toMatch(/^Third-party/)
  await page.getByLabel('Signs in as').selectOption({ label: 'Application (app-only)' })
  await page.getByRole('heading', { level: 2, name: 'Application (app-only)' }).waitFor()
  expect(await own.count()).toBe(0)
  expect(await verdictOn(page, 'discover')).toContain('user-required')
})

it('opens rows to an exception, and to the newer edition', async () => {
  const page = await open()
  await page.getByRole('switch', { name: 'Exception granted' }).click()
  await expect.poll(() => verdictOn(page, 'transact')).toContain('exception-granted')
  expect(await verdictOn(page, 'user-license-gdap')).toContain('exception-not-supported')
  await page.getByText('2026-04', { exact: true }).click()
  await expect.poll(() => verdictOn(page, 'user-license-gdap')).toMatch(/^Allowed/)
  expect(await page.getByRole('switch', { name: 'Exception granted' }).isDisabled()).toBe(true)
})

it('explains a row when it is opened, with the remedy and the source', async () => {
  const page = await open()
  await page.getByRole('button', { name: 'Transact and manage' }).click()
  const row = page.locator('[data-scenario="transact"]')
  await row.getByText('Sign in again with Microsoft Entra MFA').waitFor()
  expect(await row.getByRole('link').getAttribute('href')).toMatch(
    /^https:\/\/learn\.microsoft\.com/,
  )
})

it('knows the other workloads too', async () => {
  const page = await open()
  await page.getByText('Other workloads', { exact: true }).click()
  await expect.poll(() => verdictOn(page, 'billing')).toContain('not-applicable')
})

it('shows which dashboard pages open for the role', async () => {
  const page = await open()
  const billing = page.locator('[data-page="billing"]')
  expect(await billing.textContent()).toContain('Asks for step-up')
  await choosePersona(page, 'Helpdesk agent', 'Entra')
  await expect.poll(() => billing.textContent()).toContain('Needs another role')
  await choosePersona(page, 'Billing administrator', 'Entra')
  await expect.poll(() => billing.textContent()).toContain('Opens')
})

it('keeps the choice when the page is loaded again', async () => {
  const page = await open()
  await choosePersona(page, 'Guest user', 'None')
  await page.reload()
  await page.getByRole('heading', { level: 2, name: 'Guest user with no MFA' }).waitFor()
})
