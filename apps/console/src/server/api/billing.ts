import { type Context, Hono } from 'hono'
import { z } from 'zod'
import {
  type BalanceView,
  type InvoiceDetail,
  type InvoicesPage,
  lineTypes,
  unbilledPeriods,
} from '../../shared/billing.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { cursor } from '../billing/cursor.ts'
import { balanceView, invoiceDetail, invoiceView } from '../billing/invoice-view.ts'
import { linesResponse } from '../billing/lines-response.ts'
import { pdfResponse } from '../billing/pdf.ts'
import type { LinesWish } from '../billing/read-lines.ts'
import { invoiceLines, unbilledLines } from '../billing/sources.ts'
import type { Console } from '../console.ts'
import { read } from './read.ts'

const pageSize = 100

const id = z.string().regex(/^[\w-]{1,64}$/, 'is no id')
const ofInvoice = z.object({ invoiceId: id })
const ofReceipt = z.object({ invoiceId: id, receiptId: id })
const listQuery = z.object({ offset: z.coerce.number().int().min(0).max(1_000_000).default(0) })
const word = z.string().regex(/^[a-z_]{1,40}$/, 'is not known')
const linesQuery = z.object({ provider: word, type: z.enum(lineTypes), cursor: cursor.optional() })
const unbilledQuery = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, 'is three capital letters, such as USD'),
  period: z.enum(unbilledPeriods),
  type: z.enum(lineTypes),
  cursor: cursor.optional(),
})

/** `/api/billing`: balances, invoices, their line items as a stream, and documents. */
export function billingApi({ cookies, sessions }: Console) {
  const stream = (c: Context<SignedIn>, wish: LinesWish) => {
    const { session } = c.var
    const id = cookies.session.read(c)
    const isSignedIn = () => sessions.peek(id) === session
    return linesResponse(session.client, wish, { left: c.req.raw.signal, isSignedIn })
  }
  return new Hono<SignedIn>()
    .use(openPage('billing'))
    .get('/balances', async c => {
      const { items } = await c.var.session.client.invoices.summaries.list()
      return c.json<BalanceView[]>(items.map(balanceView))
    })
    .get('/invoices', read('query', listQuery), async c => {
      const { offset } = c.req.valid('query')
      const page = await c.var.session.client.invoices.list({ size: pageSize, offset })
      const next = offset + page.items.length
      const total = page.totalCount ?? next
      return c.json<InvoicesPage>({
        invoices: page.items.map(invoiceView),
        total,
        ...(page.items.length > 0 && next < total && { next }),
      })
    })
    .get('/invoices/:invoiceId', read('param', ofInvoice), async c => {
      const invoice = await c.var.session.client.invoices.get(c.req.valid('param'))
      return c.json<InvoiceDetail>(invoiceDetail(invoice))
    })
    .get('/invoices/:invoiceId/lines', read('param', ofInvoice), read('query', linesQuery), c => {
      const { cursor: from, ...set } = c.req.valid('query')
      const source = invoiceLines(c.var.session.client, { ...c.req.valid('param'), ...set })
      return stream(c, { source, type: set.type, from })
    })
    .get('/unbilled', read('query', unbilledQuery), c => {
      const { cursor: from, ...set } = c.req.valid('query')
      return stream(c, { source: unbilledLines(c.var.session.client, set), type: set.type, from })
    })
    .get('/invoices/:invoiceId/statement', read('param', ofInvoice), async c => {
      const { invoiceId } = c.req.valid('param')
      const { documents } = c.var.session.client.invoices
      return pdfResponse(await documents.statement.get({ invoiceId }), `Invoice_${invoiceId}`)
    })
    .get('/invoices/:invoiceId/receipts/:receiptId', read('param', ofReceipt), async c => {
      const { receiptId } = c.req.valid('param')
      const { receipts } = c.var.session.client.invoices
      const file = await receipts.documents.statement.get(c.req.valid('param'))
      return pdfResponse(file, `Receipt_${receiptId}`)
    })
}
