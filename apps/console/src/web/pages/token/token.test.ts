import { clouds } from '@partnergate/auth'
import { expect, it } from 'vitest'
import { audienceInWords } from './audience.ts'
import { claimsThatMatter } from './claims-that-matter.ts'
import { lifetimeOf } from './lifetime.ts'
import { readToken } from './read-token.ts'

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenOf = (claims: unknown) => `${part({ alg: 'RS256' })}.${part(claims)}.c2lnbmF0dXJl`

it('reads claims in any script, also with what comes along with copying', () => {
  const claims = { name: 'Zoë 测试 🙂', amr: ['pwd', 'mfa'] }
  const token = tokenOf(claims)
  const pasted = [token, `Bearer ${token}`, `Authorization: bearer ${token}\n`, `"${token}"`]
  for (const text of [...pasted, `${token.slice(0, 20)}\n ${token.slice(20)}`]) {
    expect(readToken(text)).toEqual({ kind: 'token', claims })
  }
})

it.each([
  ['{"access_token":"a.b.c"}', /^This is JSON/],
  ['a.b.c.d.e', /encrypted/],
  ['0.AXoA-secret', /three parts .* has 2/],
  ['secret', /three parts .* has 1/],
  ['!!.e30.x', /header/],
  [`${part({})}.${part([1])}.x`, /claims/],
  [`${part({})}.${part('secret')}.x`, /claims/],
  [`${part({})}._w.x`, /claims/],
])('says what is wrong with %j, and never repeats it', (text, problem) => {
  const reading = readToken(text)
  expect(reading).toMatchObject({ kind: 'malformed', problem: expect.stringMatching(problem) })
  expect(JSON.stringify(reading)).not.toContain('secret')
})

it('takes blanks for nothing', () => {
  expect(readToken(' \n')).toEqual({ kind: 'nothing' })
})

it.each([
  [{ exp: 3700 }, 'live', 'Live for 1 h 0 min more.'],
  [{ exp: 163 }, 'live', 'Live for 1 min 3 s more.'],
  [{ exp: 100 }, 'expired', 'Expired 0 s ago.'],
  [{ exp: 200_000, nbf: 130 }, 'not-yet', 'Not valid before 30 s from now.'],
  [{ exp: 200_000 }, 'live', 'Live for 2 d 7 h more.'],
  [{ exp: '3700' }, 'unknown', 'The token does not say when it ends (exp).'],
])('tells the time left of %j', (claims, state, words) => {
  expect(lifetimeOf(claims, 100_000)).toEqual({ state, words })
})

it('tells the audiences apart', () => {
  expect(audienceInWords('https://API.partnercenter.microsoft.com/')).toContain('global cloud')
  expect(audienceInWords('https://graph.windows.net')).toContain('900420')
  expect(audienceInWords('https://graph.microsoft.com')).toContain('refuses')
  expect(audienceInWords('api://own')).toContain('Not an API')
  expect(audienceInWords(['x'])).toContain('no audience')
})

it('knows every audience that there are tokens for, in every cloud', () => {
  for (const { audiences } of Object.values(clouds)) {
    for (const audience of Object.values(audiences)) {
      if (audience !== undefined) expect(audienceInWords(audience)).toMatch(/API|Graph/)
      if (audience !== undefined) expect(audienceInWords(audience)).not.toContain('Not an API')
    }
  }
})

it('shows the claims that matter as text, and times as dates', () => {
  const shown = claimsThatMatter({ exp: 0, amr: ['mfa'], aud: 'a', other: 'x', iat: 1e20 })
  expect(shown.map(({ name, value }) => [name, value])).toEqual([
    ['aud', 'a'],
    ['amr', '["mfa"]'],
    ['iat', '100000000000000000000'],
    ['exp', '1970-01-01T00:00:00.000Z'],
  ])
})
