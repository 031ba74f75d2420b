import type { Role } from '@partnergate/core'
import type { Seed } from '../seed/seed.ts'
import type { Partner } from '../service/partner.ts'
import type { PersonaId, ResolvedPersona } from './persona.ts'
import { personaIds, resolvePersona } from './persona.ts'

/** The account in the partner tenant that a persona signs in with. */
export interface Account {
  readonly persona: Exclude<PersonaId, 'guest'>
  readonly subject: 'user' | 'app'
  readonly role?: Role
  readonly guest: boolean
  readonly objectId: string
  /** Of a guest, the address in the home tenant; empty for an application. */
  readonly userPrincipalName: string
  readonly givenName: string
  readonly familyName: string
  readonly ipAddress: string
}

export interface Accounts {
  of(persona: ResolvedPersona): Account
  find(objectId: string): Account | undefined
  /** One for each persona. */
  readonly all: readonly Account[]
}

/** One account for each persona, so that a report can tell who came without MFA. */
export function createAccounts(seed: Seed, partner: Partner): Accounts {
  const byPersona = new Map(
    personaIds.map(id => [id, createAccount(seed, partner, resolvePersona(id))]),
  )
  const byObjectId = new Map([...byPersona.values()].map(account => [account.objectId, account]))
  return {
    of: persona => byPersona.get(persona.id) ?? createAccount(seed, partner, persona),
    find: objectId => byObjectId.get(objectId),
    all: [...byPersona.values()],
  }
}

function createAccount(seed: Seed, partner: Partner, persona: ResolvedPersona): Account {
  const { id, subject, role, guest } = persona
  const faker = seed.faker('account', id)
  const givenName = faker.person.firstName()
  const familyName = faker.person.lastName()
  const mailbox = faker.helpers.slugify(`${givenName}.${familyName}`).toLowerCase()
  const domain = guest ? partner.guestDomain : partner.domain
  return {
    persona: id,
    subject,
    ...(role && { role }),
    guest,
    objectId: seed.guid('account', id),
    userPrincipalName: subject === 'app' ? '' : `${mailbox}@${domain}`,
    givenName,
    familyName,
    ipAddress: faker.internet.ipv4({ network: 'test-net-3' }),
  }
}
