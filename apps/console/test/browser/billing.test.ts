import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { findings } from './accessible.ts'
import { signIn, withBrowser } from './console-page.ts'
import { overflow } from './customer-page.ts'

const { open } = withBrowser()

const invoiceLinks = (page: Page) =>
  page.getByRole('region', { name: 'All invoices' }).getByRole('link')
const chart = (page: Page, name: string) => page.getByRole('figure', { name })

/** What a cell of money says, in cents. */
const cents = (text: string | null | undefined) => Number((text ?? '').replaceAll(/[^\d-]/g, ''))

async function saved(download: Download): Promise<Buffer> {
  expect(await download.failure()).toBeNull()
  return readFile(await download.path())
}

const lineItems = (page: Page) => page.getByRole('region', { name: 'Line items', exact: true })
const allArrived = (page: Page) =>
  lineItems(page)
    .getByText(/^All [\d,]+ line items have arrived$/)
    .waitFor()

async function openBilling(options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open({ path: '/billing', ...options })
  await signIn(page, { role: 'Billing administrator', mfa: 'Microsoft Entra MFA' })
  await invoiceLinks(page).first().waitFor()
  return page
}

it('leads from balances to an invoice, its line items as they stream in, and its PDF', async () => {
  const page = await openBilling()
  await page.getByRole('region', { name: 'Balance in USD' }).getByText('To be paid').waitFor()
  await chart(page, 'In USD').getByRole('application').waitFor()
  expect(await findings(page)).toEqual([])

  const id = await invoiceLinks(page).first().textContent()
  await invoiceLinks(page).first().click()
  const title = page.getByRole('heading', { level: 1, name: `Invoice ${id}` })
  await title.waitFor()
  // Screen readers are told where they are.
  expect(await title.evaluate(heading => heading === document.activeElement)).toBe(true)
  await allArrived(page)
  const list = lineItems(page).getByRole('region', { name: 'List of line items' })
  const arrived = Number(await list.getByRole('table').getAttribute('aria-rowcount')) - 1
  expect(arrived).toBeGreaterThan(1000)
  // Only what is in view is made.
  expect(await list.getByRole('row').count()).toBeLessThan(60)
  for (const name of ['By product', 'By customer']) {
    await chart(page, name).getByRole('application').waitFor()
  }
  expect(await findings(page)).toEqual([])

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download PDF' }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`Invoice_${id}.pdf`)
  expect(String(await saved(download))).toMatch(/^%PDF-[\s\S]*%%EOF\s*$/)
  await page.getByText(`Invoice_${id}.pdf is saved.`).waitFor()

  await addsUpWhatIsShown(page)
  await goesOnAfterABreak(page)
})

/** The filter, the charts' tables and the CSV agree. */
async function addsUpWhatIsShown(page: Page): Promise<void> {
  const items = lineItems(page)
  await items.getByLabel('Filter').fill('power bi')
  await items.getByText(/ match of /).waitFor()
  const product = chart(page, 'By product')
  await product.getByText('Show as table').click()
  const row = product.getByRole('row', { name: 'Power BI Pro' })
  const cells = await row.getByRole('cell').allTextContents()
  expect(await product.getByRole('row').count()).toBe(2)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    items.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  const rows = String(await saved(download))
    .trim()
    .split('\r\n')
    .slice(1)
  expect(rows.every(row => row.includes('Power BI Pro'))).toBe(true)
  const amounts = rows.map(row => Math.round(Number(row.split(',').at(-2)) * 100))
  const sum = amounts.reduce((total, amount) => total + amount, 0)
  expect(cells.map(cents).reduce((total, amount) => total + amount, 0)).toBe(sum)

  await items.getByLabel('Filter').fill('nobody of this name')
  await items.getByText('Nothing of this name').waitFor()
}

/** A connection that breaks after the first page loses nothing of it. */
async function goesOnAfterABreak(page: Page): Promise<void> {
  let isCut = false
  await page.route(/\/lines\?.*usage_line_items/, async route => {
    if (isCut) return route.continue()
    isCut = true
    const response = await route.fetch()
    const [page] = (await response.text()).split('\n')
    // Not even the record comes that ends it.
    await route.fulfill({ response, body: `${page}\n` })
  })
  const items = lineItems(page)
  await items.locator('label', { hasText: 'Usage' }).click()
  await items.getByText('You are offline').waitFor()
  await items.getByText(/^500 of [\d,]+ line items$/).waitFor()
  await items.getByRole('button', { name: 'Try again' }).click()
  await items.getByText(/^All 1\d,\d+ line items have arrived$/).waitFor()
  await items.getByText('You are offline').waitFor({ state: 'detached' })
}

it('is worked by keyboard alone on a phone, in the dark, and never scrolls sideways', async () => {
  const phone = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const
  const page = await openBilling(phone)
  expect(await overflow(page)).toBe(0)
  await page.getByRole('link', { name: 'Not billed yet' }).press('Enter')
  await lineItems(page).getByText('Last month').click()
  await allArrived(page)
  expect(await findings(page)).toEqual([])
  expect(await overflow(page)).toBe(0)
  await page.getByRole('link', { name: 'All invoices' }).press('Enter')

  await invoiceLinks(page).first().focus()
  await page.keyboard.press('Enter')
  const items = lineItems(page)
  await allArrived(page)
  expect(await overflow(page)).toBe(0)
  const picture = chart(page, 'By customer').getByRole('application')
  await picture.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  const told = chart(page, 'By customer').getByRole('status')
  expect(await told.textContent()).toMatch(/New and added|Renewed and running/)
  await chart(page, 'By customer').getByText('Show as table').focus()
  await page.keyboard.press('Enter')
  await chart(page, 'By customer').getByRole('table').waitFor()
  await items.getByRole('radio', { name: 'Charges' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('lines=one_time.usage_line_items')
  await items.getByRole('button', { name: 'Stop' }).press('Enter')
  await items.getByRole('button', { name: 'Go on' }).press('Enter')
  await items.getByText(/^All 1\d,\d+ line items have arrived$/).waitFor()
  expect(await findings(page)).toEqual([])
})
