const second = (time: string) => Date.parse(time) / 1000

/** Claims of a signed-in user without MFA, in Partner Center's shape. */
export const claims = {
  aud: 'https://api.partnercenter.microsoft.com',
  iss: 'https://sts.windows.net/df845f1a-7b35-40a2-ba78-6481de91f8ae/',
  iat: second('2026-11-23T11:30:00Z'),
  exp: second('2026-11-23T12:56:30Z'),
  amr: ['pwd'] as unknown,
  appid: '23ec45a3-5127-4185-9eff-c8887839e6ab',
  name: 'Ada Adminagent',
  scp: 'user_impersonation',
  tid: 'df845f1a-7b35-40a2-ba78-6481de91f8ae',
  upn: 'ada@partner.example',
  ver: '1.0',
}

const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token with these claims on top. Its signature is a planted word, to be searched for in what is printed. */
export function tokenWith(more: Readonly<Record<string, unknown>> = {}): string {
  return [segment({ alg: 'RS256', typ: 'JWT' }), segment({ ...claims, ...more }), planted].join('.')
}

/** The signature of {@link tokenWith}. */
export const planted = 'cGxhbnRlZC1zaWduYXR1cmUtdGhhdC1tdXN0LW5vdC1iZS1zZWVu'

/** Every piece of a token that must not be seen anywhere. */
export function piecesOf(token: string): string[] {
  return token.split('.').flatMap(part => [part, part.slice(0, 16), part.slice(-16)])
}
