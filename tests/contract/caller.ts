import type { Target } from './target.ts'

/** Resources that tokens are for; also those of the mock tenant on a port. */
const resources = {
  partnerCenter: 'https://api.partnercenter.microsoft.com',
  graph: 'https://graph.microsoft.com',
} as const

type Host = keyof typeof resources

interface Sending {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Resource that the token is for. @default the host's own; `none` sends no token */
  readonly tokenFor?: Host | 'none'
}

/** What came back; nothing of what was sent, so that no assertion can show a token. */
interface Answer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: the contract is about what untyped callers see
  readonly body: any
}

export interface Caller {
  send(host: Host, path: string, sending?: Sending): Promise<Answer>
}

/** Calls a service as anybody would: plain HTTP, tokens from the refresh token. */
export function createCaller(target: Target): Caller {
  const tokens = new Map<Host, Promise<string>>()
  const tokenFor = (host: Host) => {
    const token = tokens.get(host) ?? redeem(target, resources[host])
    tokens.set(host, token)
    return token
  }
  return {
    async send(host, path, { method = 'GET', headers = {}, body, tokenFor: resource = host } = {}) {
      const response = await fetch(`${target[host]}${path}`, {
        method,
        headers: {
          Accept: 'application/json',
          ...(resource !== 'none' && { Authorization: `Bearer ${await tokenFor(resource)}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: parsed(text) }
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** @throws Error with the AADSTS number when there is no token; nothing that was sent is in it */
async function redeem(target: Target, resource: string): Promise<string> {
  const { login, tenantId, clientId, clientSecret, refreshToken } = target
  const response = await fetch(`${login}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
      scope: `${resource}/.default`,
    }),
  })
  const answer: { access_token?: string; error_codes?: number[] } = await response.json()
  if (answer.access_token !== undefined) return answer.access_token
  const why = (answer.error_codes ?? []).map(code => `AADSTS${code}`).join(', ')
  throw new Error(`There is no token for ${resource}: ${response.status} ${why}`)
}
