import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { evidenceFromClaims } from './evidence-from-claims.ts'

// The samples that Microsoft's documentation prints lie beside a developer's checkout, not in it.
const samples = new URL('../../../../../shared/partner-center/token-claims.json', import.meta.url)

it('reads MFA from the claims that the documentation prints', ({ skip }) => {
  skip(!existsSync(samples), 'no copy of the documented claims beside this checkout')
  const { appUserWithMfa } = JSON.parse(readFileSync(samples, 'utf8'))
  expect(evidenceFromClaims(appUserWithMfa)).toEqual({
    subject: 'user',
    mfa: 'entra',
    basis: 'amr',
    amr: ['pwd', 'mfa'],
  })
  const { amr, ...withoutAmr } = appUserWithMfa
  expect(amr).toEqual(['pwd', 'mfa'])
  expect(evidenceFromClaims(withoutAmr)).toMatchObject({ subject: 'user', mfa: 'none' })
})
