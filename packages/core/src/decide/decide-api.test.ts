import { expect, expectTypeOf, it } from 'vitest'
import { evidenceFromClaims } from '../evidence/evidence-from-claims.ts'
import { explain } from '../explain/explain.ts'
import type { Cell, Edition } from '../policy/vocabulary.ts'
import { decideApi } from './decide-api.ts'
import type { ApiDecision, Reason } from './decision.ts'

const person = { upn: 'ada@contoso.example', scp: 'user_impersonation' }
const signIns = {
  entra: evidenceFromClaims({ ...person, amr: ['pwd', 'mfa'] }),
  federated: evidenceFromClaims({ ...person, amr: ['fed', 'mfa'] }),
  declared: evidenceFromClaims({ ...person, amr: ['pwd'] }, { thirdParty: true }),
  none: evidenceFromClaims({ ...person, amr: ['pwd'] }),
  app: evidenceFromClaims({ idtyp: 'app' }),
}

type Row = [edition: Edition, who: keyof typeof signIns, exception: boolean, Cell, Reason]

it.each<Row>([
  ['2022-03', 'entra', false, 'supported', 'mfa-supported'],
  ['2022-03', 'federated', false, 'exception', 'exception-required'],
  ['2022-03', 'federated', true, 'exception', 'exception-granted'],
  ['2022-03', 'declared', false, 'exception', 'exception-required'],
  ['2022-03', 'declared', true, 'exception', 'exception-granted'],
  ['2022-03', 'none', true, 'no-access', 'no-mfa'],
  ['2022-03', 'app', true, 'no-access', 'user-required'],
  ['2026-04', 'entra', false, 'supported', 'mfa-supported'],
  ['2026-04', 'federated', false, 'supported', 'mfa-supported'],
  ['2026-04', 'declared', true, 'no-access', 'no-mfa'],
  ['2026-04', 'none', true, 'no-access', 'no-mfa'],
  ['2026-04', 'app', false, 'no-access', 'user-required'],
])('edition %s, %s, exception %s: %s, %s', (edition, who, exception, cell, reason) => {
  const decision = decideApi({ evidence: signIns[who], exception, edition })
  expect(decision).toMatchObject({
    scenario: 'api',
    workload: 'partner-center',
    edition,
    cell,
    reason,
  })
  expect(decision.allowed).toBe(['mfa-supported', 'exception-granted'].includes(reason))
  expect(decideApi({ evidence: signIns[who], exception, edition })).toBe(decision)
  expect(explain(decision).reference.section).toBe('Partner Center API')
})

it('says in words what the call is', () => {
  const decision = decideApi({ evidence: signIns.none })
  expectTypeOf(decision).toEqualTypeOf<ApiDecision>()
  expect(explain(decision).message).toContain('API call outside all scenarios')
})

it('takes no value outside the vocabulary', () => {
  const evidence = signIns.entra
  // @ts-expect-error no such edition
  expect(() => decideApi({ evidence, edition: '2020-01' })).toThrow(/'2022-03', '2026-04'/)
  // @ts-expect-error not a boolean
  expect(() => decideApi({ evidence, exception: 'yes' })).toThrow(TypeError)
  // @ts-expect-error evidence is missing
  expect(() => decideApi({})).toThrow(TypeError)
})
