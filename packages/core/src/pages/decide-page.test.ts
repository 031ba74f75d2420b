import { describe, expect, it } from 'vitest'
import { signIns, strangers, unchecked } from '../../test/sign-ins.ts'
import { type Edition, editions, type Proof, proofs } from '../policy/vocabulary.ts'
import { decidePage } from './decide-page.ts'
import type { PageReason } from './page-decision.ts'
import { type Page, pageRules, pages, type Role, roles } from './page-rules.ts'

const protectedPages = pages.filter(page => pageRules[page].protected)
const openPages = pages.filter(page => !pageRules[page].protected)

const opens: { readonly [Key in Page]: readonly Role[] } = {
  customers: ['admin-agent', 'sales-agent', 'helpdesk-agent'],
  'customer-requests': ['admin-agent', 'helpdesk-agent'],
  billing: ['admin-agent', 'global-admin', 'billing-admin'],
  overview: roles,
  'service-health': roles,
}

type Row = readonly [Edition, exception: boolean, Proof, PageReason, stepUp: boolean]

const withRole: readonly Row[] = [
  ['2022-03', false, 'entra', 'mfa-supported', false],
  ['2022-03', false, 'third-party', 'exception-required', true],
  ['2022-03', false, 'declared', 'exception-required', true],
  ['2022-03', false, 'none', 'no-mfa', true],
  ['2022-03', true, 'entra', 'mfa-supported', false],
  ['2022-03', true, 'third-party', 'exception-granted', false],
  ['2022-03', true, 'declared', 'exception-granted', false],
  ['2022-03', true, 'none', 'no-mfa', true],
  ['2026-04', false, 'entra', 'mfa-supported', false],
  ['2026-04', false, 'third-party', 'mfa-supported', false],
  ['2026-04', false, 'declared', 'no-mfa', true],
  ['2026-04', false, 'none', 'no-mfa', true],
  ['2026-04', true, 'entra', 'mfa-supported', false],
  ['2026-04', true, 'third-party', 'mfa-supported', false],
  ['2026-04', true, 'declared', 'no-mfa', true],
  ['2026-04', true, 'none', 'no-mfa', true],
]

it.each(withRole)(
  'in %s, exception %s, answers a role with %s MFA on a protected page: %s, step-up %s',
  (edition, exception, proof, reason, stepUp) => {
    for (const page of protectedPages) {
      for (const role of opens[page]) {
        const evidence = signIns[proof]
        const decision = decidePage({ page, roles: [role], evidence, exception, edition })
        const allowed = reason === 'mfa-supported' || reason === 'exception-granted'
        expect(decision).toMatchObject({ allowed, page, reason, stepUp, edition })
      }
    }
  },
)

it('reads the cell and the column of the edition', () => {
  const given = { page: 'billing', roles: ['billing-admin'] } as const
  expect(decidePage({ ...given, evidence: signIns['third-party'] })).toEqual({
    allowed: false,
    page: 'billing',
    cell: 'exception',
    reason: 'exception-required',
    mfa: 'third-party',
    edition: '2022-03',
    stepUp: true,
  })
  expect(decidePage({ ...given, evidence: signIns.declared, edition: '2026-04' })).toEqual({
    allowed: false,
    page: 'billing',
    cell: 'no-access',
    reason: 'no-mfa',
    mfa: 'none',
    edition: '2026-04',
    stepUp: true,
  })
})

describe.each(editions)('edition %s', edition => {
  it.each(protectedPages)('keeps %s shut to every other role, whatever the MFA', page => {
    const strange = roles.filter(role => !opens[page].includes(role))
    for (const evidence of [signIns.entra, signIns['third-party'], signIns.none]) {
      for (const held of [strange, [], ...strange.map(role => [role])]) {
        const decision = decidePage({ page, roles: held, evidence, exception: true, edition })
        expect(decision).toMatchObject({ allowed: false, reason: 'role-required', stepUp: false })
      }
    }
  })

  it.each(openPages)('opens %s to any user, with or without a role and MFA', page => {
    for (const proof of proofs.filter(id => id !== 'app')) {
      for (const held of [[], ...roles.map(role => [role])]) {
        const decision = decidePage({ page, roles: held, evidence: signIns[proof], edition })
        expect(decision).toMatchObject({
          allowed: true,
          cell: 'not-applicable',
          reason: 'not-applicable',
          stepUp: false,
        })
      }
    }
  })

  it.each(pages)('asks an application for a user: %s', page => {
    for (const held of [[], [...roles]]) {
      const decision = decidePage({
        page,
        roles: held,
        evidence: signIns.app,
        exception: true,
        edition,
      })
      expect(decision).toMatchObject({ allowed: false, reason: 'user-required', stepUp: false })
    }
  })
})

it('needs one fitting role among those held', () => {
  const evidence = signIns.entra
  const held: Role[] = ['sales-agent', 'billing-admin']
  expect(decidePage({ page: 'billing', roles: held, evidence }).allowed).toBe(true)
  expect(decidePage({ page: 'customer-requests', roles: held, evidence }).allowed).toBe(false)
})

it('gives the same frozen object for the same input, and takes undefined for "not given"', () => {
  const given = { page: 'customers', roles: ['sales-agent'], evidence: signIns.entra } as const
  const decision = decidePage(given)
  expect(decidePage({ ...given, exception: undefined, edition: undefined })).toBe(decision)
  expect(Object.isFrozen(decision)).toBe(true)
})

it.each(['page', 'roles', 'evidence', 'exception', 'edition'])('refuses a strange %s', field => {
  const given = { page: 'customers', roles: ['sales-agent'], evidence: signIns.entra }
  for (const value of strangers) {
    if (field === 'exception' && value === true) continue
    const call = () => unchecked(decidePage)({ ...given, [field]: value })
    expect(call).toThrow(TypeError)
    expect(call).toThrow(field)
  }
})

it('refuses a role it does not know, also beside one that fits', () => {
  for (const stranger of [...strangers, undefined]) {
    const call = () =>
      unchecked(decidePage)({
        page: 'customers',
        roles: ['admin-agent', stranger],
        evidence: signIns.entra,
      })
    expect(call).toThrow(TypeError)
    expect(call).toThrow(/^roles must be one of 'admin-agent', /)
  }
})

it('says that roles must be an array', () => {
  const call = () =>
    unchecked(decidePage)({ page: 'customers', roles: 'admin-agent', evidence: signIns.entra })
  expect(call).toThrow("roles must be an array of roles, but is 'admin-agent'")
})
