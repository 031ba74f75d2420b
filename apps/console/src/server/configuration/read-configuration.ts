import { readFileSync } from 'node:fs'
import { isLoopback } from '../security/known-host.ts'
import type { Configuration, TenantConfiguration } from './configuration.ts'
import { type Environment, environment } from './environment.ts'

const minute = 60_000

/** What is wrong with the environment variables, one line for each. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly code = 'ERR_CONSOLE_CONFIGURATION'

  constructor(problems: readonly string[]) {
    super(
      `The console cannot start with these environment variables:\n${problems.map(problem => `- ${problem}`).join('\n')}`,
    )
  }
}

/**
 * Reads the environment variables, which `.env.example` describes.
 *
 * @throws ConfigurationError (`ERR_CONSOLE_CONFIGURATION`) that names every variable that is wrong; it shows no values
 */
export function readConfiguration(variables: NodeJS.ProcessEnv): Configuration {
  const read = environment.safeParse(variables)
  if (!read.success) {
    throw new ConfigurationError(
      read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    )
  }
  const given = read.data
  const problems: string[] = []
  const tenant = readTenant(given, problems)
  const publicUrl = given.CONSOLE_URL === undefined ? undefined : new URL(given.CONSOLE_URL)
  const host = given.HOST ?? '127.0.0.1'
  checkAddress({ host, publicUrl, isTenant: tenant !== undefined }, problems)
  if (problems.length > 0) throw new ConfigurationError(problems)
  return {
    host,
    port: given.PORT,
    publicUrl,
    policy: {
      edition: given.MFA_EDITION ?? '2022-03',
      exception: given.MFA_EXCEPTION === 'true',
      federatedMfa: given.MFA_FEDERATED ?? 'third-party',
    },
    session: {
      idleMs: (given.SESSION_IDLE_MINUTES ?? 60) * minute,
      maxMs: (given.SESSION_MAX_HOURS ?? 8) * 60 * minute,
    },
    tenant,
  }
}

interface Address {
  readonly host: string
  readonly publicUrl: URL | undefined
  readonly isTenant: boolean
}

function checkAddress({ host, publicUrl, isTenant }: Address, problems: string[]): void {
  if (publicUrl && publicUrl.href !== `${publicUrl.origin}/`) {
    problems.push('CONSOLE_URL must be an origin, without path, query or user name')
  }
  if (publicUrl && publicUrl.protocol === 'http:' && !isLoopback(publicUrl.hostname)) {
    problems.push('CONSOLE_URL must be https, or http on this machine: sign-ins come back there')
  }
  if (isTenant && !publicUrl && !isLoopback(host)) {
    problems.push(`CONSOLE_URL must say where people reach the console, as HOST is ${host}`)
  }
}

const required = [
  'PARTNER_CLIENT_ID',
  'PARTNER_ADMIN_AGENTS_GROUP',
  'PARTNER_HELPDESK_AGENTS_GROUP',
  'PARTNER_SALES_AGENTS_GROUP',
] as const

function readTenant(given: Environment, problems: string[]): TenantConfiguration | undefined {
  const { PARTNER_TENANT_ID: tenantId } = given
  if (tenantId === undefined) {
    const others = Object.keys(given).filter(
      name => name.startsWith('PARTNER_') && Reflect.get(given, name) !== undefined,
    )
    if (others.length > 0) {
      problems.push(`PARTNER_TENANT_ID must be set as well, or ${others.join(', ')} left out`)
    }
    return undefined
  }
  for (const name of required) {
    if (given[name] === undefined) problems.push(`${name} must be set with PARTNER_TENANT_ID`)
  }
  const { PARTNER_CLIENT_SECRET: clientSecret } = given
  const certificate = readCertificate(given, problems)
  if ((clientSecret === undefined) === (certificate === undefined)) {
    problems.push(
      'PARTNER_CLIENT_SECRET or the two PARTNER_CERTIFICATE_ variables must be set, not both',
    )
  }
  return {
    tenantId,
    clientId: given.PARTNER_CLIENT_ID ?? '',
    ...(clientSecret !== undefined && { clientSecret }),
    ...(certificate && { certificate }),
    cloud: given.PARTNER_CLOUD ?? 'global',
    groups: {
      'admin-agent': given.PARTNER_ADMIN_AGENTS_GROUP ?? '',
      'helpdesk-agent': given.PARTNER_HELPDESK_AGENTS_GROUP ?? '',
      'sales-agent': given.PARTNER_SALES_AGENTS_GROUP ?? '',
    },
  }
}

function readCertificate(given: Environment, problems: string[]) {
  const { PARTNER_CERTIFICATE_KEY_FILE: file, PARTNER_CERTIFICATE_THUMBPRINT: thumbprint } = given
  if (file === undefined && thumbprint === undefined) return undefined
  if (file === undefined || thumbprint === undefined) {
    problems.push('PARTNER_CERTIFICATE_KEY_FILE and PARTNER_CERTIFICATE_THUMBPRINT go together')
  }
  try {
    return { privateKey: readFileSync(file ?? '', 'utf8'), thumbprint: thumbprint ?? '' }
  } catch {
    if (file !== undefined) problems.push(`PARTNER_CERTIFICATE_KEY_FILE cannot be read`)
    return { privateKey: '', thumbprint: thumbprint ?? '' }
  }
}
