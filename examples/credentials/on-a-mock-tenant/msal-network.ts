import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node'
import type { MockTenant } from '@partnergate/testing'

/** The network of `@azure/msal-node` (`system.networkClient`), with nothing but the mock tenant behind it. */
export function msalNetwork(tenant: MockTenant): INetworkModule {
  async function send<T>(method: string, url: string, options: NetworkRequestOptions = {}) {
    const { headers = {}, body } = options
    const response = await tenant.fetch(url, { method, headers, ...(body && { body }) })
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: (await response.json()) as T,
    }
  }
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  }
}
