import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { Answer } from '../../../states/answer.tsx'
import { PageTitle } from '../../../ui/page-title.tsx'
import classes from '../billing-page.module.css'
import { invoiceQuery } from '../billing-queries.ts'
import { LineItems } from '../lines/line-items.tsx'
import { documentWords } from '../words.ts'
import { Corrections } from './corrections.tsx'
import { InvoiceFacts } from './invoice-facts.tsx'

/** One invoice: what it comes to, its documents, what corrects it, and its line items. */
export default function InvoicePage() {
  const { invoiceId = '' } = useParams()
  const query = useQuery(invoiceQuery(invoiceId))
  return (
    <>
      <Anchor component={Link} to="/billing" size="sm">
        All invoices
      </Anchor>
      <Answer query={query} what="the invoice" lines={8}>
        {invoice => (
          <>
            <PageTitle title={`${documentWords(invoice.document)} ${invoice.id}`} />
            <div className={classes.sections}>
              <InvoiceFacts invoice={invoice} />
              <Corrections invoice={invoice} />
              <LineItems key={invoice.id} invoice={invoice} />
            </div>
          </>
        )}
      </Answer>
    </>
  )
}
