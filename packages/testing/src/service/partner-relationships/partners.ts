import { ServiceError } from '../../protocol/service-error.ts'
import type { World } from '../world.ts'

/** Another partner, tied to this one. */
export interface TiedPartner {
  /** Entra tenant id. */
  readonly id: string
  /** Id in the partner program. */
  readonly mpnId: string
  readonly name: string
  readonly location: string
  /** What it is to this partner. */
  readonly role: 'reseller' | 'provider'
  /** Whether it signed the Microsoft Partner Agreement. */
  readonly signed: boolean
}

/** The indirect resellers that sell through this partner, and the indirect providers that it could sell through. */
export interface TiedPartners {
  all(): TiedPartner[]
  resellers(): TiedPartner[]
  findByMpnId(mpnId: string): TiedPartner | undefined
  findByTenant(tenantId: string): TiedPartner | undefined
  /** @throws ServiceError 400 with 800018 when the sandbox has five already */
  addReseller(reseller: Pick<TiedPartner, 'name' | 'location'>): TiedPartner
  /** @throws ServiceError 404 with 800015 for an unknown reseller */
  removeReseller(id: string): void
}

/** As many indirect resellers as a sandbox holds. */
const maxResellers = 5

export function createTiedPartners(world: World): TiedPartners {
  const { kept, ids } = world
  const partners = kept.map<string, TiedPartner>('tied-partners', () =>
    seedPartners(world).map(partner => [partner.id, partner] as const),
  )
  const all = () => [...partners.values()]
  const resellers = () => all().filter(({ role }) => role === 'reseller')
  return {
    all,
    resellers,
    findByMpnId: mpnId => all().find(partner => partner.mpnId === mpnId),
    findByTenant: tenantId => partners.get(tenantId.toLowerCase()),
    addReseller({ name, location }) {
      if (resellers().length >= maxResellers) {
        throw new ServiceError(400, '800018', `A sandbox has ${maxResellers} resellers at most.`)
      }
      const id = ids.guid('reseller')
      const mpnId = ids.digits(7, 'reseller')
      const added: TiedPartner = { id, mpnId, name, location, role: 'reseller', signed: true }
      partners.set(id, added)
      return added
    },
    removeReseller(id) {
      const found = partners.get(id.toLowerCase())
      if (found?.role !== 'reseller') {
        throw new ServiceError(404, '800015', `The indirect reseller ${id} was not found.`)
      }
      partners.delete(found.id)
    },
  }
}

/** Three resellers, the last of which hasn't signed the agreement, and a provider. */
function seedPartners({ seed, partner }: World): TiedPartner[] {
  return (['reseller', 'reseller', 'reseller', 'provider'] as const).map((role, index) => ({
    id: seed.guid('tied-partner', index),
    mpnId: seed.digits(7, 'tied-partner', index),
    name: seed.faker('tied-partner', index).company.name(),
    location: partner.country,
    role,
    signed: index !== 2,
  }))
}
