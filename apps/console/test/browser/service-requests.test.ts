import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerMfa, pickAccount, signIn, withBrowser } from './console-page.ts'
import {
  type CustomerWish,
  customers,
  expectNothingRan,
  findings,
  openCustomer,
  overflow,
  probe,
} from './customer-page.ts'

const { open, complaints } = withBrowser()

const openTab = (wish: Partial<CustomerWish> = {}) =>
  openCustomer(open, { customer: customers.gdapActive, tab: 'Service requests', ...wish })

async function fillNewRequest(page: Page, title: string, description: string) {
  await page.getByRole('button', { name: 'New request' }).click()
  const form = page.getByRole('dialog', { name: 'New request' })
  await form.getByLabel('Title').fill(title)
  await form.getByLabel('Description').fill(description)
  await form.getByLabel('Topic').selectOption({ label: 'Multi-factor authentication' })
  return form
}

it('asks for help for a customer, adds a note, and closes it', async () => {
  const page = await openTab()
  const form = await fillNewRequest(page, 'Mail', 'It does not arrive.')
  await form.getByRole('button', { name: 'Create' }).focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('article', { name: 'Mail', exact: true })
  const opener = card.getByRole('button', { name: 'Open' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await card.getByText('It does not arrive.').waitFor()
  await card.getByRole('textbox', { name: 'Note' }).fill('Still not.')
  await card.getByRole('button', { name: 'Add note' }).focus()
  await page.keyboard.press('Enter')
  await card.getByRole('list', { name: 'Notes' }).getByText('Still not.').waitFor()
  expect(await card.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('')
  await card.getByRole('button', { name: 'Close request' }).click()
  await page
    .getByRole('dialog', { name: 'Close Mail' })
    .getByRole('button', { name: 'Close request' })
    .click()
  await card.getByText('Closed', { exact: true }).waitFor()
  await page.getByLabel('Status').selectOption('open')
  await card.waitFor({ state: 'detached' })
})

describe('the page of all customers', () => {
  async function openPage(mfa: 'Microsoft Entra MFA' | 'Third-party MFA', role: string) {
    const page = await open({ path: '/customer-requests' })
    await signIn(page, { role, mfa })
    return page
  }

  it('lists by status, leads to the customer, and creates for one who is searched', async () => {
    const page = await openPage('Microsoft Entra MFA', 'Helpdesk agent')
    await page.getByRole('article').first().waitFor()
    expect(await page.getByRole('article').count()).toBe(4)
    await page.getByLabel('Status').selectOption('closed')
    await expect.poll(() => page.getByRole('article').count(), { timeout: 20_000 }).toBeLessThan(4)
    const form = await fillNewRequest(page, 'Mail', 'It does not arrive.')
    const picker = form.getByRole('combobox', { name: 'Customer' })
    await picker.click()
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await picker.inputValue()).toContain('onmicrosoft.com')
    await form.getByRole('button', { name: 'Create' }).click()
    await form.waitFor({ state: 'detached' })
    await page.getByLabel('Status').selectOption('')
    const card = page.getByRole('article', { name: 'Mail', exact: true })
    await card.getByRole('link').click()
    await page.getByRole('navigation', { name: 'Parts of this customer' }).waitFor()
  })

  it('does not open to a sales agent', async () => {
    const page = await openPage('Microsoft Entra MFA', 'Sales agent')
    const denial = page.getByRole('region', { name: 'Denied' })
    await denial.getByText('role-required').waitFor()
    expect(await findings(page)).toEqual([])
  })
})

it('tells a sales agent in the tab why requests stay closed', async () => {
  const page = await openTab({ role: 'Sales agent' })
  const denial = page.getByRole('region', { name: 'Denied' })
  await denial.getByText('customer-requests', { exact: true }).waitFor()
  await denial.getByText('role-required').waitFor()
})

it('shows titles, descriptions and notes as text, whatever is in them', async () => {
  const page = await openTab()
  const form = await fillNewRequest(page, probe, probe)
  await form.getByRole('button', { name: 'Create' }).click()
  const card = page.getByRole('article', { name: probe })
  await card.getByRole('button', { name: 'Open' }).click()
  await card.getByRole('textbox', { name: 'Note' }).fill(probe)
  await card.getByRole('button', { name: 'Add note' }).click()
  await card.getByRole('list', { name: 'Notes' }).getByText(probe).waitFor()
  await expectNothingRan(page)
})

it('keeps a note that was typed when the session ends in mid-form', async () => {
  const page = await openTab({ customer: customers.asksForHelp })
  const card = page.getByRole('article').first()
  await card.getByRole('button', { name: 'Open', exact: true }).click()
  await card.getByRole('textbox', { name: 'Note' }).fill(probe)
  // The same as signing out in another tab, which the page hears nothing of.
  const cookies = await page.context().cookies()
  await page.context().clearCookies({ name: 'partnergate-session' })
  expect(cookies.some(({ name }) => name === 'partnergate-session')).toBe(true)

  await card.getByRole('button', { name: 'Add note' }).click()
  const ended = page.getByRole('dialog', { name: 'Your session has ended' })
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    ended.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await pickAccount(other, 'Admin agent', 'Microsoft Entra MFA')
  await answerMfa(other, 'Approve')
  await ended.waitFor({ state: 'detached' })
  expect(await card.getByRole('textbox', { name: 'Note' }).inputValue()).toBe(probe)
  await card.getByRole('button', { name: 'Add note' }).click()
  await card.getByRole('list', { name: 'Notes' }).getByText(probe).waitFor()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('401')])
})

describe.each(['light', 'dark'] as const)('in %s colors', colorScheme => {
  it('is accessible and fits a phone', async () => {
    const page = await openTab({
      customer: customers.asksForHelp,
      colorScheme,
      viewport: { width: 360, height: 740 },
    })
    await page.getByRole('button', { name: 'Open', exact: true }).first().click()
    await page.getByRole('textbox', { name: 'Note' }).first().waitFor()
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await fillNewRequest(page, 'Mail', 'It does not arrive.')
    expect(await findings(page)).toEqual([])
  })
})
