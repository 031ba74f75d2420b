import { expect, it } from 'vitest'
import { findings } from './accessible.ts'
import { everyAddress } from './addresses.ts'
import { signIn, withBrowser } from './console-page.ts'
import { overflow } from './customer-page.ts'
import { measureShifts, settled, shifts } from './layout-shifts.ts'
import { lookAround } from './look-around.ts'

const { open, complaints } = withBrowser()

it.each([
  { name: 'a wide screen', viewport: { width: 1280, height: 900 } },
  { name: 'a phone', viewport: { width: 360, height: 740 } },
])(
  'on $name every page is accessible in light and dark, fits, and does not jump while a slow service answers',
  {
    timeout: 240_000,
  },
  async ({ viewport }) => {
    const page = await open({ viewport })
    await measureShifts(page)
    // The one role that every page but the bills opens to; the other sees those.
    await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
    const known = await lookAround(page)
    await page.route('**/api/**', async route => {
      await new Promise(resolve => setTimeout(resolve, 150))
      await route.continue()
    })
    const wrong: Record<string, unknown> = {}
    for (const address of everyAddress(known)) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(new URL(address, page.url()).href)
      await settled(page)
      const moved = await shifts(page)
      const problems: unknown[] = []
      if (moved.score > 0.05) problems.push(moved)
      if ((await overflow(page)) > 0) problems.push('scrolls sideways')
      problems.push(...(await findings(page)))
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.locator('html[data-mantine-color-scheme="dark"]').waitFor()
      problems.push(...(await findings(page, ['color-contrast'])))
      if (problems.length > 0) wrong[address] = problems
    }
    expect(wrong).toEqual({})
    complaints.splice(0)
  },
)
