import type { components } from '@partnergate/openapi'

/**
 * The API's resources by name.
 *
 * @example
 * ```ts
 * import type { Schemas } from '@partnergate/client'
 *
 * type Customer = Schemas['Customer']
 * ```
 */
export type Schemas = components['schemas']
