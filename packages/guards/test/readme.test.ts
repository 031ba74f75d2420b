import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { tokenReasons, webhookReasons } from '@partnergate/guards'
import { expect, test } from 'vitest'
import { createApp as createExpressApp } from '../../../examples/guards/express.ts'
import { createApp as createFastifyApp } from '../../../examples/guards/fastify.ts'
import { createWorker } from '../../../examples/guards/fetch.ts'
import { createApp as createHonoApp } from '../../../examples/guards/hono.ts'
import { createReceiver } from '../../../examples/guards/webhooks.ts'
import { createAuthority, optionsFor } from './support/authority.ts'
import {
  createHosts,
  delivery,
  sample,
  optionsFor as webhookOptionsFor,
} from './support/partner-center.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')
const authority = await createAuthority()
const options = optionsFor(authority)
const oid = '4988e250-5aee-482a-9136-6d269cb755c0'
const authorization = async (claims = {}) => `Bearer ${await authority.token(claims)}`

const examples = new URL('../../../examples/guards/', import.meta.url)

test.each(readdirSync(examples).filter(name => name.endsWith('.ts')))(
  'the README shows examples/guards/%s as it runs',
  name => {
    const example = readFileSync(new URL(name, examples), 'utf8')
    // What tries it on a mock tenant is not for one's own service.
    const shown = (example.split('// Try it: ')[0] ?? '').replace(
      /^import .*on-a-mock-tenant.*\n/gm,
      '',
    )
    expect(shown).not.toBe(example)
    expect(readme).toContain(`\`\`\`ts\n${shown.trim()}\n\`\`\``)
  },
)

test('the README names every option and every reason', () => {
  for (const path of ['src/guard/guard-options.ts', 'src/webhooks/webhook-options.ts']) {
    for (const [, name] of read(path).matchAll(/readonly (\w+)\??:/g)) {
      expect(readme).toMatch(new RegExp(`\\| \`(keys\\.|certificates\\.)?${name}\``))
    }
  }
  for (const reason of [...tokenReasons, ...webhookReasons])
    expect(readme).toContain(`\`${reason}\``)
})

test('hono places an order for who passed MFA', async () => {
  const app = createHonoApp(options)
  const order = async (claims: object) =>
    app.request('/orders', {
      method: 'POST',
      headers: { authorization: await authorization(claims) },
    })
  expect(await (await order({})).json()).toEqual({ orderedBy: oid, because: 'mfa-supported' })
  expect((await order({ amr: ['pwd'] })).status).toBe(401)
})

test('express shows the billing page to its roles', async () => {
  const server = createExpressApp(options).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const open = async (claims: object) =>
    fetch(`http://127.0.0.1:${port}/billing`, {
      headers: { authorization: await authorization(claims) },
    })
  expect(await (await open({ roles: ['billing-admin'] })).json()).toEqual({ shownTo: oid })
  expect((await open({ roles: ['sales-agent'] })).status).toBe(403)
  server.close()
})

test('fastify lists invoices', async () => {
  const app = await createFastifyApp(options)
  const headers = { authorization: await authorization() }
  expect((await app.inject({ url: '/invoices', headers })).json()).toEqual({ shownTo: oid })
  expect((await app.inject('/invoices')).statusCode).toBe(401)
})

test('a worker hands on what the runtime gives it', async () => {
  const headers = { authorization: await authorization() }
  const request = new Request('https://worker.example/', { headers })
  const response = await createWorker(options).fetch(request, { region: 'EU' })
  expect(await response.json()).toEqual({ requestedBy: oid, region: 'EU' })
})

test('webhooks are read', async () => {
  const log: string[] = []
  const receive = createReceiver(log, webhookOptionsFor(createHosts()))
  const post = async (payload: object) => {
    const { headers, body } = await delivery(payload)
    return receive(new Request('https://x.example/', { method: 'POST', headers, body }))
  }
  expect((await post(sample)).status).toBe(200)
  const ended = { ...sample, EventName: 'granular-admin-relationship-terminated' }
  expect((await post(ended)).status).toBe(200)
  expect((await post({ ...sample, EventName: 'something-new' })).status).toBe(200)
  expect(log).toEqual([`read ${sample.ResourceUri}`, 'access ended at 2026-11-03T11:59:00.000Z'])
})
