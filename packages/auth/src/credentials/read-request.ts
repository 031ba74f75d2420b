import { tenantIdOf } from '../clouds/authority.ts'
import { type Resource, resourceOf } from '../clouds/resource.ts'
import type { GetTokenOptions } from '../credential.ts'

/** A token request with nothing left open. */
export interface CredentialRequest extends Resource {
  readonly tenantId: string
  readonly claims: string | undefined
  readonly signal: AbortSignal | undefined
}

/** Reads the arguments of `getToken`. @throws TypeError for scopes or a tenant that are none */
export function readRequest(
  scopes: string | readonly string[],
  { claims, tenantId, abortSignal }: GetTokenOptions,
  home: string,
): CredentialRequest {
  return {
    ...resourceOf(scopes),
    tenantId: tenantId === undefined ? home : tenantIdOf(tenantId),
    claims: claims === undefined || claims === '' ? undefined : claims,
    signal: abortSignal,
  }
}
