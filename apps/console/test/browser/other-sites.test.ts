import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signIn, withBrowser } from './console-page.ts'

const { open, complaints } = withBrowser()

let site: Server
let siteUrl = ''
beforeAll(async () => {
  site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end('<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>')
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  siteUrl = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
})
afterAll(() => void site.close())

/** Signs in, and opens another site's page in the same browser; of another port, so that even `Strict` cookies go along. */
async function beside() {
  const page = await open({ path: '/customers' })
  await signIn(page, { role: 'Admin agent', mfa: 'Microsoft Entra MFA' })
  await page.getByText('3000 customers').waitFor()
  const evil = await page.context().newPage()
  await evil.goto(siteUrl)
  return { page, evil, target: new URL('/', page.url()).href }
}

/** Nothing was changed by whatever another site tried. */
async function expectUntouched(page: Page) {
  await page.reload()
  await page.getByText('3000 customers').waitFor()
  await page.getByRole('button', { name: /^Account of/ }).waitFor()
  await page.getByRole('button', { name: 'Rules: 2022-03', exact: true }).waitFor()
}

it('lets no other site send for whoever is signed in, and lets none read', async () => {
  const { page, evil, target } = await beside()
  const outcomes = await evil.evaluate(async base => {
    const send = (path: string, init: RequestInit) =>
      fetch(base + path, { credentials: 'include', ...init }).then(
        async response => `${response.type} ${await response.text()}`,
        () => 'refused',
      )
    const out = 'api/console/sign-out'
    const json = { 'Content-Type': 'application/json' }
    return [
      await send(out, { method: 'POST', mode: 'no-cors', body: '{}' }),
      await send(out, {
        ...{ method: 'POST', mode: 'no-cors', body: 'a=b' },
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      }),
      await send(out, { method: 'POST', headers: json, body: '{}' }),
      await send(out, { method: 'POST', headers: { ...json, 'X-Console-Session': 'guess' } }),
      await send('api/console/policy', { method: 'PATCH', headers: json, body: '{}' }),
      await send('api/customers', {}),
      await send('api/console', { mode: 'no-cors' }),
      String(navigator.sendBeacon(base + out, '{}')),
    ]
  }, target)
  // A beacon leaves, and is refused by the server; of the rest the browser keeps even that there was an answer.
  expect(outcomes).toEqual([...Array(outcomes.length - 1).fill('refused'), 'true'])
  await expectUntouched(page)
  complaints.splice(0)
})

it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data'])(
  'takes no form of another site, sent as %s',
  async enctype => {
    const { page, evil, target } = await beside()
    const answered = evil.waitForResponse(`${target}api/console/sign-out`)
    await evil.evaluate(
      ([action, type]) => {
        const form = document.createElement('form')
        Object.assign(form, { method: 'post', action, enctype: type })
        const field = document.createElement('input')
        // As text it would read {"x":"="}, which is JSON.
        Object.assign(field, { name: '{"x":"', value: '"}' })
        form.append(field)
        document.body.append(form)
        form.submit()
      },
      [`${target}api/console/sign-out`, enctype] as const,
    )
    expect((await answered).status()).toBe(403)
    await expectUntouched(page)
    complaints.splice(0)
  },
)

it('is not shown in another site’s frame, nor leaves its window to it', async () => {
  const { page, evil, target } = await beside()
  const framed = await evil.evaluate(async url => {
    const frame = document.createElement('iframe')
    const loaded = new Promise(resolve => frame.addEventListener('load', resolve))
    frame.src = url
    document.body.append(frame)
    await loaded
    try {
      return frame.contentDocument?.body.textContent ?? 'nothing to read'
    } catch {
      return 'nothing to read'
    }
  }, target)
  expect(framed).toBe('nothing to read')
  expect(complaints.splice(0).join()).toContain('frame')
  // The window is in a group of its own: for who opened it, it is closed.
  await evil.evaluate(url => {
    const opened = window.open(url)
    Object.defineProperty(window, 'isLost', { get: () => opened?.closed === true })
  }, target)
  await evil.waitForFunction('isLost')
  await expectUntouched(page)
  complaints.splice(0)
})

it('serves a sign-in of its own alone: a link with somebody else’s code signs nobody in', async () => {
  const { page, evil, target } = await beside()
  const who = await page.getByRole('button', { name: /^Account of/ }).textContent()
  await evil.goto(`${target}auth/callback?code=somebody-elses&state=made-up`)
  await evil.getByRole('heading', { level: 1 }).waitFor()
  await expectUntouched(page)
  expect(await page.getByRole('button', { name: /^Account of/ }).textContent()).toBe(who)
  complaints.splice(0)
})
