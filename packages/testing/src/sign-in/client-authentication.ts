import { errors, jwtVerify } from 'jose'
import { SignInRefusal } from './aadsts.ts'
import type { App } from './apps.ts'
import { isSecretOf } from './apps.ts'
import type { SignInCall } from './context.ts'

/** Who asks, and how it was proved: the values of `appidacr`. */
export interface Client {
  readonly app: App
  /** `'0'` nothing, `'1'` a secret, `'2'` a certificate. */
  readonly proof: '0' | '1' | '2'
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'

/**
 * Finds the application that a request comes from, and checks its secret or assertion.
 *
 * @throws SignInRefusal 900144, 700016, 700025, 7000218, 7000215, 7000222, 700023, 700024, 700027
 */
export async function authenticateClient(call: SignInCall): Promise<Client> {
  const given = credentialsOf(call)
  const { service, directory } = call
  if (given.clientId === undefined) {
    throw new SignInRefusal(900144, { values: { parameter: 'client_id' } })
  }
  const app = service.apps.find(given.clientId)
  if (!app) {
    const values = { clientId: given.clientId, tenant: directory.tenantId }
    throw new SignInRefusal(700016, { values })
  }
  if (app.isPublic) {
    if (given.secret !== undefined || given.assertion !== undefined) throw new SignInRefusal(700025)
    return { app, proof: '0' }
  }
  if (given.assertion !== undefined) {
    await checkAssertion(app, given.assertion, call)
    return { app, proof: '2' }
  }
  if (given.secret === undefined) throw new SignInRefusal(7000218)
  const values = { clientId: app.clientId }
  if (!isSecretOf(app, given.secret)) throw new SignInRefusal(7000215, { values })
  if (app.secretExpires !== undefined && service.clock.now() >= app.secretExpires) {
    throw new SignInRefusal(7000222, { values })
  }
  return { app, proof: '1' }
}

function credentialsOf({ form, request }: SignInCall) {
  const basic = /^Basic +(\S+)$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
  const [id, secret] = basic ? readBasic(basic) : []
  const isAssertion = form.get('client_assertion_type') === assertionType
  return {
    clientId: form.get('client_id') ?? id,
    secret: form.get('client_secret') ?? secret,
    assertion: isAssertion ? (form.get('client_assertion') ?? undefined) : undefined,
  }
}

/** Id and secret, each of them form-encoded as OAuth 2.0 says (RFC 6749, 2.3.1). */
function readBasic(encoded: string): string[] {
  const [, id = '', secret = ''] =
    /^([^:]*):(.*)$/s.exec(Buffer.from(encoded, 'base64').toString()) ?? []
  const [first] = new URLSearchParams(`${id}=${secret.replaceAll('&', '%26')}`)
  return first ?? []
}

async function checkAssertion(app: App, assertion: string, call: SignInCall): Promise<void> {
  const { service, url, directory, cloud } = call
  const refuse = (reason: string) => new SignInRefusal(700027, { values: { reason } })
  try {
    const { payload } = await jwtVerify(
      assertion,
      header => {
        const named = [header['x5t#S256'], header.x5t, header.kid]
        const certificate = app.certificates.find(({ names }) =>
          named.some(name => typeof name === 'string' && names.has(name)),
        )
        if (!certificate) throw refuse('The key was not found.')
        return certificate.publicKey
      },
      {
        algorithms: ['RS256', 'PS256'],
        issuer: app.clientId,
        subject: app.clientId,
        requiredClaims: ['exp'],
        currentDate: new Date(service.clock.now()),
        clockTolerance: 300,
      },
    )
    const audiences = [payload.aud ?? []].flat()
    if (!audiences.some(isOurs)) throw new SignInRefusal(700023)
  } catch (error) {
    if (error instanceof SignInRefusal) throw error
    if (error instanceof errors.JWTExpired) throw new SignInRefusal(700024)
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') {
      throw new SignInRefusal(700024)
    }
    if (error instanceof errors.JWSSignatureVerificationFailed) {
      throw refuse('The key was found, but use of the key to verify the signature failed.')
    }
    throw refuse('The assertion is malformed, or its issuer or subject is not the application.')
  }

  /** The token endpoint or the issuer, of the tenant or of the alias, at any host of the cloud or at this port. */
  function isOurs(audience: string): boolean {
    if (!URL.canParse(audience)) return false
    const { host, pathname } = new URL(audience)
    const [, tenant = ''] = pathname.split('/')
    const isHost = host === url.host || cloud.aliases.includes(host)
    const named = [directory.tenantId, directory.alias, url.pathname.split('/')[1]]
    return isHost && named.includes(tenant)
  }
}
