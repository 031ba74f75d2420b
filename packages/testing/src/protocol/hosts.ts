import type { Host } from '@partnergate/openapi'

/**
 * What a request is addressed to: one of the API hosts, the sign-in service, the storage of exports, or where certificates
 * of webhooks are.
 */
export type ServiceName = Host | 'sign-in' | 'storage' | 'webhook-certificate'

const hostNames: Readonly<Record<string, ServiceName>> = {
  'api.partnercenter.microsoft.com': 'partner-center',
  'partner.partnercenterapi.microsoftonline.cn': 'partner-center',
  'graph.microsoft.com': 'graph',
  'graph.microsoft.us': 'graph',
  'microsoftgraph.chinacloudapi.cn': 'graph',
  'api.partner.microsoft.com': 'partner-api',
  'ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net': 'billing-v2',
  'traf-pcsvcadmin-prod.trafficmanager.net': 'delegated-admin-legacy',
  'adlsreconbuprodeastus201.blob.core.windows.net': 'storage',
  '3psostorageacct.blob.core.windows.net': 'webhook-certificate',
  'login.microsoftonline.com': 'sign-in',
  'login.microsoftonline.us': 'sign-in',
  'login.partner.microsoftonline.cn': 'sign-in',
  'sts.windows.net': 'sign-in',
  'login.windows.net': 'sign-in',
  'login.microsoft.com': 'sign-in',
  'login.usgovcloudapi.net': 'sign-in',
  'login.chinacloudapi.cn': 'sign-in',
  'sts.chinacloudapi.cn': 'sign-in',
}

/** Host names that the tenant plays. */
export const knownHostNames: readonly string[] = Object.keys(hostNames)

export function serviceAt(hostName: string): ServiceName | undefined {
  return Object.hasOwn(hostNames, hostName) ? hostNames[hostName] : undefined
}

/** Hosts that tokens are issued for, with the ids of the applications that stand for them in `aud`, in every cloud. */
const applications = {
  'partner-center': 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
  'partner-api': '4990cffe-04e8-4e8b-808a-1175604b879f',
  graph: '00000003-0000-0000-c000-000000000000',
} as const

/** Whose tokens a host takes: those of the retired trials are Partner Center's. */
const resources: Readonly<Record<Host, keyof typeof applications>> = {
  'partner-center': 'partner-center',
  'partner-api': 'partner-api',
  graph: 'graph',
  'billing-v2': 'partner-center',
  'delegated-admin-legacy': 'partner-center',
}

/** Values of `aud` that a host takes; those of every cloud where the host's name doesn't tell the cloud, as on a port. */
export function audiencesAt(host: Host, hostName: string): string[] {
  const resource = resources[host]
  const names = Object.keys(hostNames).filter(name => hostNames[name] === resource)
  const own = names.includes(hostName) ? [hostName] : names
  return [...own.map(name => `https://${name}`), applications[resource]]
}
