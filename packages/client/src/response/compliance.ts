import { isRecord } from '../internal/is-record.ts'

const verdicts = new Map([
  ['true', true],
  ['false', false],
])

/**
 * What the service says of the token's MFA. Most clients saw it as a header, one as a property of the body; absent
 * means unknown.
 */
export function complianceOf(headers: Headers, body: unknown): boolean | undefined {
  const said = headers.get('isMfaCompliant') ?? (isRecord(body) ? body.isMfaCompliant : undefined)
  return verdicts.get(String(said).trim().toLowerCase())
}
