import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decide,
  decidePage,
  editions,
  evidenceFromClaims,
  exceptionImpact,
  explain,
  pageOf,
  pages,
  policy,
  proofs,
  roles,
  scenarios,
  workloads,
} from '../src/index.ts'
import { signIns, unchecked } from './sign-ins.ts'

/** Values of `amr` as tokens have them, and as nobody should. */
const method = fc.constantFrom('pwd', 'mfa', 'fed', 'rsa', 'MFA', 'ngcmfa', 'notmfa', 'mfa ', 'm')
const amr = fc.oneof(
  fc.array(method),
  method,
  fc.jsonValue(),
  fc.array(fc.oneof(method, fc.jsonValue(), fc.array(method))),
)
const claims = fc.record(
  {
    amr,
    idtyp: fc.constantFrom('app', 'user', 'device'),
    scp: fc.constantFrom('', 'user_impersonation'),
    upn: fc.constantFrom('', 'ada@contoso.example'),
    roles: fc.array(fc.string()),
    appid: fc.constant('23ec45a3-5127-4185-9eff-c8887839e6ab'),
    sub: fc.constantFrom('a', 'b'),
    oid: fc.constantFrom('a', 'b'),
  },
  { requiredKeys: [] },
)
const options = fc.record(
  { thirdParty: fc.boolean(), federatedMfa: fc.constantFrom('entra', 'third-party') },
  { requiredKeys: [] },
)
const question = fc.record({
  scenario: fc.constantFrom(...scenarios),
  workload: fc.constantFrom(...workloads),
  edition: fc.constantFrom(...editions),
  exception: fc.boolean(),
})
const evidence = fc.constantFrom(...proofs).map(proof => signIns[proof])
const held = fc.subarray([...roles])

describe('evidence', () => {
  it('never throws for any claims, and proves MFA only by an exact mfa at the top of amr', () => {
    const anything = fc.oneof(claims, fc.anything({ withNullPrototype: true, withMap: true }))
    fc.assert(
      fc.property(anything, options, (given, declared) => {
        const { mfa, basis, amr: methods } = evidenceFromClaims(given, declared)
        expect(basis === 'amr').toBe(mfa !== 'none' && basis !== 'declared')
        if (basis === 'amr') expect(methods).toContain('mfa')
        if (basis === 'declared') expect(declared.thirdParty).toBe(true)
      }),
    )
  })

  it('is never passed by accident: without an exact mfa, amr of any shape proves nothing', () => {
    fc.assert(
      fc.property(amr, given => {
        const listed = Array.isArray(given) ? given : [given]
        const exact = listed.includes('mfa')
        const { mfa } = evidenceFromClaims({ upn: 'ada@contoso.example', amr: given })
        expect(mfa !== 'none').toBe(exact)
      }),
    )
  })

  it('never gives an application MFA', () => {
    fc.assert(
      fc.property(claims, options, (given, declared) => {
        const found = evidenceFromClaims(given, declared)
        if (found.subject === 'app') expect(found).toMatchObject({ mfa: 'none', basis: 'none' })
      }),
    )
  })
})

describe('decisions', () => {
  it('never turn from allow to deny when MFA is added', () => {
    fc.assert(
      fc.property(
        claims,
        fc.array(fc.jsonValue()),
        options,
        question,
        (rest, methods, declared, asked) => {
          const before = evidenceFromClaims({ ...rest, amr: methods }, declared)
          const after = evidenceFromClaims({ ...rest, amr: [...methods, 'mfa'] }, declared)
          if (decide({ ...asked, evidence: before }).allowed) {
            expect(decide({ ...asked, evidence: after }).allowed).toBe(true)
          }
        },
      ),
    )
  })

  it('never open a row marked no-exception to an exception, nor anything but an exception cell', () => {
    fc.assert(
      fc.property(question, evidence, (asked, given) => {
        const without = decide({ ...asked, evidence: given, exception: false })
        const under = decide({ ...asked, evidence: given, exception: true })
        if (under.cell === 'no-exception') expect(under.allowed).toBe(false)
        if (under.cell !== 'exception') expect(under).toEqual(without)
      }),
    )
  })

  it('allow nothing outside the vocabulary', () => {
    const anything = fc.anything({ withNullPrototype: true })
    const fields = ['scenario', 'workload', 'edition', 'exception', 'evidence']
    fc.assert(
      fc.property(question, fc.constantFrom(...fields), anything, (asked, field, value) => {
        const known: readonly unknown[] = [
          undefined,
          true,
          false,
          ...scenarios,
          ...workloads,
          ...editions,
        ]
        fc.pre(!known.includes(value))
        const call = () => unchecked(decide)({ ...asked, evidence: signIns.entra, [field]: value })
        expect(call).toThrow(TypeError)
      }),
    )
  })

  it('say what the table says, in the column that was read', () => {
    fc.assert(
      fc.property(question, evidence, (asked, given) => {
        const { cell, edition, workload, scenario, mfa } = decide({ ...asked, evidence: given })
        expect(policy[edition][workload][scenario][mfa]).toBe(cell)
      }),
    )
  })

  it('are the same frozen object for the same question', () => {
    fc.assert(
      fc.property(question, evidence, (asked, given) => {
        const decision = decide({ ...asked, evidence: given })
        expect(decide({ ...asked, evidence: { ...given } })).toBe(decision)
        expect(Object.isFrozen(decision)).toBe(true)
      }),
    )
  })

  it('can all be explained', () => {
    fc.assert(
      fc.property(question, evidence, (asked, given) => {
        expect(explain(decide({ ...asked, evidence: given })).remedy).not.toBe('')
      }),
    )
  })

  it('break with the exception only where they passed because of it', () => {
    fc.assert(
      fc.property(question, ({ edition, workload }) => {
        for (const { breaks, before, after } of exceptionImpact({ edition, workload })) {
          expect(breaks).toBe(before.reason === 'exception-granted')
          expect(breaks).toBe(after.reason === 'exception-required')
        }
      }),
    )
  })
})

describe('pages', () => {
  const visit = fc.record({
    page: fc.constantFrom(...pages),
    edition: fc.constantFrom(...editions),
    exception: fc.boolean(),
  })

  it('ask for step-up exactly when Entra MFA would open them', () => {
    fc.assert(
      fc.property(visit, held, evidence, (given, userRoles, seen) => {
        const decision = decidePage({ ...given, roles: userRoles, evidence: seen })
        const withEntra = decidePage({ ...given, roles: userRoles, evidence: signIns.entra })
        const helps = !decision.allowed && withEntra.allowed && seen.subject === 'user'
        expect(decision.stepUp).toBe(helps)
      }),
    )
  })

  it('never shut when a role is added', () => {
    fc.assert(
      fc.property(visit, held, fc.constantFrom(...roles), evidence, (given, few, more, seen) => {
        const before = decidePage({ ...given, roles: few, evidence: seen })
        const after = decidePage({ ...given, roles: [...few, more], evidence: seen })
        if (before.allowed) expect(after.allowed).toBe(true)
      }),
    )
  })

  it('are looked for in any text without throwing, and found on one host only', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl())
    fc.assert(
      fc.property(text, url => {
        expect(pageOf(url)).toBeUndefined()
      }),
    )
    const below = fc.array(fc.stringMatching(/^[a-z0-9]+$/))
    fc.assert(
      fc.property(below, segments => {
        const url = ['https://partner.microsoft.com/commerce', ...segments].join('/')
        expect(pageOf(url)).toBe('customers')
      }),
    )
  })
})
