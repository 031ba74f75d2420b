import type { Page } from 'playwright-core'
import { type OpenOptions, withBrowser } from '../console-page.ts'

/** Starts the server and a browser for the workbench, which nobody has to sign in for. */
export function withWorkbench() {
  const { open, complaints } = withBrowser()
  return {
    complaints,
    async open(options: OpenOptions = {}) {
      const page = await open({ path: '/workbench', ...options })
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      return page
    },
  }
}

/** Chooses who calls and with whose MFA, and waits until the page shows it. */
export async function choosePersona(page: Page, subject: string, mfa: string): Promise<void> {
  await page.getByLabel('Signs in as').selectOption({ label: subject })
  await page.getByRole('radiogroup', { name: 'Passed MFA' }).getByText(mfa, { exact: true }).click()
  const name = mfa === 'None' ? /with no MFA$/ : new RegExp(`^${subject} with .*${mfa}`, 'i')
  await page.getByRole('heading', { level: 2, name }).waitFor()
}

/** What the page says of a scenario: the verdict and the reason. */
export async function verdictOn(page: Page, scenario: string): Promise<string | null> {
  return page.locator(`[data-scenario="${scenario}"] tr`).first().locator('td').last().textContent()
}

/** One of the counters at the top of the page. */
export async function counter(page: Page, name: 'reached' | 'stopped'): Promise<number> {
  return Number(await page.locator(`[data-counter="${name}"]`).textContent())
}
