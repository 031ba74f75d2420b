import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../../../../tests/browser/launch.ts'
import { type ConsoleServer, startConsole } from './console-server.ts'

/** Opens the console in a browser of its own session, and waits until it is there. */
export type OpenConsole = (options?: BrowserContextOptions) => Promise<Page>

/**
 * Starts the built server and a real browser for a file's tests. After each test the browser must not have
 * complained: no error in its console, none on the page, nothing refused by the content security policy. A test
 * that means to provoke some takes them out.
 */
export function withBrowser(): { readonly open: OpenConsole; readonly complaints: string[] } {
  let server: ConsoleServer
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    server = await startConsole()
    browser = await launchBrowser()
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  return {
    complaints,
    async open(options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      const page = await context.newPage()
      page.on('pageerror', error => complaints.push(`page: ${error.message}`))
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      await page.goto(server.url)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
  }
}

/** Chooses who signs in and with whose MFA, and waits until the page shows it. */
export async function signIn(page: Page, subject: string, mfa: string): Promise<void> {
  await page.getByLabel('Signs in as').selectOption({ label: subject })
  await page.getByRole('radiogroup', { name: 'Passed MFA' }).getByText(mfa, { exact: true }).click()
  const name = mfa === 'None' ? /with no MFA$/ : new RegExp(`^${subject} with .*${mfa}`, 'i')
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** What the page says of a scenario: the verdict and the reason. */
export async function verdictOn(page: Page, scenario: string): Promise<string | null> {
  return page.locator(`[data-scenario="${scenario}"] tr`).first().locator('td').last().textContent()
}

/** One of the counters at the top of the page. */
export async function counter(page: Page, name: 'reached' | 'stopped'): Promise<number> {
  return Number(await page.locator(`[data-counter="${name}"]`).textContent())
}
