/** A claim that decides something, and what it is. */
export interface ClaimView {
  readonly name: string
  readonly value: string
  readonly meaning: string
}

const meanings: Readonly<Record<string, string>> = {
  aud: 'the API that it is for',
  iss: 'who issued it',
  tid: 'the tenant',
  amr: 'how the user signed in; mfa has to be among it',
  acr: 'authentication class; does not count as MFA',
  idtyp: 'whether it is a user’s or an application’s',
  appid: 'the application (v1)',
  azp: 'the application (v2)',
  scp: 'what the user lets the application do',
  roles: 'what the application may do by itself',
  upn: 'the user',
  unique_name: 'the user',
  preferred_username: 'the user',
  oid: 'the user’s or the application’s object',
  iat: 'issued at',
  nbf: 'not valid before',
  exp: 'ends at',
}
const times: readonly string[] = ['iat', 'nbf', 'exp']

/** Picks the claims that matter, as text; those that the token lacks are left out. */
export function claimsThatMatter(claims: Readonly<Record<string, unknown>>): ClaimView[] {
  return Object.entries(meanings)
    .filter(([name]) => Object.hasOwn(claims, name))
    .map(([name, meaning]) => ({ name, meaning, value: textOf(name, claims[name]) }))
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'number' && times.includes(name)) {
    const date = new Date(value * 1000)
    if (!Number.isNaN(date.getTime())) return date.toISOString()
  }
  return typeof value === 'string' ? value : JSON.stringify(value)
}
