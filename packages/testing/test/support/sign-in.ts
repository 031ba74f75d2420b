import { decodeJwt } from 'jose'
import type { MockTenant } from '../../src/index.ts'

export const partnerCenter = 'https://api.partnercenter.microsoft.com'
export const login = 'https://login.microsoftonline.com'

type Fields = Readonly<Record<string, string>>

/** Posts a form to a page of the sign-in service. */
export async function post(tenant: MockTenant, path: string, fields: Fields) {
  const response = await tenant.fetch(`${login}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  return { status: response.status, body: await response.json() }
}

/** Asks the partner tenant's token endpoint as its confidential application. */
export function askForToken(
  tenant: MockTenant,
  fields: Fields,
  { version = 2, at = tenant.tenantId }: { version?: 1 | 2; at?: string } = {},
) {
  const { clientId, clientSecret = '' } = tenant.apps.confidential
  const path = version === 2 ? '/oauth2/v2.0/token' : '/oauth2/token'
  const client = { client_id: clientId, client_secret: clientSecret }
  return post(tenant, `/${at}${path}`, { ...client, ...fields })
}

/** Redeems a refresh token in the form that Partner Center's documentation shows (version 1.0). */
export function redeem(
  tenant: MockTenant,
  refreshToken: string,
  { resource = partnerCenter, at }: { resource?: string; at?: string } = {},
) {
  const fields = { grant_type: 'refresh_token', refresh_token: refreshToken, resource }
  return askForToken(tenant, fields, { version: 1, ...(at && { at }) })
}

export const claimsOf = ({ body }: { body: { access_token: string } }) =>
  decodeJwt(body.access_token)
