import type { TokenCredentialOptions } from '@azure/identity'
import type { MockTenant } from '@partnergate/testing'

/** The network of `@azure/identity` (`httpClient`), with nothing but the mock tenant behind it. */
export function azureNetwork(
  tenant: MockTenant,
): NonNullable<TokenCredentialOptions['httpClient']> {
  return {
    async sendRequest(request) {
      const { url, method, body } = request
      const response = await tenant.fetch(url, {
        method,
        headers: request.headers.toJSON(),
        ...(typeof body === 'string' && { body }),
      })
      const { headers, status } = response
      const own: typeof request.headers = Object.assign(headers, {
        get: (name: string) => new Headers(headers).get(name) ?? undefined,
        toJSON: () => Object.fromEntries(headers),
      })
      return { request, status, headers: own, bodyAsText: await response.text() }
    },
  }
}
