import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { answerMfa, pickAccount, signIn, withBrowser } from './console-page.ts'

const { open, complaints } = withBrowser()

const admin = { role: 'Admin agent', mfa: 'Microsoft Entra MFA' } as const

async function sessionCookie(page: Page) {
  const cookies = await page.context().cookies()
  return cookies.find(({ name }) => name === 'partnergate-session')
}

async function signOutElsewhere(page: Page) {
  const other = await page.context().newPage()
  await other.goto(page.url())
  await other.getByRole('button', { name: /^Account of/ }).click()
  await other.getByRole('menuitem', { name: 'Sign out' }).click()
  await other.getByRole('heading', { level: 1, name: 'Partnergate console' }).waitFor()
  await other.close()
}

it('keeps the session from scripts, and tokens from the browser', async () => {
  const page = await open()
  const bodies: string[] = []
  page.on('response', async response => {
    if (response.url().includes('/api/')) bodies.push(await response.text().catch(() => ''))
  })
  await signIn(page, admin)
  await page.getByRole('navigation').getByRole('link', { name: 'Customers' }).click()
  await page.getByText('3000 customers').waitFor()
  expect(await sessionCookie(page)).toMatchObject({ httpOnly: true, sameSite: 'Strict' })
  expect(await page.evaluate(() => document.cookie)).toBe('')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).toBe(
    '{}',
  )
  expect(bodies.join()).not.toMatch(/eyJ[\w-]+\.eyJ/)
})

it('does not serve a cookie again that was signed out', async () => {
  const page = await open()
  await signIn(page, admin)
  const cookie = await sessionCookie(page)
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'Partnergate console' }).waitFor()
  if (cookie) await page.context().addCookies([cookie])
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Partnergate console' }).waitFor()
  expect(await page.getByRole('button', { name: /^Account of/ }).count()).toBe(0)
})

it('does not act as somebody else who signed in in another tab', async () => {
  const page = await open({ path: '/customers' })
  await signIn(page, admin)
  await page.getByText('3000 customers').waitFor()
  const other = await page.context().newPage()
  await other.goto(new URL('/auth/sign-in?to=/', page.url()).href)
  await pickAccount(other, 'Sales agent', 'Microsoft Entra MFA')
  await answerMfa(other, 'Approve')
  await other.getByText(/Sales agent\.$/).waitFor()

  await page.bringToFront()
  await page.getByRole('searchbox', { name: 'Search' }).fill('S')
  const dialog = page.getByRole('dialog', { name: 'Somebody else has signed in' })
  await dialog.getByRole('button', { name: /^Go on as/ }).click()
  await page.getByText('customers', { exact: false }).first().waitFor()
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByText('Sales agent').waitFor()
  complaints.splice(0)
})

it('loses nothing that was typed when the session ends in mid-form', async () => {
  const page = await open({ path: '/customers' })
  await signIn(page, admin)
  await page.getByRole('button', { name: 'New customer' }).click()
  const form = page.getByRole('dialog', { name: 'New customer' })
  const typed: [string, string][] = [
    ['Company', 'Zzyzx <b>Works</b>'],
    ['Domain', 'zzyzxworks.onmicrosoft.com'],
    ['First name', 'Ada'],
    ['Last name', 'Lovelace'],
    ['Email', 'ada@zzyzx.example'],
    ['Street', '1 Main Street'],
    ['City', 'Redmond'],
    ['Postal code', '98052'],
  ]
  for (const [label, value] of typed) await form.getByLabel(label).fill(value)
  await signOutElsewhere(page)

  await form.getByRole('button', { name: 'Create' }).click()
  const ended = page.getByRole('dialog', { name: 'Your session has ended' })
  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    ended.getByRole('link', { name: 'Sign in again' }).click(),
  ])
  await pickAccount(other, admin.role, admin.mfa)
  await answerMfa(other, 'Approve')
  await other.getByRole('heading', { level: 1, name: 'You are signed in' }).waitFor()
  await ended.waitFor({ state: 'detached' })
  await other.close()

  for (const [label, value] of typed) expect(await form.getByLabel(label).inputValue()).toBe(value)
  await form.getByRole('button', { name: 'Create' }).click()
  await form.getByRole('link', { name: 'Go to the customer' }).click()
  await page.getByRole('heading', { level: 1, name: 'Zzyzx <b>Works</b>' }).waitFor()
  expect(complaints.splice(0)).toEqual([expect.stringContaining('401')])
})
