import { decide, evidenceFromClaims, explain } from '@partnergate/core'

/** Says why a user may not manage a customer, or nothing when they may. */
export function whyNot(claims: unknown): string | undefined {
  // The payload of the access token that you are about to send, decoded.
  const evidence = evidenceFromClaims(claims, { thirdParty: true })
  // The partner holds an MFA exception; managing customers isn't covered by it.
  const decision = decide({ scenario: 'delegated-admin', evidence, exception: true })
  if (decision.allowed) return undefined

  const { message, remedy, reference } = explain(decision)
  return `${message} ${remedy} (${reference.document}, ${reference.section})`
}
