/** A service that the contract is held against: where it is, and who calls it. */
export interface Target {
  readonly login: string
  readonly partnerCenter: string
  readonly graph: string
  readonly tenantId: string
  readonly clientId: string
  readonly clientSecret: string
  /** Of somebody who signed in with MFA. */
  readonly refreshToken: string
}

const variables = {
  tenantId: 'PARTNERGATE_SANDBOX_TENANT',
  clientId: 'PARTNERGATE_SANDBOX_CLIENT_ID',
  clientSecret: 'PARTNERGATE_SANDBOX_CLIENT_SECRET',
  refreshToken: 'PARTNERGATE_SANDBOX_REFRESH_TOKEN',
} as const

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The integration sandbox that the environment names.
 *
 * @returns `undefined` when it names none
 * @throws Error when some of the variables are set and others aren't; it names those, and shows no value
 */
export function sandboxOf(environment: Environment): Target | undefined {
  const read = (name: keyof typeof variables) => environment[variables[name]] ?? ''
  const names = Object.values(variables)
  const missing = names.filter(name => !environment[name])
  if (missing.length === names.length) return undefined
  if (missing.length > 0) {
    throw new Error(`The sandbox needs ${missing.join(', ')} too; set all four, or none`)
  }
  return {
    login: 'https://login.microsoftonline.com',
    partnerCenter: 'https://api.partnercenter.microsoft.com',
    graph: 'https://graph.microsoft.com',
    tenantId: read('tenantId'),
    clientId: read('clientId'),
    clientSecret: read('clientSecret'),
    refreshToken: read('refreshToken'),
  }
}

/** Whether carts may be made in the sandbox. */
export const mayWrite = (environment: Environment) => environment.PARTNERGATE_SANDBOX_WRITE === '1'
