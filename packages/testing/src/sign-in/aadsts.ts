/** One of Entra's refusals: OAuth's `error`, the text after the code, and what else differs from the usual 400. */
interface Refusal {
  readonly error: string
  readonly text: string
  readonly status?: number
  readonly suberror?: string
}

/** The refusals that the tenant's sign-in has. `{name}` in a text stands for a value. */
const refusals = {
  50011: {
    error: 'invalid_request',
    text: "The redirect URI '{redirectUri}' specified in the request does not match the redirect URIs configured for the application '{clientId}'.",
  },
  50013: {
    error: 'invalid_grant',
    text: 'Assertion failed signature validation. [Reason - {reason}]',
  },
  50020: {
    error: 'invalid_grant',
    text: "User account '{user}' from identity provider '{provider}' does not exist in tenant '{tenant}' and cannot access the application '{clientId}' in that tenant. The account needs to be added as an external user in the tenant first.",
  },
  50058: {
    error: 'login_required',
    text: 'A silent sign-in request was sent but no user is signed in.',
  },
  50059: {
    error: 'invalid_request',
    text: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  },
  50076: {
    error: 'invalid_grant',
    text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '{resource}'.",
    suberror: 'basic_action',
  },
  50078: {
    error: 'invalid_grant',
    text: "Presented multi-factor authentication has expired due to policies configured by your administrator, you must refresh your multi-factor authentication to access '{resource}'.",
    suberror: 'basic_action',
  },
  50079: {
    error: 'invalid_grant',
    text: "Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '{resource}'.",
    suberror: 'basic_action',
  },
  50158: {
    error: 'invalid_grant',
    text: 'External security challenge not satisfied. User will be redirected to another page or authentication provider to satisfy additional authentication challenges.',
    suberror: 'additional_action',
  },
  50173: {
    error: 'invalid_grant',
    text: "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '{issued}' and the TokensValidFrom date (before which tokens are not valid) for this user is '{validFrom}'.",
    suberror: 'bad_token',
  },
  53003: {
    error: 'invalid_grant',
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    suberror: 'message_only',
  },
  54005: {
    error: 'invalid_grant',
    text: 'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  },
  65001: {
    error: 'invalid_grant',
    text: "The user or administrator has not consented to use the application with ID '{clientId}' named '{name}'. Send an interactive authorization request for this user and resource.",
    suberror: 'consent_required',
  },
  70000: { error: 'invalid_grant', text: 'Provided grant is invalid or malformed.' },
  70003: {
    error: 'unsupported_grant_type',
    text: "The app requested an unsupported grant type '{grantType}'.",
  },
  70008: {
    error: 'invalid_grant',
    text: 'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  },
  70011: {
    error: 'invalid_scope',
    text: "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.",
  },
  70016: {
    error: 'authorization_pending',
    text: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  },
  70018: {
    error: 'bad_verification_code',
    text: 'Invalid verification code. User typed in wrong user code for device code flow.',
  },
  70019: {
    error: 'expired_token',
    text: 'Verification code expired. Have the user retry the sign-in.',
  },
  70020: {
    error: 'expired_token',
    text: 'The provided value for the input parameter device_code is not valid. This device code has expired.',
  },
  90002: {
    error: 'invalid_tenant',
    text: "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.",
  },
  500011: {
    error: 'invalid_resource',
    text: 'The resource principal named {resource} was not found in the tenant named {tenant}. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.',
  },
  500112: {
    error: 'invalid_grant',
    text: "The reply address '{redirectUri}' does not match the reply address '{expected}' provided when requesting Authorization code.",
  },
  500121: {
    error: 'access_denied',
    text: 'Authentication failed during strong authentication request.',
  },
  500131: {
    error: 'invalid_grant',
    text: "Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{audience}' and the expected audience is '{expected}'.",
  },
  500133: {
    error: 'invalid_grant',
    text: 'Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, or request a new token.',
  },
  501481: {
    error: 'invalid_grant',
    text: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  },
  700016: {
    error: 'unauthorized_client',
    text: "Application with identifier '{clientId}' was not found in the directory '{tenant}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.",
  },
  700023: {
    error: 'invalid_client',
    text: 'Client assertion audience claim does not match Realm issuer.',
    status: 401,
  },
  700024: {
    error: 'invalid_client',
    text: 'Client assertion is not within its valid time range.',
    status: 401,
  },
  700025: {
    error: 'invalid_client',
    text: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
    status: 401,
  },
  700027: {
    error: 'invalid_client',
    text: 'The certificate with identifier used to sign the client assertion is not registered on application, or the assertion is not valid. [Reason - {reason}]',
    status: 401,
  },
  700054: {
    error: 'unsupported_response_type',
    text: "response_type '{responseType}' is not enabled for the application.",
  },
  700082: {
    error: 'invalid_grant',
    text: 'The refresh token has expired due to inactivity. The token was issued on {issued} and was inactive for {days}.00:00:00.',
    suberror: 'bad_token',
  },
  900144: {
    error: 'invalid_request',
    text: "The request body must contain the following parameter: '{parameter}'.",
  },
  7000215: {
    error: 'invalid_client',
    text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{clientId}'.",
    status: 401,
  },
  7000218: {
    error: 'invalid_client',
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
    status: 401,
  },
  7000222: {
    error: 'invalid_client',
    text: "The provided client secret keys for app '{clientId}' are expired. Create new keys for the app.",
    status: 401,
  },
  7000229: {
    error: 'unauthorized_client',
    text: 'The client application {clientId} is missing service principal in the tenant {tenant}.',
  },
  9002313: {
    error: 'invalid_request',
    text: 'Invalid request. Request is malformed or invalid.',
  },
} as const satisfies Readonly<Record<number, Refusal>>

/** Number of an `AADSTS` error that the tenant's sign-in answers with. */
export type AadstsCode = keyof typeof refusals

export interface RefusalDetails {
  /** Values for the `{names}` in the text. Never a secret: they reach the caller. */
  readonly values?: Readonly<Record<string, string>>
  /** OAuth's `error`, where this grant has another than the usual. */
  readonly error?: string
  /** The claims challenge: what the next sign-in has to ask for, as JSON. */
  readonly claims?: string
}

/** What Entra answers instead of tokens; never leaves the room, a response is made of it. */
export class SignInRefusal extends Error {
  override readonly name = 'SignInRefusal'
  readonly aadsts: AadstsCode
  readonly error: string
  readonly status: number
  readonly suberror: string | undefined
  readonly claims: string | undefined

  constructor(aadsts: AadstsCode, { values = {}, error, claims }: RefusalDetails = {}) {
    const refusal: Refusal = refusals[aadsts]
    const text = refusal.text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
    super(`AADSTS${aadsts}: ${text}`)
    this.aadsts = aadsts
    this.error = error ?? refusal.error
    this.status = refusal.status ?? 400
    this.suberror = refusal.suberror
    this.claims = claims
  }
}
