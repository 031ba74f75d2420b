import { Code } from '@mantine/core'
import { labels } from '@partnergate/core'
import { useQuery } from '@tanstack/react-query'
import type { DelegationBasis } from '../../../../shared/delegation.ts'
import { Answer } from '../../../states/answer.tsx'
import { Notice } from '../../../states/notice.tsx'
import type { TabProps } from '../tab-props.ts'
import { delegationQuery } from './users-query.ts'

/** Says which row of the policy governs the customer's users, and why. */
export function GoverningRow({ customerId }: TabProps) {
  const query = useQuery(delegationQuery(customerId))
  return (
    <Answer query={query} what="the row that governs users" lines={2}>
      {({ row, relationship, basis }) => (
        <Notice tone="neutral" title={relationship === 'dap' ? 'By DAP' : 'By GDAP'}>
          {reasons[basis]} Users and licences follow the row “{labels.scenarios[row]}” (
          <Code>{row}</Code>).{' '}
          {relationship === 'dap'
            ? 'Third-party MFA passes with an exception.'
            : 'It asks for Microsoft Entra MFA; no exception helps.'}
        </Notice>
      )}
    </Answer>
  )
}

const reasons: Readonly<Record<DelegationBasis, string>> = {
  'gdap-active': 'A GDAP relationship with this customer is active.',
  'dap-only':
    'The customer granted delegated admin privileges (DAP), and no GDAP relationship is active.',
  neither: 'The customer granted neither DAP nor an active GDAP relationship.',
  unknown: 'How this customer is administered could not be read, so the stricter row holds.',
}
