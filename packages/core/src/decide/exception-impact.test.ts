import { expect, it } from 'vitest'
import { signIns, strangers, unchecked } from '../../test/sign-ins.ts'
import { editions, scenarios, workloads } from '../policy/vocabulary.ts'
import { decide } from './decide.ts'
import { exceptionImpact } from './exception-impact.ts'

it('breaks discover, transact, billing and user-license-dap, and no other', () => {
  const broken = exceptionImpact().filter(({ breaks }) => breaks)
  expect(broken.map(({ scenario }) => scenario)).toEqual([
    'discover',
    'transact',
    'billing',
    'user-license-dap',
  ])
  for (const { cell, before, after } of broken) {
    expect(cell).toBe('exception')
    expect(before.reason).toBe('exception-granted')
    expect(after.reason).toBe('exception-required')
  }
})

it.each([
  { edition: '2022-03', workload: 'other-workloads' },
  { edition: '2026-04', workload: 'partner-center' },
  { edition: '2026-04', workload: 'other-workloads' },
] as const)('breaks nothing in $edition, $workload', options => {
  for (const { breaks, before, after } of exceptionImpact(options)) {
    expect(breaks).toBe(false)
    expect(after).toEqual(before)
  }
})

it.each(editions.flatMap(edition => workloads.map(workload => ({ edition, workload }))))(
  'compares what decide says in $edition, $workload',
  options => {
    const evidence = signIns['third-party']
    expect(exceptionImpact(options)).toEqual(
      scenarios.map(scenario => {
        const before = decide({ ...options, scenario, evidence, exception: true })
        const after = decide({ ...options, scenario, evidence, exception: false })
        return {
          scenario,
          cell: before.cell,
          breaks: before.allowed && !after.allowed,
          before,
          after,
        }
      }),
    )
  },
)

it('takes undefined for "not given"', () => {
  expect(exceptionImpact({ edition: undefined, workload: undefined })).toEqual(exceptionImpact())
})

it('gives entries that cannot be changed, in a list of the caller', () => {
  const impacts = exceptionImpact()
  expect(impacts.every(impact => Object.isFrozen(impact))).toBe(true)
  impacts.length = 0
  expect(exceptionImpact()).toHaveLength(7)
})

it.each(['edition', 'workload'])('refuses a strange %s', field => {
  for (const value of strangers) {
    const call = () => unchecked(exceptionImpact)({ [field]: value })
    expect(call).toThrow(TypeError)
    expect(call).toThrow(new RegExp(`^${field} must be one of '`))
  }
})

it('refuses options that are none', () => {
  expect(() => unchecked(exceptionImpact)('2026-04')).toThrow(/^options must be an object/)
})
