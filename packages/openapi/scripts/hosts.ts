import type { Operation } from '../src/operation.ts'
import type { OperationObject, Server } from './document.ts'

interface OtherHost {
  server: Server
  /** Name of its security scheme in `openapi.yaml`. */
  security: string
}

/** Hosts other than Partner Center's own, which the document's `servers` name; an area picks one by its key. */
export const otherHosts: Record<Exclude<Operation['host'], 'partner-center'>, OtherHost> = {
  graph: {
    server: { url: 'https://graph.microsoft.com', description: 'Microsoft Graph' },
    security: 'graph',
  },
  'partner-api': {
    server: { url: 'https://api.partner.microsoft.com', description: 'Partner API' },
    security: 'partnerApi',
  },
  'billing-v2': {
    server: {
      url: 'https://ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net',
      description: 'Billing v2, a trial that Microsoft Graph superseded',
    },
    security: 'partnerCenter',
  },
  'delegated-admin-legacy': {
    server: {
      url: 'https://traf-pcsvcadmin-prod.trafficmanager.net',
      description: 'Reports on delegated administration (DAP), superseded by GDAP',
    },
    security: 'partnerCenter',
  },
}

/** The host of an operation, told by its `servers`. */
export function hostOf(operation: OperationObject): Operation['host'] {
  const url = operation.servers?.[0]?.url
  if (url === undefined) return 'partner-center'
  for (const [host, { server }] of Object.entries(otherHosts)) {
    if (server.url === url) return host as Operation['host']
  }
  throw new Error(`no host is known for ${url}`)
}
