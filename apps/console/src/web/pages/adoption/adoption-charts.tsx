import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { AdoptionView } from '../../../shared/adoption.ts'
import { Chart } from '../../charts/chart.tsx'
import type { ChartRow, ChartSeries } from '../../charts/chart-data.ts'
import { Figure, Figures } from '../../ui/figures.tsx'
import { Section } from '../../ui/section.tsx'
import { byApplication, byDay, type NamedShare, rateOf, sumOf } from './adoption.ts'
import classes from './adoption-page.module.css'
import {
  applicationWords,
  countWords,
  dailyWords,
  dayWords,
  percentWords,
  shortDayWords,
  trendWords,
} from './words.ts'

const series: readonly ChartSeries[] = [
  { id: 'withMfa', label: 'With MFA', color: 'allowed' },
  { id: 'without', label: 'Without MFA', color: 'denied' },
]
const rate: readonly ChartSeries[] = [{ id: 'rate', label: 'Share with MFA', color: 'allowed' }]

/** What {@link AdoptionCharts} show. */
export interface AdoptionChartsProps {
  readonly adoption: AdoptionView
}

/** Requests with and without MFA, by day and by application. */
export function AdoptionCharts({ adoption }: AdoptionChartsProps) {
  const [application, choose] = useState('')
  const applications = byApplication(adoption.counts)
  const isKnown = applications.some(({ id }) => id === application)
  const counts = adoption.counts.filter(count => !isKnown || count.applicationId === application)
  const [sum, days] = [sumOf(counts), byDay(adoption, counts)]
  return (
    <>
      <Section
        title="Requests"
        lead={`${dayWords(adoption.from)} to ${dayWords(adoption.to)}, of users; MFA does not apply to applications alone.`}
        aside={
          <NativeSelect
            aria-label="Application"
            size="xs"
            value={isKnown ? application : ''}
            data={[
              { value: '', label: 'Every application' },
              ...applications.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          />
        }
      >
        <div className={classes.parts}>
          <Figures>
            <Figure name="With MFA" value={percentWords(sum)} isMain />
            <Figure name="Requests" value={countWords(sum.withMfa + sum.without)} />
            <Figure name="Without MFA" value={countWords(sum.without)} />
            <Figure
              name="Accounts without MFA"
              value={countWords(adoption.accounts.length)}
              note="in the last seven days"
            />
          </Figures>
          <Chart
            title="By day"
            summary={dailyWords(sum)}
            kind="days"
            rowName="Day"
            rows={days.map(day => ({ ...rowOf(day), ...dayNames(day) }))}
            series={series}
            height={240}
          />
          <Chart
            title="Share with MFA over time"
            summary={trendWords(days)}
            kind="days"
            rowName="Day"
            rows={days.map(rateRow)}
            series={rate}
            height={180}
            most={100}
            format={value => `${Math.round(value)} %`}
          />
        </div>
      </Section>
      <Section title="Applications">
        <Chart
          title="Requests by application"
          summary={applicationWords(applications)}
          kind="categories"
          rowName="Application"
          rows={applications.map(rowOf)}
          series={series}
          height={Math.max(160, applications.length * 44 + 48)}
        >
          No requests were counted.
        </Chart>
      </Section>
    </>
  )
}

function rowOf({ id, name, withMfa, without }: NamedShare): ChartRow {
  return { id, label: name, values: { withMfa, without } }
}

function rateRow(day: NamedShare): ChartRow {
  const value = rateOf(day)
  return {
    id: day.id,
    ...dayNames(day),
    values: value === undefined ? {} : { rate: value * 100 },
    texts: { rate: percentWords(day) },
  }
}

function dayNames({
  id,
}: NamedShare): Pick<ChartRow, 'label' | 'tick'> & { readonly label: string } {
  return { label: dayWords(id), tick: shortDayWords(id) }
}
