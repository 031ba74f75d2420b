import { expect, it } from 'vitest'
import { evidenceFromClaims } from './evidence-from-claims.ts'

const appid = '23ec45a3-5127-4185-9eff-c8887839e6ab'
const oid = '4988e250-5aee-482a-9136-6d269cb755c0'

it.each<[why: string, claims: object]>([
  ['idtyp says so', { idtyp: 'app' }],
  ['idtyp says so, whatever else is there', { idtyp: 'app', scp: 'x', upn: 'ada@contoso.example' }],
  ['roles and nothing delegated', { roles: ['Directory.Read.All'] }],
  ['roles and an empty scope', { roles: ['Directory.Read.All'], scp: '' }],
  ['roles and user names that are null', { roles: ['a'], upn: null, unique_name: null }],
  ['v1 token of a service principal', { appid, sub: oid, oid, ver: '1.0' }],
  ['v2 token of a service principal', { azp: appid, sub: oid, oid, ver: '2.0' }],
  ['v1 token with an empty list of roles', { appid, sub: oid, oid, roles: [] }],
])('is an application: %s', (_why, claims) => {
  const options = { thirdParty: true, federatedMfa: 'entra' } as const
  expect(evidenceFromClaims({ ...claims, amr: ['pwd', 'mfa'] }, options)).toEqual({
    subject: 'app',
    mfa: 'none',
    basis: 'none',
    amr: ['pwd', 'mfa'],
  })
})

it.each<[why: string, claims: object]>([
  ['nothing known', {}],
  ['idtyp says so, whatever else is there', { idtyp: 'user', roles: ['a'], appid, sub: oid, oid }],
  ['roles and a scope', { roles: ['a'], scp: 'user_impersonation' }],
  ['roles and upn', { roles: ['a'], upn: 'ada@contoso.example' }],
  ['roles and unique_name', { roles: ['a'], unique_name: 'ada@contoso.example' }],
  ['roles and preferred_username', { roles: ['a'], preferred_username: 'ada@contoso.example' }],
  ['no roles', { roles: [] }],
  ['roles that are no list', { roles: 'Directory.Read.All' }],
  ['idtyp in another spelling', { idtyp: 'App' }],
  ['idtyp in a list', { idtyp: ['app'] }],
  ['sub of a user', { appid, sub: 'pairwise', oid }],
  ['sub equal to oid, with a scope', { appid, sub: oid, oid, scp: 'user_impersonation' }],
  ['sub equal to oid, with a name', { appid, sub: oid, oid, upn: 'ada@contoso.example' }],
  ['sub equal to oid, without an application', { sub: oid, oid }],
  ['sub equal to oid, for an unnamed application', { appid: '', azp: 7, sub: oid, oid }],
  ['sub and oid both missing', { appid }],
  ['sub and oid both empty', { appid, sub: '', oid: '' }],
  ['sub and oid both numbers', { appid, sub: 1, oid: 1 }],
])('is a user: %s', (_why, claims) => {
  expect(evidenceFromClaims({ ...claims, amr: ['pwd', 'mfa'] })).toMatchObject({
    subject: 'user',
    mfa: 'entra',
  })
})
