import { expect, it } from 'vitest'
import { signIns, strangers } from '../../test/sign-ins.ts'
import { proofs } from '../policy/vocabulary.ts'
import { proofOf } from './proof.ts'

it.each(proofs)('tells %s', proof => {
  expect(proofOf(signIns[proof])).toBe(proof)
})

it.each([
  ['entra', 'declared'],
  ['entra', 'none'],
  ['third-party', 'none'],
  ['none', 'amr'],
  ['none', 'declared'],
])('refuses evidence that contradicts itself: %s MFA on basis %s', (mfa, basis) => {
  for (const subject of ['user', 'app']) {
    expect(() => proofOf({ subject, mfa, basis, amr: ['mfa'] })).toThrow(
      new TypeError(
        `evidence contradicts itself: mfa is '${mfa}' but basis is '${basis}'; take it from evidenceFromClaims`,
      ),
    )
  }
})

it.each(['subject', 'mfa', 'basis'])('refuses evidence with a strange %s, and names it', field => {
  for (const stranger of [...strangers, undefined]) {
    const evidence = { ...signIns.entra, [field]: stranger }
    expect(() => proofOf(evidence)).toThrow(TypeError)
    expect(() => proofOf(evidence)).toThrow(new RegExp(`^evidence\\.${field} must be one of '`))
  }
})

it.each([undefined, null, 'mfa', true, 1])('refuses %s as evidence', evidence => {
  expect(() => proofOf(evidence)).toThrow(/^evidence must be an object/)
})

it('calls an application an application, even one that claims MFA', () => {
  expect(proofOf({ ...signIns.entra, subject: 'app' })).toBe('app')
})
