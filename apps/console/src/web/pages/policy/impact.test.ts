import { expect, it } from 'vitest'
import { changesIn } from './impact.ts'

const broken = (edition: '2022-03' | '2026-04') =>
  changesIn(edition)
    .filter(({ breaks }) => breaks)
    .map(({ id }) => id)

it('tells the scenarios and the pages that break when the exception ends', () => {
  expect(broken('2022-03')).toEqual([
    'partner-center/discover',
    'partner-center/transact',
    'partner-center/billing',
    'partner-center/user-license-dap',
    'page/customers',
    'page/customer-requests',
    'page/billing',
  ])
})

it('breaks nothing where the edition knows no exceptions', () => {
  expect(broken('2026-04')).toEqual([])
})

it('opens pages that ask for no MFA before and after', () => {
  const overview = changesIn('2022-03').find(({ id }) => id === 'page/overview')
  expect(overview?.before.allowed).toBe(true)
  expect(overview?.after.allowed).toBe(true)
})
