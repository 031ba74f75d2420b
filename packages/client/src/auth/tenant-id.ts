import { decodeJwt } from 'jose'

/** The tenant that a token is of; `undefined` for one that can't be read. The service counts calls by it. */
export function tenantIdOf(token: string): string | undefined {
  try {
    const { tid } = decodeJwt(token)
    return typeof tid === 'string' ? tid : undefined
  } catch {
    return undefined
  }
}
