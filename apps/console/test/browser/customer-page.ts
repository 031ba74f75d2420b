import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type AccountMfa, type OpenConsole, type OpenOptions, signIn } from './console-page.ts'
import { chooseRules } from './rules.ts'

/** Customers of the demo by how the partner administers them, and by what is open; their places in the list. */
export const customers = { gdapActive: 0, asksForHelp: 1, offered: 2, neither: 3 } as const

/** Which customer to open, on which tab, and as whom. */
export interface CustomerWish extends OpenOptions {
  readonly customer: number
  readonly tab: string
  /** @default 'Admin agent' */
  readonly role?: string
  /** @default 'Microsoft Entra MFA' */
  readonly mfa?: AccountMfa
  /** Whether the partner was granted an exception. */
  readonly exception?: boolean
}

/** Signs in and opens a tab of a customer. */
export async function openCustomer(
  open: OpenConsole,
  {
    customer,
    tab,
    role = 'Admin agent',
    mfa = 'Microsoft Entra MFA',
    exception,
    ...options
  }: CustomerWish,
): Promise<Page> {
  const page = await open(options)
  await signIn(page, { role, mfa })
  if (exception) await chooseRules(page, { exception })
  const { origin } = new URL(page.url())
  await page.goto(`${origin}/customers`)
  await page.getByRole('table').getByRole('link').nth(customer).click()
  await page.getByRole('navigation', { name: 'Parts of this customer' }).waitFor()
  await page
    .getByRole('navigation', { name: 'Parts of this customer' })
    .getByRole('link', { name: tab })
    .click()
  return page
}

/** Text that would run as a script wherever it is not shown as text. */
export const probe = '"><img src=x onerror="window.probed=true"><script>window.probed=true</script>'

/** No probe that is shown has run. */
export async function expectNothingRan(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'probed' in window)).toBe(false)
  expect(await page.locator('img[src="x"]').count()).toBe(0)
}

/** What axe finds on the page as it is, of what is serious. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)
}

/** How far the page scrolls sideways, in pixels. */
export async function overflow(page: Page): Promise<number> {
  const { scrollWidth, clientWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }))
  return Math.max(0, scrollWidth - clientWidth)
}
