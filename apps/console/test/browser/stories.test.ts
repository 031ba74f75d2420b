import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type AccountMfa, answerMfa, signIn, withBrowser } from './console-page.ts'
import { customers } from './customer-page.ts'
import { chooseRules } from './rules.ts'

// The stories that Partner Center's documentation gives to verify MFA by, each lived through in a browser.
const { open } = withBrowser()

const pages = {
  Overview: '/',
  'Service health': '/service-health',
  Customers: '/customers',
  Catalog: '/commerce/catalog',
  'Customer requests': '/customer-requests',
  Billing: '/billing',
} as const
type PageName = keyof typeof pages

const denialOn = (page: Page) => page.getByRole('main').getByRole('region', { name: 'Denied' })

async function goTo(page: Page, name: PageName) {
  // By its address: a link's name also says whether the page opens.
  await page.getByRole('navigation').locator(`a[href="${pages[name]}"]`).click()
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
}

/** Goes to a page, and waits until what it is for is there. */
async function passes(page: Page, name: PageName) {
  await goTo(page, name)
  const shown: Readonly<Record<PageName, string>> = {
    Overview: 'section',
    'Service health': 'section li',
    Customers: 'table a',
    Catalog: 'article',
    'Customer requests': 'article',
    Billing: 'section a',
  }
  await page.getByRole('main').locator(shown[name]).first().waitFor()
  expect(await denialOn(page).count()).toBe(0)
}

/** Goes to a page, and reads there which rule stops it. */
async function isStopped(page: Page, name: PageName, reason: string, remedy: string | RegExp) {
  await goTo(page, name)
  const denial = denialOn(page)
  await denial.getByText(reason, { exact: true }).waitFor()
  await denial.getByText(remedy).first().waitFor()
}

/** Opens a tab of a customer, from the list of customers. */
async function openTab(page: Page, customer: number, tab: string) {
  await goTo(page, 'Customers')
  await page.getByRole('table').getByRole('link').nth(customer).click()
  const parts = page.getByRole('navigation', { name: 'Parts of this customer' })
  await parts.getByRole('link', { name: tab, exact: true }).click()
}

/** What a denial in place says: the row of the policy, the reason, and what to do. */
async function expectDenial(page: Page, row: string, reason: string) {
  const denial = denialOn(page)
  await denial.getByText(row, { exact: true }).waitFor()
  await denial.getByText(reason, { exact: true }).waitFor()
  await denial
    .getByText(/Microsoft Entra MFA/)
    .first()
    .waitFor()
  await denial
    .getByRole('link', { name: /MFA|documentation|source/i })
    .first()
    .waitFor()
}

async function signInAs(role: string, mfa: AccountMfa) {
  const page = await open()
  await signIn(page, { role, mfa })
  return page
}

it('Entra MFA passes everywhere: the portal, users by GDAP and by DAP, and GDAP relationships', async () => {
  const page = await signInAs('Admin agent', 'Microsoft Entra MFA')
  for (const name of Object.keys(pages) as PageName[]) await passes(page, name)
  await openTab(page, customers.gdapActive, 'Users and licences')
  await page.getByText('By GDAP').waitFor()
  await page.getByRole('article').first().waitFor()
  await openTab(page, customers.gdapActive, 'GDAP')
  await page.getByRole('region', { name: 'Access of Admin agents' }).waitFor()
  await openTab(page, customers.offered, 'Users and licences')
  await page.getByText('By DAP').waitFor()
  await page.getByRole('article').first().waitFor()
  expect(await denialOn(page).count()).toBe(0)
})

describe('third-party MFA by federation', () => {
  it('passes the portal with the exception, is stopped at customer management, and at the portal once the exception ends', async () => {
    const page = await signInAs('Admin agent', 'Third-party MFA')
    await chooseRules(page, { exception: true })
    for (const name of ['Overview', 'Service health', 'Customers', 'Catalog', 'Billing'] as const) {
      await passes(page, name)
    }
    await openTab(page, customers.offered, 'Subscriptions')
    await page.getByRole('article').first().waitFor()
    // The one delegated row that an exception opens.
    await openTab(page, customers.offered, 'Users and licences')
    await page.getByRole('article').first().waitFor()

    await openTab(page, customers.gdapActive, 'Users and licences')
    await expectDenial(page, 'user-license-gdap', 'exception-not-supported')
    await openTab(page, customers.gdapActive, 'GDAP')
    await expectDenial(page, 'gdap-relationships', 'exception-not-supported')
    await openTab(page, customers.gdapActive, 'Service requests')
    await expectDenial(page, 'delegated-admin', 'exception-not-supported')

    await goTo(page, 'Overview')
    await chooseRules(page, { exception: false })
    await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
    // Asked for MFA once more, the account passes the one that it has.
    await answerMfa(page, 'Approve')
    await denialOn(page).getByText('exception-required').waitFor()
    for (const name of ['Catalog', 'Customer requests', 'Billing'] as const) {
      await isStopped(page, name, 'exception-required', /Microsoft Entra MFA/)
    }
  })

  it('passes everywhere in the edition that counts it as MFA', async () => {
    const page = await signInAs('Admin agent', 'Third-party MFA')
    await chooseRules(page, { edition: '2026-04' })
    for (const name of Object.keys(pages) as PageName[]) await passes(page, name)
    await openTab(page, customers.gdapActive, 'GDAP')
    await page.getByRole('region', { name: 'Access of Admin agents' }).waitFor()
    await openTab(page, customers.gdapActive, 'Users and licences')
    await page.getByRole('article').first().waitFor()
    expect(await denialOn(page).count()).toBe(0)
  })
})

it.each(['/customers', '/customer-requests'])(
  'no MFA is sent to step-up from %s, registers, and goes on to the page it wanted',
  async path => {
    const page = await open({ path })
    await signIn(page, { role: 'Admin agent', mfa: 'No MFA' })
    await page.getByRole('heading', { name: 'More information required' }).waitFor()
    await answerMfa(page, 'Register for Microsoft Entra MFA')
    await page.waitForURL(url => url.pathname === path)
    await page.getByRole('main').locator('table a, article').first().waitFor()
    // What was registered holds for what needs MFA most.
    await openTab(page, customers.gdapActive, 'GDAP')
    await page.getByRole('region', { name: 'Access of Admin agents' }).waitFor()
  },
)

it('no MFA in the newer edition is sent to step-up too', async () => {
  const page = await signInAs('Sales agent', 'No MFA')
  await chooseRules(page, { edition: '2026-04' })
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
  await page.getByRole('heading', { name: 'More information required' }).waitFor()
})

describe('each role finds its pages open with Entra MFA, and reads on the others that they are not its', () => {
  it.each<[role: string, opens: readonly PageName[]]>([
    ['Admin agent', ['Customers', 'Catalog', 'Customer requests', 'Billing']],
    ['Sales agent', ['Customers', 'Catalog']],
    ['Helpdesk agent', ['Customers', 'Catalog', 'Customer requests']],
    ['Global administrator', ['Billing']],
    ['Billing administrator', ['Billing']],
    ['Guest of the partner tenant', []],
  ])('%s', async (role, opens) => {
    const page = await signInAs(role, 'Microsoft Entra MFA')
    for (const name of ['Overview', 'Service health'] as const) await passes(page, name)
    for (const name of ['Customers', 'Catalog', 'Customer requests', 'Billing'] as const) {
      if (opens.includes(name)) await passes(page, name)
      else await isStopped(page, name, 'role-required', /role/)
    }
  })
})

it('a guest without MFA is stopped like anybody: nothing that needs it is read for them', async () => {
  const page = await signInAs('Guest of the partner tenant', 'No MFA')
  await passes(page, 'Service health')
  await goTo(page, 'Overview')
  await denialOn(page).first().getByText('no-mfa', { exact: true }).waitFor()
  // No role opens it, so that a step-up would not help, and none is asked for.
  await isStopped(page, 'Customers', 'role-required', /role/)
})
