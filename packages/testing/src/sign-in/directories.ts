import type { Partner } from '../service/partner.ts'
import type { State } from '../service/state.ts'
import { SignInRefusal } from './aadsts.ts'

/** A tenant that can be signed in to: the partner's own, or one of its customers'. */
export interface Directory {
  readonly tenantId: string
  readonly kind: 'partner' | 'customer'
  /** Whether the request named no tenant, but `common` or `organizations`. */
  readonly alias: string | undefined
}

const aliases: readonly string[] = ['common', 'organizations']

/** Finds the tenant that a path begins with, by its id or its domain. */
export function createDirectories(partner: Partner, state: () => State) {
  return {
    /** @throws SignInRefusal 90002 for a tenant that is none of them */
    at(segment: string): Directory {
      const name = segment.toLowerCase()
      const { tenantId } = partner
      if (aliases.includes(name)) return { tenantId, kind: 'partner', alias: name }
      if (name === tenantId || name === partner.domain) {
        return { tenantId, kind: 'partner', alias: undefined }
      }
      const { customers } = state()
      const customer = name.includes('.') ? customers.findByDomain(name) : customers.find(name)
      if (customer) return { tenantId: customer.id, kind: 'customer', alias: undefined }
      throw new SignInRefusal(90002, { values: { tenant: segment } })
    },
  }
}

export type Directories = ReturnType<typeof createDirectories>
