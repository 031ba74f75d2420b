import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { InvoiceDetail } from '../../../../shared/billing.ts'
import { Section } from '../../../ui/section.tsx'
import { InvoiceList } from '../invoice-list.tsx'

/** What this document corrects, and what corrects it: credit notes, void notes. Nothing where there is nothing. */
export function Corrections({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { amends, amendments } = invoice
  if (!amends && amendments.length === 0) return null
  return (
    <Section
      title="Corrections"
      lead={
        amends && (
          <>
            This corrects{' '}
            <Anchor component={Link} to={`/billing/${encodeURIComponent(amends)}`} inherit>
              {amends}
            </Anchor>
            .
          </>
        )
      }
    >
      {amendments.length > 0 && <InvoiceList invoices={amendments} total={amendments.length} />}
    </Section>
  )
}
