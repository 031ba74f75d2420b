import type { Host } from '@partnergate/openapi'

/** What a request is addressed to: one of the API hosts, or the sign-in service. */
export type ServiceName = Host | 'sign-in'

const hostNames: Readonly<Record<string, ServiceName>> = {
  'api.partnercenter.microsoft.com': 'partner-center',
  'partner.partnercenterapi.microsoftonline.cn': 'partner-center',
  'graph.microsoft.com': 'graph',
  'api.partner.microsoft.com': 'partner-api',
  'login.microsoftonline.com': 'sign-in',
  'login.partner.microsoftonline.cn': 'sign-in',
  'sts.windows.net': 'sign-in',
}

/** Host names that the tenant plays. */
export const knownHostNames: readonly string[] = Object.keys(hostNames)

export function serviceAt(hostName: string): ServiceName | undefined {
  return Object.hasOwn(hostNames, hostName) ? hostNames[hostName] : undefined
}

/** Values of `aud` that each API host takes: its URL, or the id of its application. */
export const audiences: Readonly<Record<Host, readonly string[]>> = {
  'partner-center': [
    'https://api.partnercenter.microsoft.com',
    'https://partner.partnercenterapi.microsoftonline.cn',
    'fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd',
  ],
  'partner-api': ['https://api.partner.microsoft.com', '4990cffe-04e8-4e8b-808a-1175604b879f'],
  graph: ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'],
}
