import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { InvoiceDetail } from '../../../../shared/billing.ts'
import { answered, api } from '../../../data/api.ts'
import { Failure } from '../../../data/failure.ts'
import { Failed } from '../../../states/failed.tsx'
import { save } from '../save.ts'
import classes from './documents.module.css'

/** A PDF file to be had. */
interface Document {
  readonly id: string
  readonly label: string
  readonly name: string
  readonly open: () => Promise<Response>
}

/** The invoice's statement and its tax receipts, to be saved. */
export function Documents({ invoice }: { readonly invoice: InvoiceDetail }) {
  const documents = documentsOf(invoice)
  const download = useMutation({
    mutationFn: async ({ open, name }: Document) => {
      save(await pdfOf(open()), name)
      return name
    },
  })
  const { variables, data, error, isPending, mutate } = download
  return (
    <div className={classes.documents}>
      {documents.map(document => (
        <Button
          key={document.id}
          size="xs"
          variant="default"
          loading={isPending && variables.id === document.id}
          onClick={() => mutate(document)}
        >
          {document.label}
        </Button>
      ))}
      <span role="status" className={classes.saved}>
        {data && `${data} is saved.`}
      </span>
      {error && variables && <Failed error={error} onRetry={() => mutate(variables)} />}
    </div>
  )
}

function documentsOf({ id: invoiceId, receipts }: InvoiceDetail): Document[] {
  const invoice = api.billing.invoices[':invoiceId']
  return [
    {
      id: 'statement',
      label: 'Download PDF',
      name: `Invoice_${safe(invoiceId)}.pdf`,
      open: () => invoice.statement.$get({ param: { invoiceId } }),
    },
    ...receipts.map((receiptId, index) => ({
      id: receiptId,
      label: receipts.length === 1 ? 'Tax receipt' : `Tax receipt ${index + 1}`,
      name: `Receipt_${safe(receiptId)}.pdf`,
      open: () => invoice.receipts[':receiptId'].$get({ param: { invoiceId, receiptId } }),
    })),
  ]
}

/** By fetch, since a link would not name the session that this page was shown for. @throws Failure when it is no PDF */
async function pdfOf(asked: Promise<Response>): Promise<Blob> {
  const response = await answered(asked)
  const file = await response.blob().catch(() => undefined)
  if (file?.type !== 'application/pdf') throw new Failure(undefined)
  return file
}

const safe = (id: string) => id.replaceAll(/[^\w-]/g, '')
