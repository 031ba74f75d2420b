import { defaultEdition, editions } from '@partnergate/core'
import { expect, it } from 'vitest'
import { partsOf, personaIds } from '../../../shared/personas.ts'
import { addressOf, choiceOf, evidenceOf } from './choice.ts'

it('finds every choice again in its address', () => {
  for (const persona of personaIds) {
    for (const edition of editions) {
      for (const exception of [true, false]) {
        const choice = { persona, edition, exception }
        expect(choiceOf(new URLSearchParams(addressOf(choice)))).toEqual(choice)
      }
    }
  }
})

it.each(['', 'role=root&mfa=sms&edition=1999&exception=yes', 'role=__proto__&mfa='])(
  'takes what it doesn’t know in an address for not given: %j',
  address => {
    expect(choiceOf(new URLSearchParams(address))).toEqual({
      persona: 'admin-agent/third-party',
      edition: defaultEdition,
      exception: false,
    })
  },
)

it('knows what the token of each sign-in proves', () => {
  for (const persona of personaIds) {
    const { subject, mfa } = partsOf(persona)
    const evidence = evidenceOf({ persona, edition: defaultEdition, exception: false })
    expect(evidence.subject).toBe(subject === 'app-only' ? 'app' : 'user')
    expect(evidence.mfa).toBe(mfa ?? 'none')
  }
})
