import type { RotationOptions } from '../identity/keys.ts'
import type { Persona } from '../identity/persona.ts'
import { resolvePersona } from '../identity/persona.ts'
import type { AppOptions } from './app-options.ts'
import type { RegisteredApp } from './apps.ts'
import { asPerson, openAuthorization } from './as-person.ts'
import { redirectionFor } from './authorize-endpoint.ts'
import type { AccessPolicy } from './conditional-access.ts'
import type { Service } from './context.ts'
import { decideDevice, findDevice } from './device-endpoint.ts'
import type { Directories } from './directories.ts'
import type { RecordedSignIn } from './log.ts'
import type { MfaAnswer } from './open-session.ts'
import { openSession } from './open-session.ts'
import { keepRefreshToken } from './refresh-tokens.ts'

export interface SignInOptions {
  /**
   * What the person does about MFA: passes it (as far as the persona has one), refuses it, isn't asked for it, or
   * registers for Entra MFA first.
   * @default 'pass'
   */
  readonly mfa?: MfaAnswer
}

export interface RefreshTokenOptions {
  /**
   * Application that the token is for.
   * @default the tenant's confidential one
   */
  readonly clientId?: string
  /** @default 'pass' */
  readonly mfa?: Exclude<MfaAnswer, 'refuse'>
}

/** What people and administrators do at the sign-in service, beside its protocol. */
export interface SignInControls {
  /** The applications that the tenant starts with. */
  readonly apps: {
    /** Has a secret; the personas' own tokens are of it. */
    readonly confidential: RegisteredApp
    /** Has none: for PKCE and device codes. */
    readonly public: RegisteredApp
  }
  /**
   * Registers another application, with consent in the partner's tenant.
   *
   * @throws TypeError when an option is unknown or wrong
   */
  readonly registerApp: (options?: AppOptions) => RegisteredApp
  /**
   * Does what a person does on the sign-in page.
   *
   * @param authorizeUrl - the address that the application sends its user to
   * @returns where the person is sent then: the redirect address with `code`, or with `error`
   * @throws TypeError for an unknown persona, and for an address that isn't `/authorize`; WrongStateError
   * (`ERR_MOCK_TENANT_WRONG_STATE`) with Entra's message when Entra would show it instead of sending the person back, as
   * for a redirect address that isn't registered
   * @example
   * ```ts
   * const back = tenant.signIn(authorizeUrl, 'admin-agent/entra')
   * const code = back.searchParams.get('code')
   * ```
   */
  readonly signIn: (authorizeUrl: string | URL, persona: Persona, options?: SignInOptions) => URL
  /**
   * Does what a person does with the code that a device shows.
   *
   * @throws TypeError for an unknown persona; WrongStateError (`ERR_MOCK_TENANT_WRONG_STATE`) with Entra's message for a
   * code that no device waits for
   */
  readonly enterDeviceCode: (userCode: string, persona: Persona, options?: SignInOptions) => void
  /** A refresh token of somebody who signs in now. @throws TypeError for an unknown persona or application */
  readonly refreshToken: (persona: Persona, options?: RefreshTokenOptions) => string
  /** Ends what a user's refresh tokens are good for: 50173. @throws TypeError for an unknown persona */
  readonly revokeSessions: (persona: Persona) => void
  /**
   * Sets what a directory demands of users; replaces what it demanded before.
   *
   * @param tenantId - the partner's tenant unless a customer's is named
   * @throws TypeError for a switch that there isn't
   */
  readonly conditionalAccess: (policy: AccessPolicy, tenantId?: string) => void
  /** Lets an application into a tenant; for a customer's, name it. */
  readonly grantConsent: (clientId: string, tenantId?: string) => void
  /** Takes an application's consent in a tenant: 65001, without a user 7000229. */
  readonly revokeConsent: (clientId: string, tenantId?: string) => void
  /**
   * Signs with a new key. The old one stays in the key set for a day of the tenant's clock, unless it is withdrawn: then
   * what it signed is refused at once.
   */
  readonly rotateKeys: (options?: RotationOptions) => void
  /** Every request to the sign-in service, the oldest first. Secrets, codes and tokens read `***`. */
  readonly signInRequests: readonly RecordedSignIn[]
}

export function createControls(
  service: () => Service,
  directories: Directories,
  signInRequests: RecordedSignIn[],
): SignInControls {
  const partnerTenantId = service().partner.tenantId
  return {
    apps: { confidential: service().apps.confidential, public: service().apps.public },
    registerApp: (options = {}) => service().apps.register(options),
    signIn: (authorizeUrl, persona, { mfa = 'pass' } = {}) =>
      asPerson(() => {
        const call = openAuthorization(service(), directories, new URL(authorizeUrl))
        signInRequests.push(call.record)
        const back = redirectionFor(call, { persona: resolvePersona(persona), answer: mfa })
        call.record.status = 302
        return back
      }),
    enterDeviceCode: (userCode, persona, { mfa = 'pass' } = {}) =>
      asPerson(() => {
        const decision = { persona: resolvePersona(persona), answer: mfa }
        decideDevice({ service: service() }, findDevice(service(), userCode), decision)
      }),
    refreshToken(persona, { clientId, mfa = 'pass' } = {}) {
      const { apps } = service()
      const app = clientId === undefined ? apps.confidential : apps.find(clientId)
      if (!app) throw new TypeError(`No application has the id ${clientId}; register it first`)
      const session = openSession(service(), resolvePersona(persona), mfa)
      const resource = 'https://api.partnercenter.microsoft.com'
      return keepRefreshToken(service(), { clientId: app.clientId, session, scope: '', resource })
    },
    revokeSessions(persona) {
      const { accounts, sessions, clock } = service()
      sessions.revoke(accounts.of(resolvePersona(persona)).objectId, clock.now())
    },
    conditionalAccess(policy, tenantId = partnerTenantId) {
      service().policies.set(tenantId, policy)
    },
    grantConsent: (clientId, tenantId = partnerTenantId) =>
      service().consents.grant(clientId, tenantId),
    revokeConsent: (clientId, tenantId = partnerTenantId) =>
      service().consents.revoke(clientId, tenantId),
    rotateKeys: options => service().keys.rotate(options),
    signInRequests,
  }
}
