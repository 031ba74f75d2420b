import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { signIn, withBrowser } from '../console-page.ts'
import { expectNothingRan, overflow, probe } from '../customer-page.ts'
import { hostile, poison } from '../hostile.ts'
import { everyAddress } from './addresses.ts'
import { settled } from './layout-shifts.ts'
import { lookAround } from './look-around.ts'

const { open, complaints } = withBrowser()

/** Opens whatever on the page can be opened, since there is data in it too. */
async function unfold(page: Page) {
  const closed = page.getByRole('main').locator('[aria-expanded="false"][aria-controls]:visible')
  for (let left = Math.min(await closed.count(), 3); left > 0; left--) {
    await closed.first().click()
  }
  await settled(page)
}

it('shows every text of the service as text, on every page and on a phone', {
  timeout: 240_000,
}, async () => {
  const page = await open({ viewport: { width: 360, height: 740 } })
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  const known = await lookAround(page)
  let poisoned = 0
  await page.route('**/api/**', async route => {
    const response = await route.fetch().catch(() => undefined)
    const type = response?.headers()['content-type'] ?? ''
    if (!response?.ok() || !/^application\/(json|x-ndjson)/.test(type)) {
      return response ? route.fulfill({ response }) : route.abort()
    }
    // One text of JSON, or one in each line.
    const texts = type.includes('ndjson')
      ? (await response.text()).trimEnd().split('\n')
      : [await response.text()]
    const body = texts.map(text => JSON.stringify(poison(JSON.parse(text)))).join('\n')
    poisoned += 1
    return route.fulfill({ response, body })
  })
  // A stream has no end, and is no JSON.
  await page.route('**/api/**/calls**', route => route.continue())
  const wrong: Record<string, unknown> = {}
  for (const address of everyAddress(known)) {
    await page.goto(new URL(address, page.url()).href)
    await settled(page)
    await unfold(page)
    await expectNothingRan(page)
    const sideways = await overflow(page)
    const scripts = await page.locator('a[href^="javascript:window"]').count()
    const found = complaints.splice(0).filter(one => !/status of 40[49]/.test(one))
    if (sideways + scripts + found.length > 0) wrong[address] = { sideways, scripts, found }
  }
  expect(wrong).toEqual({})
  expect(poisoned).toBeGreaterThan(10)
  await page.goto(new URL('/customers', page.url()).href)
  await page.getByRole('table').getByText(hostile.slice(0, 20)).first().waitFor()
  // What is streamed is shown, too.
  await page.goto(new URL(`/billing/${known.invoice}`, page.url()).href)
  const lines = page.getByRole('region', { name: 'Line items' })
  await lines.getByText(hostile.slice(0, 20)).first().waitFor()
  await expectNothingRan(page)
})

it('repeats nothing of an address as markup, also on the sign-in pages', async () => {
  const page = await open()
  const { origin } = new URL(page.url())
  const text = encodeURIComponent(probe)
  const left = page.waitForURL(/\/entra\//)
  await page.goto(`${origin}/auth/sign-in?to=/customers`)
  await left
  const signInPage = page.url()
  const addresses = [
    `${signInPage}&login_hint=${text}&domain_hint=${text}&nonce=${text}`,
    `${signInPage.replace(/state=[^&]*/, `state=${text}`)}&prompt=${text}`,
    `${signInPage}&redirect_uri=${text}`,
    `${signInPage}&client_id=${text}`,
    `${origin}/auth/callback?error=access_denied&error_description=${text}&state=${text}`,
    `${origin}/auth/sign-in?to=${text}`,
    `${origin}/auth/sign-in?to=javascript:window.probed=true`,
    `${origin}/sign-in?problem=${text}&error=${text}&to=${text}`,
    `${origin}/${text}`,
    `${origin}/workbench/policy?role=${text}&mfa=${text}&edition=${text}`,
    `${origin}/workbench/token#${text}`,
  ]
  for (const address of addresses) {
    await page.goto(address)
    await page.locator('body').waitFor()
    await expectNothingRan(page)
    expect(new URL(page.url()).protocol).toBe('http:')
  }
  expect(complaints.splice(0).filter(one => !/status of 40\d/.test(one))).toEqual([])
})
