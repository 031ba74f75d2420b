/** National clouds that Partner Center runs in. */
export const cloudIds = ['global', 'us-government', 'china'] as const
/** One of {@link cloudIds}. */
export type Cloud = (typeof cloudIds)[number]

/** APIs that a partner gets tokens for. */
export const apis = ['partner-center', 'partner-api', 'graph'] as const
/** One of {@link apis}. */
export type Api = (typeof apis)[number]

/** Where a cloud signs people in, and where its APIs are. */
export interface CloudSettings {
  /** Origin of the sign-in service. */
  readonly authorityHost: string
  /** Audience of each API's tokens; `undefined` where the cloud doesn't have the API. */
  readonly audiences: { readonly [Id in Api]: string | undefined }
  /** Base URL of each API, without version. */
  readonly baseUrls: { readonly [Id in Api]: string | undefined }
}

const partnerCenter = 'https://api.partnercenter.microsoft.com'
const partnerCenterChina = 'https://partner.partnercenterapi.microsoftonline.cn'
const partnerApi = 'https://api.partner.microsoft.com'

const global = {
  'partner-center': partnerCenter,
  'partner-api': partnerApi,
  graph: 'https://graph.microsoft.com',
}
const usGovernment = { ...global, graph: 'https://graph.microsoft.us' }
const china = {
  'partner-center': partnerCenterChina,
  // Neither the partner API nor Graph's GDAP exists in China.
  'partner-api': undefined,
  graph: 'https://microsoftgraph.chinacloudapi.cn',
}

/**
 * The clouds as data.
 *
 * @see Partner Center developer documentation, "Partner Center REST URLs" and "Partner Center authentication", 2026-06
 *
 * @example
 * ```ts
 * import { clouds } from '@partnergate/auth'
 *
 * await credential.getToken(`${clouds.china.audiences['partner-center']}/.default`)
 * ```
 */
export const clouds: { readonly [Id in Cloud]: CloudSettings } = {
  global: {
    authorityHost: 'https://login.microsoftonline.com',
    audiences: global,
    baseUrls: global,
  },
  'us-government': {
    authorityHost: 'https://login.microsoftonline.us',
    audiences: usGovernment,
    baseUrls: usGovernment,
  },
  china: {
    authorityHost: 'https://login.partner.microsoftonline.cn',
    audiences: china,
    baseUrls: china,
  },
}
