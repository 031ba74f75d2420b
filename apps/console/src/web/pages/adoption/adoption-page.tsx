import { SegmentedControl, Stack } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type AdoptionPeriod, adoptionPeriods } from '../../../shared/adoption.ts'
import { api, ask } from '../../data/api.ts'
import { Answer } from '../../states/answer.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { AccountList } from './account-list.tsx'
import { AdoptionCharts } from './adoption-charts.tsx'

/** How far MFA is adopted, by Partner Center's three reports: which applications, which days, whose accounts. */
export default function AdoptionPage() {
  const [period, choose] = useState<AdoptionPeriod>(30)
  const query = useQuery({
    queryKey: ['adoption', period],
    queryFn: () => ask(api.adoption.$get({ query: { days: String(period) } })),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageTitle
        title="MFA adoption"
        lead="Requests to Partner Center with and without MFA, and whose accounts come without: what the service will refuse once it enforces MFA."
        actions={
          <SegmentedControl
            aria-label="Period"
            size="xs"
            data={adoptionPeriods.map(days => ({ value: String(days), label: `${days} days` }))}
            value={String(period)}
            onChange={value => choose(adoptionPeriods.find(days => String(days) === value) ?? 30)}
          />
        }
      />
      <Answer query={query} what="the MFA reports" lines={14}>
        {adoption => (
          <Stack gap="md" aria-busy={query.isPlaceholderData}>
            <AdoptionCharts adoption={adoption} />
            <AccountList accounts={adoption.accounts} />
          </Stack>
        )}
      </Answer>
    </>
  )
}
