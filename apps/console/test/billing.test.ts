import { createMockTenant, type PersonaId } from '@partnergate/testing'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen } from '../src/server/listen.ts'
import { addAmounts } from '../src/shared/amounts.ts'
import type {
  BalanceView,
  InvoiceDetail,
  InvoicesPage,
  LineRecord,
  LineView,
} from '../src/shared/billing.ts'
import { createConsole } from './support/console-client.ts'

const at = '/api/billing'
const operation = 'invoices.lineItems.list'
const usage = '?provider=one_time&type=usage_line_items'

const policy = { edition: '2022-03', exception: false, federatedMfa: 'third-party' } as const

async function signedIn(persona: PersonaId = 'billing-admin/entra', customers = 3) {
  const tenant = createMockTenant({ seed: 'billing test', customers })
  const console = createConsole({ works: { on: () => tenant, policy } }, tenant)
  await console.signIn(persona)
  const { invoices } = await console
    .answer<InvoicesPage>('GET', `${at}/invoices`)
    .catch(() => ({ invoices: [] }))
  const latest = `${at}/invoices/${invoices[0]?.id}`
  return { console, tenant, invoices, latest }
}

async function recordsOf(response: Response): Promise<LineRecord[]> {
  expect(response.headers.get('Content-Type')).toBe('application/x-ndjson')
  const text = await response.text()
  return text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
}

const linesIn = (records: readonly LineRecord[]): LineView[] =>
  records.flatMap(record => ('lines' in record ? record.lines : []))

describe('invoices', () => {
  it('come with balances by currency, the newest first', async () => {
    const { console, invoices, tenant } = await signedIn()
    const [balance, ...others] = await console.answer<BalanceView[]>('GET', `${at}/balances`)
    expect(others).toEqual([])
    const [open, paid] = invoices
    expect(balance).toMatchObject({
      currency: 'USD',
      balance: open?.due,
      lastPayment: { amount: paid?.paid },
      latestInvoice: open?.date,
    })
    expect(open).toMatchObject({ document: 'invoice', type: 'OneTime', paid: '0' })
    expect(open?.due).toBe(open?.total)
    expect(paid?.due).toBe('0')
    expect(new Set(tenant.requests.map(({ operation }) => operation))).toEqual(
      new Set(['invoices.list', 'invoices.summaries.list']),
    )
  })

  it('page by offset to the end', async () => {
    const { console, invoices } = await signedIn()
    const page = await console.answer<InvoicesPage>('GET', `${at}/invoices?offset=5`)
    expect(page).toEqual({ invoices: invoices.slice(5), total: invoices.length })
    const beyond = await console.answer<InvoicesPage>('GET', `${at}/invoices?offset=500`)
    expect(beyond).toEqual({ invoices: [], total: invoices.length })
  })

  it('name their line items, and the receipts of what was paid', async () => {
    const { console, invoices, latest } = await signedIn()
    const detail = await console.answer<InvoiceDetail>('GET', latest)
    expect(detail).toEqual({
      ...invoices[0],
      lineSets: [
        { provider: 'one_time', type: 'billing_line_items' },
        { provider: 'one_time', type: 'usage_line_items' },
      ],
      receipts: [],
      amendments: [],
    })
    const paid = await console.answer<InvoiceDetail>('GET', `${at}/invoices/${invoices[1]?.id}`)
    expect(paid.receipts).toHaveLength(1)
  })

  it.each([
    ['/invoices/G000000000', 404],
    ['/invoices/G0%2F..%2Fcustomers', 400],
    ['/invoices?offset=-1', 400],
    ['/invoices/G000000000/statement', 404],
    [`/invoices/G000000000/lines${usage}`, 404],
    ['/invoices/G000000000/lines?provider=../x&type=usage_line_items', 400],
    [`/invoices/G000000000/lines${usage}&cursor=elsewhere`, 400],
    ['/unbilled?currency=dollars&period=current&type=usage_line_items', 400],
    ['/unbilled?currency=USD&period=next&type=usage_line_items', 400],
  ])('answers %s with %i', async (path, status) => {
    const { console } = await signedIn()
    expect((await console.send('GET', at + path)).status).toBe(status)
  })
})

describe('line items', () => {
  it('stream in the service’s order, whole, and add up to the invoice', async () => {
    const { console, latest, invoices, tenant } = await signedIn('billing-admin/entra', 80)
    const charges = await recordsOf(
      await console.send('GET', `${latest}/lines?provider=one_time&type=billing_line_items`),
    )
    const use = await recordsOf(await console.send('GET', `${latest}/lines${usage}`))
    expect(use.at(-1)).toEqual({ done: true })
    const pages = tenant.requests.filter(
      request => request.operation === operation && request.url.includes('UsageLineItems'),
    )
    expect(pages.length).toBeGreaterThan(1)
    expect(use).toHaveLength(pages.length + 1)
    expect(use[0]).toMatchObject({ total: linesIn(use).length, cursor: expect.any(String) })
    expect(use.at(-2)).not.toHaveProperty('cursor')
    const sum = [...linesIn(charges), ...linesIn(use)]
      .map(({ amount = '0' }) => amount)
      .reduce(addAmounts, '0')
    expect(Number(sum)).toBeCloseTo(Number(invoices[0]?.total), 2)
    expect(linesIn(use)[0]).toMatchObject({
      customer: expect.any(String),
      product: expect.stringMatching(/^Azure plan: /),
      charge: 'usage',
      currency: 'USD',
    })
  })

  it('of legacy licences have their own names', async () => {
    const { console, invoices } = await signedIn()
    const legacy = invoices.find(({ type }) => type === 'Recurring')
    const path = `${at}/invoices/${legacy?.id}/lines?provider=office&type=billing_line_items`
    const lines = linesIn(await recordsOf(await console.send('GET', path)))
    expect(lines[0]).toMatchObject({ product: 'Office 365 Enterprise E1', amount: '80', tax: '0' })
  })

  it('that break off keep what has come, say why, and go on from there', async () => {
    const { console, latest, tenant } = await signedIn('billing-admin/entra', 80)
    const whole = linesIn(await recordsOf(await console.send('GET', `${latest}/lines${usage}`)))
    tenant.fault({ operation, skip: 1, status: 403, description: 'Not now.' })
    const broken = await recordsOf(await console.send('GET', `${latest}/lines${usage}`))
    expect(broken).toHaveLength(2)
    expect(broken[1]).toMatchObject({ problem: { code: 'forbidden', detail: 'Not now.' } })
    const cursor = broken[0] && 'cursor' in broken[0] ? broken[0].cursor : undefined
    const rest = await recordsOf(
      await console.send(
        'GET',
        `${latest}/lines${usage}&cursor=${encodeURIComponent(cursor ?? '')}`,
      ),
    )
    expect([...linesIn(broken), ...linesIn(rest)]).toEqual(whole)
  })

  it('come by an export where their pages are gone, the same, and go on in its files', async () => {
    const { console, latest, tenant } = await signedIn('billing-admin/entra', 80)
    const whole = linesIn(await recordsOf(await console.send('GET', `${latest}/lines${usage}`)))
    using gone = tenant.fault({ operation, status: 410, times: Number.POSITIVE_INFINITY })
    const asked = console.send('GET', `${latest}/lines${usage}`).then(recordsOf)
    // Exports take their time; here it passes at once.
    const looks = () =>
      tenant.requests.filter(({ operation }) => operation === 'billingExports.usage.billed.export')
    await expect.poll(() => looks().length).toBe(1)
    tenant.clock.advance(5000)
    const records = await asked
    expect(gone.hits).toBe(1)
    expect(records[0]).toEqual({ preparing: true })
    expect(records.at(-1)).toEqual({ done: true })
    expect(linesIn(records)).toEqual(whole)
    const [, first] = records
    const cursor = first && 'cursor' in first ? first.cursor : undefined
    const rest = await recordsOf(
      await console.send(
        'GET',
        `${latest}/lines${usage}&cursor=${encodeURIComponent(cursor ?? '')}`,
      ),
    )
    expect(linesIn(rest)).toEqual(whole.slice(500))
  })

  it('that are on no invoice yet come the same way', async () => {
    const { console, tenant } = await signedIn()
    const set = '?currency=USD&period=current&type=usage_line_items'
    const records = await recordsOf(await console.send('GET', `${at}/unbilled${set}`))
    expect(linesIn(records).length).toBeGreaterThan(0)
    const other = await recordsOf(
      await console.send('GET', `${at}/unbilled${set.replace('USD', 'EUR')}`),
    )
    expect(linesIn(other)).toEqual([])

    const list = 'invoices.unbilled.lineItems.list'
    tenant.fault({ operation: list, status: 410, times: Number.POSITIVE_INFINITY })
    const asked = console.send('GET', `${at}/unbilled${set.replace('USD', 'EUR')}`)
    const begun = () =>
      tenant.requests.some(one => one.operation === 'billingExports.usage.unbilled.export')
    await expect.poll(begun).toBe(true)
    tenant.clock.advance(5000)
    // An export of nothing is nothing, and no failure.
    expect(await recordsOf(await asked)).toEqual([{ preparing: true }, { done: true }])
  })

  it('that cannot begin are an answer like any other', async () => {
    const { console, latest, tenant } = await signedIn()
    tenant.fault({ operation, status: 429, retryAfterSeconds: 3600 })
    const response = await console.send('GET', `${latest}/lines${usage}`)
    expect(response.status).toBe(429)
    expect(response.headers.get('Retry-After')).toBe('3600')
    expect(console.reported).toEqual([])
  })

  it('end when who asked signs out, and say so', async () => {
    const { console, latest } = await signedIn('billing-admin/entra', 150)
    const response = await console.send('GET', `${latest}/lines${usage}`)
    await console.answer('POST', '/api/console/sign-out', {})
    const records = await recordsOf(response)
    expect(records.at(-1)).toMatchObject({ problem: { code: 'signed-out' } })
    const [first] = records
    expect(linesIn(records).length).toBeLessThan((first && 'total' in first && first.total) || 0)
  })

  it('are asked for no further when nobody reads them', async () => {
    const { console, latest, tenant } = await signedIn('billing-admin/entra', 150)
    const asked = () => tenant.requests.filter(request => request.operation === operation).length
    const response = await console.send('GET', `${latest}/lines${usage}`)
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    const whole = linesIn(await recordsOf(await console.send('GET', `${latest}/lines${usage}`)))
    // All of it takes more calls than were made for the first lines.
    const pages = Math.ceil(whole.length / 500)
    expect(pages).toBeGreaterThan(4)
    expect(asked() - pages).toBeLessThanOrEqual(3)
    expect(console.reported).toEqual([])
  })
})

it('lets the call to Partner Center go when the browser leaves in the middle of it', async () => {
  const tenant = createMockTenant({ seed: 'billing test', customers: 80 })
  const calls: Request[] = []
  const watched: typeof tenant = {
    ...tenant,
    fetch(input, init) {
      const request = new Request(input, init)
      calls.push(request)
      return tenant.fetch(request)
    },
  }
  const console = createConsole({ works: { on: () => watched, policy } }, tenant)
  await console.signIn('billing-admin/entra')
  const { invoices } = await console.answer<InvoicesPage>('GET', `${at}/invoices`)
  const server = await listen(console.app, { host: '127.0.0.1', port: 0 })
  onTestFinished(server.close)
  // The second page never comes.
  tenant.fault({ operation, skip: 1, latencyMs: Number.POSITIVE_INFINITY })
  const leaving = new AbortController()
  const url = `${server.url}${at}/invoices/${invoices[0]?.id}/lines${usage}`
  const response = await fetch(url, { headers: console.headers(), signal: leaving.signal })
  expect(response.status).toBe(200)
  const pages = () => calls.filter(({ url }) => url.includes('UsageLineItems'))
  await expect.poll(() => pages().length).toBe(2)
  expect(pages()[1]?.signal.aborted).toBe(false)
  leaving.abort()
  await expect.poll(() => pages()[1]?.signal.aborted).toBe(true)
  expect(console.reported).toEqual([])
})

describe('documents', () => {
  it('are PDF files to be saved', async () => {
    const { console, invoices } = await signedIn()
    const { id } = invoices[1] ?? {}
    const { receipts } = await console.answer<InvoiceDetail>('GET', `${at}/invoices/${id}`)
    for (const [path, name] of [
      ['statement', `Invoice_${id}`],
      [`receipts/${receipts[0]}`, `Receipt_${receipts[0]}`],
    ]) {
      const response = await console.send('GET', `${at}/invoices/${id}/${path}`)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${name}.pdf"`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      expect(await response.text()).toMatch(/^%PDF-/)
    }
  })

  it('are not to be had without the session that the page was shown for', async () => {
    const { console, latest } = await signedIn()
    const headers = { 'X-Console-Session': 'forged' }
    const response = await console.send('GET', `${latest}/statement`, undefined, headers)
    expect(response.status).toBe(409)
  })
})

describe('the page', () => {
  it.each(['admin-agent/entra', 'global-admin/entra', 'billing-admin/entra'] as const)(
    'opens to %s',
    async persona => {
      const { invoices } = await signedIn(persona)
      expect(invoices.length).toBeGreaterThan(0)
    },
  )

  it('opens to third-party MFA while there is an exception', async () => {
    const { console } = await signedIn('billing-admin/third-party')
    const closed = await console.send('GET', `${at}/invoices`)
    expect(await closed.json()).toMatchObject({ denial: { reason: 'exception-required' } })
    await console.answer('PATCH', '/api/console/policy', { exception: true })
    expect((await console.send('GET', `${at}/invoices`)).status).toBe(200)
  })

  it.each([
    ['sales-agent/entra', 'role-required'],
    ['helpdesk-agent/entra', 'role-required'],
    ['guest/entra', 'role-required'],
    ['billing-admin/none', 'no-mfa'],
  ] as const)('does not open to %s: %s', async (persona, reason) => {
    const { console, tenant } = await signedIn(persona)
    const paths = ['/balances', '/invoices', '/invoices/G1', '/invoices/G1/statement']
    const streams = [`/invoices/G1/lines${usage}`, '/unbilled']
    for (const path of [...paths, '/invoices/G1/receipts/1', ...streams]) {
      const response = await console.send('GET', at + path)
      expect(await response.json()).toMatchObject({
        status: 403,
        denial: { subject: { page: 'billing' }, reason },
      })
    }
    expect(tenant.requests).toEqual([])
  })
})
