import { NativeSelect, SegmentedControl } from '@mantine/core'
import type { LoggedCall } from '../../../../shared/call-log.ts'
import { type LogFilter, type Shown, scenariosOf, shown } from './filter.ts'
import classes from './log-filters.module.css'

/** What {@link LogFilters} need. */
export interface LogFiltersProps {
  readonly filter: LogFilter
  /** The calls whose rows can be chosen. */
  readonly calls: readonly LoggedCall[]
  readonly onChange: (filter: LogFilter) => void
}

const names: Readonly<Record<Shown, string>> = { all: 'All', stopped: 'Stopped', drift: 'Drift' }
const choices = shown.map(value => ({ value, label: names[value] }))

/** Chooses which calls are shown. */
export function LogFilters({ filter, calls, onChange }: LogFiltersProps) {
  const { scenario } = filter
  // A row that was chosen stays a choice when its calls are gone.
  const rows = new Set([...scenariosOf(calls), ...(scenario === undefined ? [] : [scenario])])
  return (
    <div className={classes.filters}>
      <SegmentedControl
        aria-label="Show"
        size="xs"
        data={choices}
        value={filter.shown}
        onChange={value => onChange({ ...filter, shown: value })}
      />
      <NativeSelect
        aria-label="Row of the policy"
        size="xs"
        className={classes.rows}
        value={scenario ?? ''}
        data={[{ value: '', label: 'Every row' }, ...rows]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...filter, scenario: value === '' ? undefined : value })
        }
      />
    </div>
  )
}
