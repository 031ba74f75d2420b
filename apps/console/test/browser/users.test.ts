import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { withBrowser } from './console-page.ts'
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
const patience = { timeout: 20_000 }

const openUsers = (wish: Partial<CustomerWish> = {}) =>
  openCustomer(open, { customer: customers.gdapActive, tab: 'Users and licences', ...wish })

async function fillNewUser(page: Page, userName: string, name: string) {
  await page.getByRole('button', { name: 'New user' }).click()
  const form = page.getByRole('dialog', { name: 'New user' })
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await form.getByLabel('Sign-in name').fill(userName)
  await form.getByLabel('First name').fill(name.slice(0, 60))
  return form
}

it('creates a user, gives a licence and a role, deletes and restores, by keyboard', async () => {
  const page = await openUsers()
  const press = async (name: string, within = page.getByRole('main')) => {
    await within.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  // What the user holds is read again after a change.
  const toggle = async (box: Locator) => {
    const readAgain = page.waitForResponse(response => response.url().endsWith('/holdings'))
    await box.focus()
    await page.keyboard.press('Space')
    await readAgain
  }
  await press('New user')
  const form = page.getByRole('dialog', { name: 'New user' })
  const focused = (box: Locator) => expect.poll(() => box.evaluate(one => one.matches(':focus')))
  const name = form.getByRole('textbox', { name: 'Name', exact: true })
  await focused(name).toBe(true)
  await page.keyboard.type('Ada')
  await page.keyboard.press('Enter')
  await focused(form.getByLabel('Sign-in name')).toBe(true)
  await page.keyboard.type('ada@contoso.onmicrosoft.com')
  await page.keyboard.press('Enter')
  await form.getByText('It is shown this once').waitFor()
  await focused(form.getByRole('status')).toBe(true)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  const card = page.getByRole('article', { name: 'Ada', exact: true })
  await press('Licences and roles', card)
  const license = card.getByRole('group', { name: 'Licences of Ada' }).getByRole('checkbox').first()
  const before = await card
    .getByText(/ of \d+ left$/)
    .first()
    .textContent()
  await toggle(license)
  await expect.poll(() => license.isChecked(), patience).toBe(true)
  expect(await license.evaluate(one => one === document.activeElement)).toBe(true)
  await expect
    .poll(
      () =>
        card
          .getByText(/ of \d+ left$/)
          .first()
          .textContent(),
      patience,
    )
    .not.toBe(before)
  const role = card.getByRole('checkbox', { name: 'Directory Readers' })
  await toggle(role)
  await expect.poll(() => role.isChecked(), patience).toBe(true)

  const next = page.getByRole('article').last()
  await press('Delete', card)
  await card.waitFor({ state: 'detached' })
  // The card that moved up has the focus, so that whoever goes by keyboard goes on from there.
  await expect.poll(() => next.evaluate(one => one === document.activeElement)).toBe(true)
  await page.getByText('Deleted', { exact: true }).click()
  await press('Restore', card)
  await card.waitFor({ state: 'detached' })
  await page.getByText('Active', { exact: true }).click()
  await card.waitFor()
})

it('refuses a licence when no seat is left, and says so', async () => {
  const page = await openUsers()
  const card = page.getByRole('article').last()
  await card.getByRole('button', { name: 'Licences and roles' }).click()
  const [first] = await page.getByRole('article').all()
  await first?.waitFor()
  await page.route('**/licenses', route =>
    route.request().method() === 'PUT'
      ? route.fulfill({
          status: 400,
          contentType: 'application/problem+json',
          json: {
            ...{ type: 'about:blank', title: 'Bad request', status: 400, code: 'invalid' },
            detail: 'The customer has run out of licences. Buy more, and then try again.',
            serviceCode: '60012',
          },
        })
      : route.continue(),
  )
  const license = card
    .getByRole('group', { name: /^Licences/ })
    .getByRole('checkbox')
    .first()
  await license.click()
  await card.getByRole('alert').getByText('run out of licences').waitFor()
  expect(await license.isChecked()).toBe(false)
  expect(complaints.splice(0)).toEqual([expect.stringContaining('400')])
})

describe('third-party MFA with an exception', () => {
  const thirdParty = { mfa: 'Third-party MFA', exception: true } as const

  it('passes at a customer with DAP', async () => {
    const page = await openUsers({ ...thirdParty, customer: customers.offered })
    await page.getByText('By DAP').waitFor()
    await page.getByText('user-license-dap').waitFor()
    const form = await fillNewUser(page, 'ada@contoso.onmicrosoft.com', 'Ada')
    await form.getByRole('button', { name: 'Create' }).click()
    await form.getByText('It is shown this once').waitFor()
  })

  it('is stopped at a customer with GDAP, with the explanation in place', async () => {
    const page = await openUsers(thirdParty)
    await page.getByText('By GDAP').waitFor()
    const denial = page.getByRole('region', { name: 'Denied' })
    await denial.getByText('Stopped before it was sent').waitFor()
    await denial.getByText('user-license-gdap').waitFor()
    await denial.getByText('exception-not-supported').waitFor()
    const form = await fillNewUser(page, 'ada@contoso.onmicrosoft.com', 'Ada')
    await form.getByRole('button', { name: 'Create' }).click()
    await form.getByRole('region', { name: 'Denied' }).waitFor()
    expect(await form.getByRole('textbox', { name: 'Name', exact: true }).inputValue()).toBe('Ada')
    expect(await findings(page)).toEqual([])
  })
})

it('shows names as text, whatever is in them', async () => {
  const page = await openUsers()
  const form = await fillNewUser(page, 'probe@contoso.onmicrosoft.com', probe)
  await form.getByRole('button', { name: 'Create' }).click()
  await form.getByText('It is shown this once').waitFor()
  await form.getByRole('button', { name: 'Done' }).click()
  const card = page.getByRole('article', { name: probe })
  await card.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('dialog', { name: `Edit ${probe}` }).waitFor()
  await page.keyboard.press('Escape')
  await card.getByRole('button', { name: 'Licences and roles' }).click()
  await card.getByRole('checkbox').first().waitFor()
  await expectNothingRan(page)
})

describe.each(['light', 'dark'] as const)('in %s colors', colorScheme => {
  it('is accessible and fits a phone', async () => {
    const page = await openUsers({ colorScheme, viewport: { width: 360, height: 740 } })
    await page.getByRole('button', { name: 'Licences and roles' }).first().click()
    await page.getByRole('checkbox').first().waitFor()
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'New user' }).click()
    await page.getByRole('dialog').getByLabel('Sign-in name').waitFor()
    expect(await findings(page)).toEqual([])
  })
})
