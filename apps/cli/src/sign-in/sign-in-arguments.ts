import { cloudIds } from '@partnergate/auth'
import type { ArgsDef } from 'citty'

/** The arguments of `partnergate sign-in`. Secrets are not among them. */
export const signInArguments = {
  tenant: { type: 'string', description: "The partner's tenant, by its id or a domain name" },
  'client-id': { type: 'string', description: "The application's id" },
  store: {
    type: 'string',
    description: 'Where the sign-in is kept: sqlite://FILE, redis://HOST, postgres://HOST/DATABASE',
  },
  'key-file': {
    type: 'string',
    description: 'File with the 32 bytes (base64) that encrypt it; or PARTNERGATE_STORE_KEY',
  },
  'key-id': {
    type: 'string',
    description: 'Name of that key in your encryptedStore',
    default: 'default',
  },
  'client-secret-file': {
    type: 'string',
    description: "File with the application's secret; or PARTNERGATE_CLIENT_SECRET",
  },
  'certificate-key': {
    type: 'string',
    description: "File with the certificate's private key (PEM), instead of a secret",
  },
  'certificate-thumbprint': { type: 'string', description: "The certificate's thumbprint" },
  account: {
    type: 'string',
    description: 'Tells several users of one application apart',
    default: 'default',
  },
  'login-hint': { type: 'string', description: "The user's name, filled in on the page" },
  'device-code': {
    type: 'boolean',
    description: 'Sign in on another device instead of by a browser of this one',
    default: false,
  },
  port: { type: 'string', description: 'Port that the browser comes back to; any when left out' },
  cloud: {
    type: 'enum',
    description: 'National cloud',
    options: [...cloudIds],
    default: 'global',
  },
  'authority-host': { type: 'string', description: 'Another sign-in service, as a URL' },
  json: { type: 'boolean', description: 'Print JSON', default: false },
} satisfies ArgsDef
