import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptCalls, type LoggedCall } from '../../../../shared/call-log.ts'
import { countCalls, filterCalls, scenariosOf } from './filter.ts'
import { changeLog, type LogState, noLog } from './log-state.ts'
import { newsWords } from './words.ts'

const call = (id: number, more: Partial<LoggedCall> = {}) =>
  ({ id, outcome: 'done', attempts: 1, scenario: 'transact', ...more }) as LoggedCall
const begun = (log: string, from = 1, state: LogState = noLog) =>
  changeLog(state, { type: 'start', start: { log, from } })
const hear = (state: LogState, ...ids: number[]) =>
  changeLog(state, { type: 'calls', calls: ids.map(id => call(id)) })
const ids = ({ calls }: LogState) => calls.map(({ id }) => id)

it('keeps every call once and in order, and as many as the server does', () => {
  const deliveries = fc.array(fc.tuple(fc.nat(600), fc.nat(60)), { maxLength: 12 })
  fc.assert(
    fc.property(deliveries, list => {
      const state = list.reduce<LogState>(
        (known, [from, count]) =>
          hear(known, ...Array.from({ length: count }, (_, at) => from + at)),
        begun('a'),
      )
      const kept = ids(state)
      expect(kept).toEqual([...new Set(kept)].sort((one, other) => one - other))
      expect(kept.length).toBeLessThanOrEqual(keptCalls)
    }),
  )
})

it('forgets what was cleared, and everything of another session', () => {
  const state = hear(begun('a'), 1, 2, 3)
  expect(ids(begun('a', 3, state))).toEqual([3])
  expect(ids(hear(begun('b', 1, state), 1))).toEqual([1])
  expect(ids(begun('a', 1, state))).toEqual([1, 2, 3])
})

it('says how the connection stands, and keeps the calls', () => {
  const state = changeLog(hear(begun('a'), 1), { type: 'connection', connection: 'lost' })
  expect(state).toMatchObject({ connection: 'lost', calls: [{ id: 1 }] })
})

const calls = [
  call(1),
  call(2, { outcome: 'stopped', attempts: 0, scenario: 'billing' }),
  call(3, { drift: 'service-allows', scenario: 'billing' }),
  call(4, { outcome: 'failed' }),
]

it.each([
  [{ shown: 'all', scenario: undefined }, [1, 2, 3, 4]],
  [{ shown: 'stopped', scenario: undefined }, [2]],
  [{ shown: 'drift', scenario: undefined }, [3]],
  [{ shown: 'all', scenario: 'billing' }, [2, 3]],
  [{ shown: 'drift', scenario: 'transact' }, []],
] as const)('shows by %j', (filter, want) => {
  expect(filterCalls(calls, filter).map(({ id }) => id)).toEqual(want)
})

it('counts, and says what is new', () => {
  expect(countCalls(calls)).toEqual({ all: 4, sent: 3, stopped: 1, drift: 1 })
  expect(newsWords(countCalls(calls))).toBe('4 new calls, 1 stopped, 1 with drift')
  expect(newsWords(countCalls([call(1)]))).toBe('1 new call')
  expect(scenariosOf(calls)).toEqual(['billing', 'transact'])
})
