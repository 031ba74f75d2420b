import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { signIn, withBrowser } from './console-page.ts'

const { open, complaints } = withBrowser()

async function openCustomer(): Promise<Page> {
  const page = await open({ path: '/customers' })
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('article').first().waitFor()
  return page
}

it('changes the quantity, and keeps it', async () => {
  const page = await openCustomer()
  const card = page.getByRole('article').first()
  const quantity = card.getByLabel(/^Quantity/)
  await quantity.fill('31')
  await card.getByRole('button', { name: 'Save' }).click()
  await card.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  await page.reload()
  await expect.poll(() => quantity.inputValue()).toBe('31')
})

it('overwrites nobody: a subscription that was changed meanwhile is read again', async () => {
  const page = await openCustomer()
  const other = await page.context().newPage()
  await other.goto(page.url())
  const [mine, theirs] = [page.getByRole('article').first(), other.getByRole('article').first()]
  await mine.getByLabel(/^Quantity/).fill('12')
  await theirs.getByLabel(/^Quantity/).fill('9')
  await theirs.getByRole('button', { name: 'Save' }).click()
  await theirs.getByRole('status').filter({ hasText: 'Saved' }).waitFor()

  await mine.getByRole('button', { name: 'Save' }).click()
  await mine.getByText('Changed meanwhile').waitFor()
  expect(await mine.getByLabel(/^Quantity/).inputValue()).toBe('12')
  await mine.getByRole('button', { name: 'Read it again' }).click()
  await mine.getByText('Changed meanwhile').waitFor({ state: 'detached' })
  await mine.getByRole('button', { name: 'Save' }).click()
  await mine.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('412')])
})

it('says what Partner Center does not accept, and keeps what was typed', async () => {
  const page = await openCustomer()
  const card = page.getByRole('article').first()
  await card.getByLabel(/^Quantity/).fill('99999999')
  await card.getByRole('button', { name: 'Save' }).click()
  await card.getByRole('alert').getByText('is not within the allowed').waitFor()
  expect(await card.getByLabel(/^Quantity/).inputValue()).toBe('99999999')
  expect(complaints.splice(0)).toEqual([expect.stringContaining('400')])
})
