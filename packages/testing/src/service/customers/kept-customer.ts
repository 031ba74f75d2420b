import { seedUsers } from '../users/seed-users.ts'
import type { Users } from '../users/users.ts'
import { createUsers } from '../users/users.ts'
import type { World } from '../world.ts'
import type { Commerce } from './commerce.ts'
import { createCommerce } from './commerce.ts'
import type { Customer } from './customer.ts'
import type { CustomerProfile } from './profile.ts'
import { seedProfile } from './profile.ts'
import type { CustomerSeries } from './series.ts'

/** What there is to tell of a customer beyond the seed: of one that the partner created, everything. */
export interface CustomerRecord {
  commerceId?: string
  country?: string
  profile?: CustomerProfile
  relationshipToPartner?: Customer['relationshipToPartner']
  allowDelegatedAccess?: boolean
  associatedPartnerId?: string | undefined
  deleted?: true
}

/** Index of a customer that the seed brings; id of one that the partner created. */
export type CustomerKey = number | string

/** What a tenant's customers have in common. */
export interface CustomerGround {
  readonly world: World
  readonly series: CustomerSeries
  readonly records: Map<CustomerKey, CustomerRecord>
  /** Hears that a customer's relationship to the partner has changed. */
  relationshipChanged(): void
}

/** There can be very many of these, few of which are ever used: an untouched one is three fields. */
export class KeptCustomer implements Customer {
  readonly #ground: CustomerGround
  readonly #key: CustomerKey
  #made: { users?: Users; commerce?: Commerce } | undefined

  constructor(ground: CustomerGround, key: CustomerKey) {
    this.#ground = ground
    this.#key = key
    this.#made = undefined
  }

  get id() {
    return typeof this.#key === 'string' ? this.#key : this.#ground.series.id(this.#key)
  }

  get commerceId() {
    const { seed } = this.#ground.world
    return this.#record?.commerceId ?? seed.guid('customer', this.#key, 'commerce')
  }

  get country() {
    return this.#record?.country ?? this.#ground.world.partner.country
  }

  get companyName() {
    return this.#record?.profile?.companyName ?? this.#ground.series.companyName(this.#index)
  }

  get domain() {
    return this.#record?.profile?.domain ?? this.#ground.series.domain(this.#index)
  }

  get relationshipToPartner() {
    return this.#record?.relationshipToPartner ?? 'reseller'
  }
  set relationshipToPartner(value) {
    this.#change().relationshipToPartner = value
    this.#ground.relationshipChanged()
  }

  get allowDelegatedAccess() {
    const atFirst = typeof this.#key === 'string' || this.#key % 2 === 0
    return this.#record?.allowDelegatedAccess ?? atFirst
  }
  set allowDelegatedAccess(value) {
    this.#change().allowDelegatedAccess = value
  }

  get associatedPartnerId() {
    return this.#record?.associatedPartnerId
  }
  set associatedPartnerId(value) {
    this.#change().associatedPartnerId = value
  }

  profile(): CustomerProfile {
    const { world, series } = this.#ground
    const record = this.#change()
    record.profile ??= seedProfile(world, series, this.#index)
    return record.profile
  }

  users(): Users {
    this.#made ??= {}
    this.#made.users ??= this.#makeUsers()
    return this.#made.users
  }

  commerce(): Commerce {
    this.#made ??= {}
    this.#made.commerce ??= createCommerce(
      this.#worldOf('commerce'),
      typeof this.#key === 'string' ? undefined : this.#key,
      this,
    )
    return this.#made.commerce
  }

  #makeUsers(): Users {
    const world = this.#worldOf('users')
    return typeof this.#key === 'string'
      ? createUsers(world, this.profile())
      : seedUsers(world, this.#key, this.profile(), this.commerce().subscriptions)
  }

  /** The world with what is kept of this customer alone. */
  #worldOf(name: string): World {
    const { world } = this.#ground
    return { ...world, kept: world.kept.within('customers').within(this.id).within(name) }
  }

  get #record(): Readonly<CustomerRecord> | undefined {
    return this.#ground.records.get(this.#key)
  }

  #change(): CustomerRecord {
    const { records } = this.#ground
    const record = records.get(this.#key) ?? {}
    records.set(this.#key, record)
    return record
  }

  /** One that was created never gets here: its record tells everything. */
  get #index(): number {
    return Number(this.#key)
  }
}
