import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, inject } from 'vitest'
import { launchBrowser } from '../../../../tests/browser/launch.ts'

/** Which page to open, and in what browser. */
export interface OpenOptions extends BrowserContextOptions {
  /** @default '/' */
  readonly path?: string
  /** A browser that is open already. */
  readonly context?: BrowserContext
}

/** Opens a page of the console, in a browser of its own session, and waits until it is there. */
export type OpenConsole = (options?: OpenOptions) => Promise<Page>

/** One for all files of a worker. */
let launched: Promise<Browser> | undefined

/**
 * The built console in a real browser, for a file's tests. After each test the browser must not have
 * complained: no error in its console, none on the page, nothing refused by the content security policy. A test
 * that means to provoke some takes them out.
 */
export function withBrowser(): {
  readonly open: OpenConsole
  readonly complaints: string[]
} {
  const url = inject('consoleUrl')
  let browser: Browser
  const complaints: string[] = []

  beforeAll(async () => {
    launched ??= launchBrowser()
    browser = await launched
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
    expect(complaints.splice(0)).toEqual([])
  })

  function listen(page: Page) {
    page.on('pageerror', error => complaints.push(`page: ${error.message}`))
    page.on('console', message => {
      const text = message.text()
      // A denial is an answer, and the page shows it.
      if (text.includes('status of 403')) return
      if (['error', 'warning'].includes(message.type())) complaints.push(text)
    })
  }

  return {
    complaints,
    async open({ path = '/', context, ...options } = {}) {
      const own = context ?? (await browser.newContext({ reducedMotion: 'reduce', ...options }))
      // Also the tabs that a page opens.
      if (!context) own.on('page', listen)
      const page = await own.newPage()
      await page.goto(url + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
  }
}

/** Whose MFA an account of the sign-in page has, in its words. */
export type AccountMfa = 'Microsoft Entra MFA' | 'Third-party MFA' | 'No MFA'

/** What somebody does on the sign-in page. */
export interface SignInSteps {
  /** The role, as the sign-in page calls it: `Admin agent`. */
  readonly role: string
  readonly mfa: AccountMfa
  /** The button to press. @default the one that passes MFA, as far as there is one */
  readonly answer?: 'Approve' | 'Go on without MFA' | 'Register for Microsoft Entra MFA' | 'Deny'
}

/** Signs in by the pages, from one that offers it, and waits until the console is back. */
export async function signIn(page: Page, { role, mfa, answer }: SignInSteps): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Sign in', exact: true }).click()
  await pickAccount(page, role, mfa)
  await answerMfa(page, answer ?? (mfa === 'No MFA' ? 'Go on without MFA' : 'Approve'))
  await page.waitForURL(url => !url.pathname.startsWith('/auth'))
}

/** Picks an account on the sign-in page. */
export async function pickAccount(page: Page, role: string, mfa: AccountMfa): Promise<void> {
  const group = page.locator('section', { has: page.getByRole('heading', { name: role }) })
  await group.getByRole('link').filter({ hasText: mfa }).click()
}

/** Presses a button of the sign-in page. */
export async function answerMfa(page: Page, answer: NonNullable<SignInSteps['answer']>) {
  await page.getByRole('button', { name: answer }).click()
}
