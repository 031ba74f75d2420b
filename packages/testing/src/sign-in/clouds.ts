/** One of Microsoft's clouds, as its sign-in service shows it. */
export interface Cloud {
  /** Host that names the cloud in issuers and caches. */
  readonly host: string
  /** Every host that signs in to it. */
  readonly aliases: readonly string[]
  /** Base of version 1.0 issuers. */
  readonly sts: string
  readonly graph: string
}

const global: Cloud = {
  host: 'login.microsoftonline.com',
  aliases: [
    'login.microsoftonline.com',
    'login.windows.net',
    'login.microsoft.com',
    'sts.windows.net',
  ],
  sts: 'https://sts.windows.net',
  graph: 'graph.microsoft.com',
}

/** The clouds that Partner Center's tenants are in: global, US Government and China (21Vianet). */
export const clouds: readonly Cloud[] = [
  global,
  {
    host: 'login.microsoftonline.us',
    aliases: ['login.microsoftonline.us', 'login.usgovcloudapi.net'],
    sts: 'https://sts.windows.net',
    graph: 'graph.microsoft.us',
  },
  {
    host: 'login.partner.microsoftonline.cn',
    aliases: ['login.partner.microsoftonline.cn', 'login.chinacloudapi.cn', 'sts.chinacloudapi.cn'],
    sts: 'https://sts.chinacloudapi.cn',
    graph: 'microsoftgraph.chinacloudapi.cn',
  },
]

/** Cloud of a host; a port, which has none, plays the global one. */
export function cloudAt(hostName: string): Cloud {
  return clouds.find(({ aliases }) => aliases.includes(hostName)) ?? global
}
