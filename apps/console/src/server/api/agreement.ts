import { Hono } from 'hono'
import { z } from 'zod'
import { type AgreementView, agreementConfirmation } from '../../shared/agreements.ts'
import { openPage } from '../access/open-page.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { problem } from '../problems/problem.ts'
import { customerId, read } from './read.ts'

const ofCustomer = z.object({ customerId })
const type = 'MicrosoftCustomerAgreement'

/** `/api/customers/:customerId/agreement`: the Microsoft Customer Agreement, without which nothing is sold. */
export function agreementApi() {
  return new Hono<SignedIn>()
    .use(openPage('customers'))
    .get('/:customerId/agreement', read('param', ofCustomer), async c => {
      const { customers, agreements } = c.var.session.client
      const names = c.req.valid('param')
      const [{ items: confirmed }, { isSigned }, { items: templates }] = await Promise.all([
        customers.agreements.list({ ...names, agreementType: type }),
        customers.directSignedMicrosoftCustomerAgreementStatus.get(names),
        agreements.list({ agreementType: type }),
      ])
      const last = confirmed.at(-1)
      const link = templates[0]?.agreementLink
      return c.json<AgreementView>({
        ...(last && { acceptedBy: 'partner' }),
        ...(last?.dateAgreed && { since: last.dateAgreed }),
        ...(!last && isSigned && { acceptedBy: 'customer' }),
        ...(link && { link }),
      })
    })
    .post(
      '/:customerId/agreement',
      read('param', ofCustomer),
      read('json', agreementConfirmation),
      async c => {
        const { customers, agreements } = c.var.session.client
        const { dateAgreed, phoneNumber, ...contact } = c.req.valid('json')
        const { items } = await agreements.list({ agreementType: type })
        const templateId = items[0]?.templateId
        if (!templateId) throw problem(502, 'Partner Center names no agreement to confirm.')
        await customers.agreements.create({
          ...c.req.valid('param'),
          body: {
            ...{ templateId, type, dateAgreed: `${dateAgreed}T00:00:00Z` },
            primaryContact: { ...contact, ...(phoneNumber && { phoneNumber }) },
          },
        })
        return c.json<AgreementView>({ acceptedBy: 'partner', since: dateAgreed })
      },
    )
}
