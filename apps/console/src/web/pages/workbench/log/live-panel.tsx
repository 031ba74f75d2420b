import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { keptCalls } from '../../../../shared/call-log.ts'
import { api, ask } from '../../../data/api.ts'
import { Empty } from '../../../states/empty.tsx'
import { Failed } from '../../../states/failed.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { Section } from '../../../ui/section.tsx'
import { CallCounters } from './call-counters.tsx'
import { CallList } from './call-list.tsx'
import { countCalls, filterCalls, type LogFilter } from './filter.ts'
import classes from './live-panel.module.css'
import { LogFilters } from './log-filters.tsx'
import type { LogState } from './log-state.ts'
import { News } from './news.tsx'
import { connectionWords } from './words.ts'

/** What a {@link LivePanel} shows. */
export interface LivePanelProps {
  readonly state: LogState
  /** Correlation id of the call to show in full. */
  readonly chosen: string | undefined
}

/** The session's calls as they happen, the latest first. */
export function LivePanel({ state, chosen }: LivePanelProps) {
  const { calls, connection } = state
  const [filter, setFilter] = useState<LogFilter>({ shown: 'all', scenario: undefined })
  // While it is paused, the last call that is shown.
  const [pausedAt, pause] = useState<number>()
  const clear = useMutation({ mutationFn: () => ask(api.workbench.calls.$delete({ json: {} })) })
  const lastId = calls.at(-1)?.id ?? 0
  const listed = pausedAt === undefined ? calls : calls.filter(({ id }) => id <= pausedAt)
  const shown = filterCalls(listed, filter)
  const waiting = calls.length - listed.length
  const { tone, words } = connectionWords[connection]
  return (
    <Section
      title="Live log"
      lead={`Your latest ${keptCalls} calls, of every page and tab. Where guard and service differ, the call has drifted.`}
      aside={
        <div className={classes.actions}>
          <Mark tone={pausedAt === undefined ? tone : 'caution'}>
            {pausedAt === undefined ? words : `Paused, ${waiting} waiting`}
          </Mark>
          <Button
            size="xs"
            variant="default"
            aria-pressed={pausedAt !== undefined}
            onClick={() => pause(pausedAt === undefined ? lastId : undefined)}
          >
            {pausedAt === undefined ? 'Pause' : 'Go on'}
          </Button>
          <Button
            size="xs"
            variant="default"
            aria-busy={clear.isPending}
            onClick={() => clear.mutate()}
          >
            Clear
          </Button>
        </div>
      }
    >
      <CallCounters counts={countCalls(calls)} />
      <LogFilters filter={filter} calls={listed} onChange={setFilter} />
      {clear.error && <Failed error={clear.error} onRetry={() => clear.mutate()} />}
      <News calls={calls} isQuiet={pausedAt !== undefined} />
      {shown.length > 0 ? (
        <CallList calls={shown} chosen={chosen} />
      ) : (
        <Empty title={calls.length === 0 ? 'No calls yet' : 'No such calls'}>
          {calls.length === 0
            ? 'Open a page in another tab, or try a call: it shows here as it happens.'
            : 'None of the calls passes the filter.'}
        </Empty>
      )}
    </Section>
  )
}
