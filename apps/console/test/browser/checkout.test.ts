import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { answerMfa, pickAccount, signIn, withBrowser } from './console-page.ts'
import { expectNothingRan, findings, overflow, probe } from './customer-page.ts'
import { enter, tabThrough, tabTo } from './keyboard.ts'
import { chooseRules } from './rules.ts'

const { open, complaints } = withBrowser()

const admin = { role: 'Admin agent', mfa: 'Microsoft Entra MFA' } as const
const basic = 'Microsoft 365 Business Basic'
const title = (name: string | RegExp) => ({ level: 1, name }) as const
const offer = (page: Page, name: string) =>
  page.getByRole('form', { name: `Buy ${name}`, exact: true })

/** Opens the catalog for the first customer, on a product. */
async function openCatalog(options: Parameters<typeof open>[0] = {}, product = basic) {
  const page = await open({ path: '/customers', ...options })
  await signIn(page, admin)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: 'Order for this customer' }).click()
  await page.getByRole('button', { name: `Open ${product}` }).click()
  return page
}

/** Puts something into the cart, and waits until it is in it. */
async function add(page: Page, quantity: string, plan: string, name = basic) {
  const form = offer(page, name)
  await form.getByLabel('Quantity').fill(quantity)
  await form.getByLabel('Term and billing').selectOption({ label: plan })
  const count = Number(await page.getByRole('link', { name: /^Cart/ }).textContent().then(digits))
  await form.getByRole('button', { name: 'Add to cart' }).click()
  await page.getByRole('link', { name: `Cart (${count + 1})` }).waitFor()
}

const digits = (text: string | null) => text?.replace(/\D/g, '') ?? ''

async function review(page: Page) {
  await page.getByRole('link', { name: /^Cart/ }).click()
  await page.getByRole('link', { name: 'Review the order' }).click()
  await page.getByRole('heading', title('Review the order')).waitFor()
  await page.getByText('Accepted', { exact: true }).waitFor()
}

const orderNumber = (page: Page) =>
  page.getByRole('article', { name: /^Order / }).getByRole('heading')

it('buys by keyboard alone, from the first page to the order', async () => {
  const page = await open()
  await signIn(page, admin)
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve())
  await enter(page, page.getByRole('navigation').getByRole('link', { name: 'Catalog' }))
  await page.getByRole('heading', title('Catalog')).waitFor()
  await tabTo(page, page.getByRole('combobox', { name: 'Customer' }))
  await page.getByRole('article').first().waitFor()
  await page.keyboard.type('L')
  await page.getByRole('listbox', { name: 'Customer' }).getByRole('option').first().waitFor()
  await press('ArrowDown', 'Enter')
  await enter(page, page.getByRole('button', { name: `Open ${basic}` }))
  const form = offer(page, basic)
  await tabTo(page, form.getByLabel('Term and billing'))
  await press('ArrowDown')
  await tabTo(page, form.getByLabel('Quantity'))
  await press('ArrowUp', 'ArrowUp')
  await press('Enter')
  await enter(page, form.getByRole('link', { name: 'Go to the cart' }))
  await page.getByRole('heading', title('Cart')).waitFor()
  const line = page.getByRole('article', { name: basic })
  await tabTo(page, line.getByLabel('Name'))
  await page.keyboard.type('Sales')
  await press('Enter')
  await line.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  await enter(page, page.getByRole('link', { name: 'Review the order' }))
  await page.getByText('Accepted', { exact: true }).waitFor()
  expect(await tabThrough(page)).toBeGreaterThan(10)
  await enter(page, page.getByRole('button', { name: 'Place the order' }))
  const done = page.getByRole('heading', title('Ordered'))
  await done.waitFor()
  expect(await done.evaluate(heading => heading === document.activeElement)).toBe(true)
  await enter(page, page.getByRole('link', { name: 'Sales', exact: true }))
  await page.getByRole('article', { name: 'Sales', exact: true }).waitFor()
})

it('orders once from two tabs, past a lost answer, and after a reload', async () => {
  const page = await openCatalog()
  await add(page, '3', '1 year, billed monthly')
  await review(page)
  const other = await page.context().newPage()
  await other.goto(page.url())
  const [mine, theirs] = [page, other].map(tab =>
    tab.getByRole('button', { name: 'Place the order' }),
  )
  await theirs?.waitFor()
  // The first answer gets lost on its way.
  let isLost = false
  await page.route('**/checkout', async (route, request) => {
    if (request.method() !== 'POST' || isLost) return route.continue()
    isLost = true
    await route.fetch()
    return route.abort()
  })
  await Promise.all([mine?.click(), theirs?.dblclick()])
  await other.getByRole('heading', title('Ordered')).waitFor()
  await page.getByRole('heading', title('Ordered')).waitFor()
  const number = await orderNumber(page).textContent()
  expect(await orderNumber(other).textContent()).toBe(number)
  await page.reload()
  expect(await orderNumber(page).textContent()).toBe(number)

  await page.getByRole('link', { name: 'See the subscriptions' }).click()
  const parts = page.getByRole('navigation', { name: 'Parts of this customer' })
  await parts.getByRole('link', { name: 'Orders' }).click()
  const order = page.getByRole('article', { name: number ?? '' })
  await order.getByRole('button', { name: 'Cancel the order' }).click()
  const asked = page.getByRole('dialog', { name: /^Cancel order/ })
  await asked.getByRole('button', { name: 'Cancel the order' }).click()
  await order.getByText('cancelled', { exact: true }).waitFor()
  expect(await findings(page)).toEqual([])
  complaints.splice(0)
})

it('says at the line why it cannot be ordered, orders the rest, and goes on with what was left; on a phone', async () => {
  const page = await openCatalog({ colorScheme: 'dark', viewport: { width: 360, height: 740 } })
  const check = async () => {
    expect(await findings(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
  }
  await offer(page, basic).waitFor()
  await check()
  await add(page, '2', '1 year, billed monthly')
  await add(page, '5', '1 year, billed yearly')
  await page.getByRole('link', { name: /^Cart/ }).click()
  const line = page.getByRole('article', { name: basic }).last()
  await line.getByLabel('Name').fill(probe.slice(0, 100))
  await line.getByLabel('Term ends on').fill('2001-01-01')
  await line.getByRole('button', { name: 'Save' }).click()
  await line.getByRole('alert').getByText('does not lie within the term').waitFor()
  await check()
  await page.getByRole('link', { name: 'Review the order' }).click()
  await page.getByRole('button', { name: 'Order 1 of 2 lines' }).click()
  await page.getByRole('heading', title('Ordered in part')).waitFor()
  await check()
  await page.getByRole('button', { name: 'Put it into a new cart' }).click()
  await page.getByRole('heading', title('Cart')).waitFor()
  await expectNothingRan(page)
  await page.getByRole('button', { name: `Remove ${basic}` }).click()
  await page.getByText('Nothing in the cart yet').waitFor()
  const focused = page.getByRole('heading', title('Cart'))
  await expect
    .poll(() => focused.evaluate(heading => heading === document.activeElement))
    .toBe(true)
})

it('loses nothing when the session ends in mid-checkout', async () => {
  const page = await open({ path: '/customers' })
  await signIn(page, admin)
  await page.getByRole('button', { name: 'New customer' }).click()
  const form = page.getByRole('dialog', { name: 'New customer' })
  for (const [label, value] of [
    ['Company', 'Zzyzx Works'],
    ['Domain', 'zzyzxworks.onmicrosoft.com'],
    ['First name', 'Ada'],
    ['Last name', 'Lovelace'],
    ['Email', 'ada@zzyzx.example'],
    ['Street', '1 Main Street'],
    ['City', 'Redmond'],
    ['Postal code', '98052'],
  ] as const) {
    await form.getByLabel(label).fill(value)
  }
  await form.getByRole('button', { name: 'Create' }).click()
  await form.getByRole('link', { name: 'Go to the customer' }).click()
  await page.getByRole('link', { name: 'Order for this customer' }).click()
  await page.getByRole('button', { name: `Open ${basic}` }).click()
  await add(page, '2', '1 year, billed monthly')
  await page.getByRole('link', { name: /^Cart/ }).click()
  await page.getByRole('link', { name: 'Review the order' }).click()

  // Without the agreement nothing is ordered.
  await page.getByRole('button', { name: 'Place the order' }).click()
  await page.getByRole('alert').getByText('The agreement is missing').waitFor()
  await page.getByLabel('First name').fill('Ada')
  await page.getByLabel('Last name').fill('Lovelace')
  await page.getByLabel('Email').fill('ada@zzyzx.example')
  expect(await findings(page)).toEqual([])

  const elsewhere = await page.context().newPage()
  await elsewhere.goto(page.url())
  await elsewhere.getByRole('button', { name: /^Account of/ }).click()
  await elsewhere.getByRole('menuitem', { name: 'Sign out' }).click()
  await elsewhere.getByRole('heading', title('Partnergate console')).waitFor()
  await elsewhere.close()
  await page.getByRole('button', { name: 'Confirm the agreement' }).click()
  const ended = page.getByRole('dialog', { name: 'Your session has ended' })
  const [signingIn] = await Promise.all([
    page.waitForEvent('popup'),
    ended.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await pickAccount(signingIn, admin.role, admin.mfa)
  await answerMfa(signingIn, 'Approve')
  await signingIn.getByRole('heading', title('You are signed in')).waitFor()
  await signingIn.close()
  await ended.waitFor({ state: 'detached' })
  expect(await page.getByLabel('Last name').inputValue()).toBe('Lovelace')
  await page.getByRole('button', { name: 'Confirm the agreement' }).click()
  await page.getByText('Accepted', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Place the order' }).click()
  await page.getByRole('heading', title('Ordered')).waitFor()
  complaints.splice(0)
})

it('keeps what was chosen past a step-up, and says in place what the rules stop', async () => {
  const page = await openCatalog()
  const quantity = offer(page, basic).getByLabel('Quantity')
  await quantity.fill('17')
  await chooseRules(page, { exception: true })
  const { origin, pathname, search } = new URL(page.url())
  const to = encodeURIComponent(pathname + search)
  await page.goto(`${origin}/auth/sign-in?to=${to}&switch`)
  await pickAccount(page, admin.role, 'Third-party MFA')
  await answerMfa(page, 'Approve')
  await expect.poll(() => quantity.inputValue()).toBe('1')
  await quantity.fill('9')

  // The exception ends, and the page asks for MFA; the account passes the one that it has.
  const exception = async () => {
    await page.getByRole('button', { name: /^Rules: / }).click()
    await page.getByRole('switch', { name: 'Exception granted' }).click()
  }
  await exception()
  await answerMfa(page, 'Approve')
  await page.getByRole('region', { name: 'Denied' }).getByText('exception-required').waitFor()
  expect(new URL(page.url()).search).toBe(search)
  await exception()
  await expect.poll(() => quantity.inputValue()).toBe('9')
})

it('narrows the catalog down, in a country or for a customer, and keeps it in the address', async () => {
  const page = await open({ path: '/commerce/catalog?country=DE&view=Software' })
  await signIn(page, admin)
  await page.getByText('3 products').waitFor()
  await page.getByRole('button', { name: 'Open SQL Server Standard' }).click()
  await page.getByText('Choose a customer above').waitFor()
  await page.getByText('by the price sheet of this month').waitFor()
  await page.getByRole('searchbox', { name: 'Search' }).fill('linux')
  await page.getByText('1 product', { exact: true }).waitFor()
  await page.getByRole('searchbox', { name: 'Search' }).fill('no such thing')
  await page.getByText('No such product').waitFor()
  await page.reload()
  await page.getByText('No such product').waitFor()
  await page.getByLabel('Segment').selectOption('education')
  await page.getByText('Nothing is sold here').waitFor()
  await page.getByLabel('Part of the catalog').selectOption('OnlineServices')
  await page.getByRole('searchbox', { name: 'Search' }).fill('')
  await page.getByText('Office 365 A3').waitFor()
  expect(await findings(page)).toEqual([])
})
