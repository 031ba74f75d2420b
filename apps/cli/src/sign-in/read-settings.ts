import type { ApplicationOptions, ClientCredentialOptions, StoreKey } from '@partnergate/auth'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { readSecret } from './read-secret.ts'

/** The arguments that settings are read from. */
interface Given {
  readonly tenant?: string | undefined
  readonly 'client-id'?: string | undefined
  readonly 'client-secret-file'?: string | undefined
  readonly 'certificate-key'?: string | undefined
  readonly 'certificate-thumbprint'?: string | undefined
  readonly 'authority-host'?: string | undefined
  readonly 'key-file'?: string | undefined
  readonly 'key-id': string
  readonly port?: string | undefined
  readonly cloud?: ApplicationOptions['cloud']
}

/** The application that somebody signs in to. @throws UsageError that names the argument */
export function readApplication(
  given: Given,
  terminal: Terminal,
): ApplicationOptions & ClientCredentialOptions {
  const secretFile = given['client-secret-file']
  const privateKey = readSecret(terminal, 'certificate-key', given['certificate-key'])
  const thumbprint = given['certificate-thumbprint']
  if ((privateKey === undefined) !== (thumbprint === undefined)) {
    throw new UsageError('--certificate-key and --certificate-thumbprint go together.')
  }
  const certificate = privateKey && thumbprint ? { privateKey, thumbprint } : undefined
  if (certificate && secretFile !== undefined) {
    throw new UsageError('--certificate-key takes the place of --client-secret-file.')
  }
  return {
    tenantId: needed(given.tenant, 'tenant'),
    clientId: needed(given['client-id'], 'client-id'),
    // A certificate wins over a secret that is in the environment for something else.
    clientSecret: certificate
      ? undefined
      : readSecret(terminal, 'client-secret-file', secretFile, 'PARTNERGATE_CLIENT_SECRET'),
    certificate,
    cloud: given.cloud,
    authorityHost: given['authority-host'],
  }
}

/** The key that the sign-in is encrypted under. @throws UsageError where there is none */
export function readStoreKey(given: Given, terminal: Terminal): StoreKey {
  const key = readSecret(terminal, 'key-file', given['key-file'], 'PARTNERGATE_STORE_KEY')
  if (key !== undefined) return { id: given['key-id'], key }
  throw new UsageError(
    'a key to encrypt the sign-in with is missing: set PARTNERGATE_STORE_KEY, or give --key-file. `openssl rand -base64 32` makes one.',
  )
}

/** The port to listen on; 0 takes any. @throws UsageError for what is none */
export function readPort({ port = '0' }: Given): number {
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port)
  throw new UsageError('--port takes a number from 0 to 65535.')
}

/** @throws UsageError where it was left out */
export function needed(value: string | undefined, name: string): string {
  if (value !== undefined && value !== '') return value
  throw new UsageError(`--${name} is missing.`)
}
