import type { Page } from 'playwright-core'
import { findings } from '../accessible.ts'
import { signIn } from '../console-page.ts'
import { overflow } from '../customer-page.ts'
import { everyAddress } from './addresses.ts'
import { measureShifts, settled, shifts } from './layout-shifts.ts'
import { lookAround } from './look-around.ts'

/** How long the API takes on the walk, in milliseconds. */
const slowness = 150

/**
 * Opens every page of the console while its API is slow, and gives what is wrong with each: findings of axe, a page that is
 * wider than its window, one that jumped.
 *
 * @param schemes - the colours that pages are looked at in; in all but the first, contrast is all that can differ
 */
export async function walkEveryPage(
  page: Page,
  schemes: readonly ['light' | 'dark', ...('light' | 'dark')[]],
): Promise<Record<string, unknown>> {
  await measureShifts(page)
  // The one role that every page but the bills opens to; the other sees those.
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  const known = await lookAround(page)
  await page.route('**/api/**', async route => {
    await new Promise(resolve => setTimeout(resolve, slowness))
    await route.continue()
  })
  const [first, ...others] = schemes
  const wrong: Record<string, unknown> = {}
  for (const address of everyAddress(known)) {
    await page.emulateMedia({ colorScheme: first })
    await page.goto(new URL(address, page.url()).href)
    await settled(page)
    const moved = await shifts(page)
    const problems: unknown[] = []
    if (moved.score > 0.05) problems.push(moved)
    if ((await overflow(page)) > 0) problems.push('scrolls sideways')
    problems.push(...(await findings(page)))
    for (const colorScheme of others) {
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      problems.push(...(await findings(page, ['color-contrast'])))
    }
    if (problems.length > 0) wrong[address] = problems
  }
  return wrong
}
