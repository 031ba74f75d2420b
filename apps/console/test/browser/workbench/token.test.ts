import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findings } from '../accessible.ts'
import { withBrowser } from '../console-page.ts'

const { open: openConsole } = withBrowser()
const open = (options = {}) => openConsole({ path: '/workbench/token', ...options })

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims: object) => `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`
const token = tokenOf({
  aud: 'https://api.partnercenter.microsoft.com',
  amr: ['pwd', 'mfa'],
  scp: 'user_impersonation',
  upn: '<img src=x onerror=alert(1)>@contoso.example',
  exp: Math.floor(Date.now() / 1000) + 3600,
})
const field = (page: Page) => page.getByLabel('Access token')
const verdict = (page: Page, scenario: string) =>
  page.locator(`[data-scenario="${scenario}"] tr`).first().locator('td').last()

it('reads a token: claims as text, evidence, audience, time left, scenarios', async () => {
  const page = await open()
  await field(page).fill(`Bearer ${token}`)
  await page.getByText('The Partner Center API, of the global cloud').waitFor()
  expect(await page.locator('[data-claim="upn"] dd').textContent()).toContain('<img src=x')
  await page
    .getByRole('timer')
    .getByText(/^Live for \d+ min/)
    .waitFor()
  await page.getByText('shown by the token').waitFor()
  expect(await verdict(page, 'billing').textContent()).toContain('mfa-supported')
})

it('follows the edition and the exception that are chosen', async () => {
  const page = await open()
  await field(page).fill(tokenOf({ upn: 'a@contoso.example', amr: ['fed', 'mfa'], exp: 1 }))
  await page
    .getByRole('timer')
    .getByText(/^Expired/)
    .waitFor()
  expect(await verdict(page, 'billing').textContent()).toContain('exception-required')
  await page.getByRole('switch', { name: 'Exception granted' }).click()
  await expect.poll(() => verdict(page, 'billing').textContent()).toContain('exception-granted')
})

it('sends the token to nobody, stores it nowhere, and forgets it when left', async () => {
  const page = await open()
  const sent: string[] = []
  page.on('request', request => {
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`)
  })
  await field(page).fill(token)
  await page.getByRole('timer').waitFor()
  const kept = () =>
    page.evaluate(() =>
      JSON.stringify([
        location.href,
        history.state,
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
      ]),
    )
  const places = [await kept()]
  await page.getByRole('link', { name: 'MFA policy' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'MFA policy' }).waitFor()
  places.push(await kept())
  await page.goBack()
  expect(await field(page).inputValue()).toBe('')
  await field(page).fill(token)
  await page.reload()
  expect(await field(page).inputValue()).toBe('')
  // The reload at least was heard, so that silence means something.
  expect(sent.length).toBeGreaterThan(0)
  for (const secret of token.split('.')) {
    expect(sent.filter(request => request.includes(secret))).toEqual([])
    expect(places.filter(place => place.includes(secret))).toEqual([])
  }
})

it('explains what is no token, and clears', async () => {
  const page = await open()
  await field(page).fill('0.refresh')
  await page.getByRole('status').getByText('three parts').waitFor()
  await page.getByRole('button', { name: 'Clear' }).click()
  expect(await field(page).inputValue()).toBe('')
})

describe.each(['light', 'dark'] as const)('in %s colors', colorScheme => {
  it.each([1280, 360])('is accessible at %i pixels, and fits', async width => {
    const page = await open({ viewport: { width, height: 800 }, colorScheme })
    await field(page).fill('no token')
    await page.getByRole('status').getByText('three parts').waitFor()
    expect(await findings(page)).toEqual([])
    await field(page).fill(token)
    await page.getByRole('timer').waitFor()
    expect(await findings(page)).toEqual([])
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return scrollWidth - clientWidth
    })
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
