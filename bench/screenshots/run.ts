/** Takes the pictures of the console's main pages that the README shows, in light and dark, into docs/images. */
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { lookAround } from '../../apps/console/test/browser/every-page/look-around.ts'
import { launchBrowser } from '../../tests/browser/launch.ts'
import { startConsole } from '../console/console-process.ts'

const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url))

const server = await startConsole()
const browser = await launchBrowser()
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const viewport = { width: 1440, height: 740 }
    const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' })
    context.setDefaultTimeout(10_000)
    const page = await context.newPage()
    /** From the heading on, or from the top of the page. */
    const take = async (name: string, path: string, shown: string, from?: string) => {
      await page.goto(server.url + path)
      await page.getByRole('main').locator(shown).first().waitFor()
      await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
      const heading = page.getByRole('heading', { name: from ?? '', exact: true }).first()
      if (from !== undefined) await heading.evaluate(one => one.scrollIntoView())
      await page.screenshot({ path: `${folder}console-${name}-${colorScheme}.png` })
    }
    await take('welcome', '/', 'table')
    const choice = '?role=admin-agent&mfa=third-party&edition=2022-03&exception=granted'
    await take('policy', `/workbench/policy${choice}`, 'table')
    await signIn(page, 'Third-party MFA')
    // The page asks for MFA once more, and the account passes the one that it has.
    await page.goto(`${server.url}/customers`)
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByRole('region', { name: 'Denied' }).waitFor()
    await take('denied', '/customers', '[aria-label="Denied"]')
    await signIn(page, 'Microsoft Entra MFA')
    const { customer, invoice } = await lookAround(page)
    await take('customers', '/customers', 'table a')
    await take('gdap', `/customers/${customer}/gdap`, 'article section')
    await take('catalog', `/commerce/catalog?customer=${customer}`, 'article')
    await take('billing', `/billing/${invoice}`, 'svg.recharts-surface', 'Line items')
    await take('calls', '/workbench', 'li', 'Live log')
    await take('adoption', '/workbench/adoption', 'svg')
    await context.close()
  }
} finally {
  await browser.close()
  await server.stop()
}

/** Signs in as an admin agent, on the mock tenant's pages. */
async function signIn(page: Page, mfa: string): Promise<void> {
  await page.goto(`${server.url}/auth/sign-in?to=/service-health`)
  const group = page.locator('section', { has: page.getByRole('heading', { name: 'Admin agent' }) })
  await group.getByRole('link').filter({ hasText: mfa }).click()
  await page.getByRole('button', { name: 'Approve' }).click()
  await page.getByRole('heading', { level: 1, name: 'Service health' }).waitFor()
}
