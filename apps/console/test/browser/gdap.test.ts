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

const openGdap = (wish: Partial<CustomerWish> = {}) =>
  openCustomer(open, { customer: customers.neither, tab: 'GDAP', ...wish })

/** Picks roles by keyboard. */
async function pickRoles(page: Page, form: Locator, roles: readonly string[]) {
  const field = form.getByRole('combobox', { name: 'Entra roles' })
  for (const role of roles) {
    await field.fill(role)
    await page.getByRole('option', { name: role }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await field.fill('')
}

async function draft(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'New relationship' }).click()
  const form = page.getByRole('dialog', { name: 'New relationship' })
  await form.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await form.getByRole('textbox', { name: 'Days' }).fill('90')
  await pickRoles(page, form, ['Directory Readers', 'User Administrator'])
  await form.getByRole('button', { name: 'Create draft' }).focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('article', { name, exact: true })
  await card.getByText('Draft', { exact: true }).waitFor()
  return card
}

it('leads a relationship from the draft to its end, and gives a group access', async () => {
  const page = await openGdap()
  const card = await draft(page, 'Help')
  await card.getByRole('button', { name: 'Lock for approval' }).click()
  const link = card.getByRole('link', { name: /admin\.microsoft\.com/ })
  await link.waitFor()
  expect(await link.getAttribute('rel')).toContain('noreferrer')
  await card.getByRole('button', { name: /^Approve as the customer/ }).click()
  await card.getByText('No group has a role yet').waitFor()

  await card.getByRole('button', { name: 'New access assignment' }).click()
  const form = page.getByRole('dialog', { name: 'New access assignment in Help' })
  await form.getByRole('combobox', { name: 'Security group' }).click()
  await page.getByRole('option', { name: 'Helpdesk agents' }).click()
  await pickRoles(page, form, ['Directory Readers'])
  await form.getByRole('button', { name: 'Assign', exact: true }).focus()
  await page.keyboard.press('Enter')
  const access = card.getByRole('region', { name: 'Access of Helpdesk agents' })
  await access.getByText('Directory Readers').waitFor()
  await access.getByRole('button', { name: 'Remove access' }).click()
  await access.getByText('Being removed').waitFor()

  await card.getByRole('button', { name: 'Terminate' }).click()
  await page
    .getByRole('dialog', { name: 'Terminate Help' })
    .getByRole('button', { name: 'Terminate' })
    .click()
  await card.getByText('Terminating').waitFor()
})

it('overwrites nobody in mid-edit, and keeps what was typed', async () => {
  const page = await openGdap()
  const card = await draft(page, 'Help')
  const other = await page.context().newPage()
  await other.goto(page.url())

  await card.getByRole('button', { name: 'Edit' }).click()
  const mine = page.getByRole('dialog', { name: 'Edit Help' })
  await mine.getByRole('textbox', { name: 'Days' }).fill('30')
  await other.getByRole('article').getByRole('button', { name: 'Edit' }).click()
  const theirs = other.getByRole('dialog', { name: 'Edit Help' })
  await theirs.getByRole('textbox', { name: 'Days' }).fill('60')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await other.getByText('60 days').waitFor()

  await page.bringToFront()
  await mine.getByRole('button', { name: 'Save' }).click()
  await mine.getByText('Changed meanwhile').waitFor()
  expect(await mine.getByRole('textbox', { name: 'Days' }).inputValue()).toBe('30')
  await mine.getByRole('button', { name: 'Read it again' }).click()
  await mine.getByText('Changed meanwhile').waitFor({ state: 'detached' })
  expect(await mine.getByRole('textbox', { name: 'Days' }).inputValue()).toBe('30')
  await mine.getByRole('button', { name: 'Save' }).click()
  await card.getByText('30 days').waitFor()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('412')])
})

it('shows names as text, whatever is in them', async () => {
  const page = await openGdap()
  const name = probe.slice(0, 50)
  const card = await draft(page, name)
  await card.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('dialog', { name: `Edit ${name}` }).waitFor()
  await page.keyboard.press('Escape')
  await card.getByRole('button', { name: 'Lock for approval' }).click()
  await card.getByRole('button', { name: /^Approve as the customer/ }).click()
  await card.getByRole('button', { name: 'Terminate' }).click()
  await page.getByRole('dialog', { name: `Terminate ${name}` }).waitFor()
  await expectNothingRan(page)
})

describe.each(['light', 'dark'] as const)('in %s colors', colorScheme => {
  it('is accessible and fits a phone', async () => {
    const viewport = { width: 360, height: 740 }
    const page = await openGdap({ customer: customers.gdapActive, colorScheme, viewport })
    await page.getByRole('region', { name: 'Access of Admin agents' }).waitFor()
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await page.getByRole('button', { name: 'Change roles' }).click()
    await page.getByRole('combobox', { name: 'Entra roles' }).waitFor()
    expect(await findings(page)).toEqual([])
  })
})
