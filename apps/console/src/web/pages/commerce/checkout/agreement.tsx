import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { AgreementView } from '../../../../shared/agreements.ts'
import { Answer } from '../../../states/answer.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { AgreementForm } from './agreement-form.tsx'
import { agreementQuery } from './checkout-query.ts'
import classes from './review.module.css'

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })

/** How the customer stands to the Microsoft Customer Agreement; where it is missing, how to confirm it. */
export function Agreement({ customerId }: { readonly customerId: string }) {
  const query = useQuery(agreementQuery(customerId))
  return (
    <Section
      title="Microsoft Customer Agreement"
      lead="Partner Center orders for customers who accepted it."
      aside={query.data?.link && <ReadIt link={query.data.link} />}
    >
      <Answer query={query} what="the agreement" lines={1}>
        {agreement => (
          <>
            <p role="status" className={classes.agreement}>
              <Mark tone={agreement.acceptedBy ? 'allowed' : 'caution'}>
                {agreement.acceptedBy ? 'Accepted' : 'Not accepted yet'}
              </Mark>{' '}
              {wordsOf(agreement)}
            </p>
            {!agreement.acceptedBy && <AgreementForm customerId={customerId} />}
          </>
        )}
      </Answer>
    </Section>
  )
}

function ReadIt({ link }: { readonly link: string }) {
  // It comes from the service: only an address of the web is a link.
  if (!link.startsWith('https://')) return null
  return (
    <Anchor href={link} target="_blank" rel="noreferrer" size="sm">
      Read it
    </Anchor>
  )
}

function wordsOf({ acceptedBy, since }: AgreementView): string {
  const when = since ? `on ${days.format(new Date(since))}, ` : ''
  if (acceptedBy === 'partner') return `${when}as the partner confirmed`
  return acceptedBy === 'customer' ? 'by the customer, with Microsoft' : ''
}
