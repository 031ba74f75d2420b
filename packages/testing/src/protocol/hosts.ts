import type { Host } from '@partnergate/openapi'

/** What a request is addressed to: one of the API hosts, or the sign-in service. */
export type ServiceName = Host | 'sign-in'

const hostNames: Readonly<Record<string, ServiceName>> = {
  'api.partnercenter.microsoft.com': 'partner-center',
  'partner.partnercenterapi.microsoftonline.cn': 'partner-center',
  'graph.microsoft.com': 'graph',
  'graph.microsoft.us': 'graph',
  'api.partner.microsoft.com': 'partner-api',
  'login.microsoftonline.com': 'sign-in',
  'login.microsoftonline.us': 'sign-in',
  'login.partner.microsoftonline.cn': 'sign-in',
  'sts.windows.net': 'sign-in',
}

/** Host names that the tenant plays. */
export const knownHostNames: readonly string[] = Object.keys(hostNames)

export function serviceAt(hostName: string): ServiceName | undefined {
  return Object.hasOwn(hostNames, hostName) ? hostNames[hostName] : undefined
}

/** Ids of the applications that stand for the API hosts in `aud`, in every cloud. */
const applications: Readonly<Record<Host, string>> = {
  'partner-center': 'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
  'partner-api': '4990cffe-04e8-4e8b-808a-1175604b879f',
  graph: '00000003-0000-0000-c000-000000000000',
}

/** Values of `aud` that a host takes; on a port, which has no cloud, those of every cloud. */
export function audiencesAt(host: Host, hostName: string): string[] {
  const names = Object.keys(hostNames).filter(name => hostNames[name] === host)
  const own = names.includes(hostName) ? [hostName] : names
  return [...own.map(name => `https://${name}`), applications[host]]
}
