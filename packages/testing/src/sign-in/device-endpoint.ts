import { SignInRefusal } from './aadsts.ts'
import { accountNamed, readDecision } from './authorize-endpoint.ts'
import type { Decision } from './complete-sign-in.ts'
import { signIn } from './complete-sign-in.ts'
import { demandsMfaOf } from './conditional-access.ts'
import type { Service, SignInCall } from './context.ts'
import { required } from './form.ts'
import { deviceDonePage, deviceEntryPage } from './pages/device-pages.ts'
import { htmlResponse, refusalPage } from './pages/page.ts'
import { accountsPage, mfaPage } from './pages/sign-in-pages.ts'
import { tokenResponse } from './responses.ts'
import type { DeviceGrant } from './sessions.ts'
import { deviceIntervalSeconds, deviceLifetimeMs } from './sessions.ts'

/** `/oauth2/devicecode` and `/oauth2/v2.0/devicecode`: starts a sign-in that goes on on another device. */
export function deviceCodeEndpoint(call: SignInCall): Response {
  const { service, form, url, directory, version } = call
  const clientId = required(form, 'client_id')
  if (!service.apps.find(clientId)) {
    throw new SignInRefusal(700016, { values: { clientId, tenant: directory.tenantId } })
  }
  const scope = version === 2 ? required(form, 'scope') : (form.get('scope') ?? '')
  const { ids, clock, sessions } = service
  const value = `1.${Buffer.from(ids.hex(64, 'sign-in-device-code'), 'hex').toString('base64url')}`
  const userCode = ids.hex(9, 'sign-in-user-code').toUpperCase()
  sessions.devices.set(value, {
    clientId: clientId.toLowerCase(),
    userCode,
    scope,
    resource: form.get('resource') ?? undefined,
    expires: clock.now() + deviceLifetimeMs,
    polled: undefined,
    outcome: undefined,
    used: false,
  })
  const address = `${url.origin}/common/oauth2/deviceauth`
  const seconds = deviceLifetimeMs / 1000
  const body = {
    user_code: userCode,
    device_code: value,
    ...(version === 2
      ? { verification_uri: address, expires_in: seconds, interval: deviceIntervalSeconds }
      : {
          verification_url: address,
          expires_in: String(seconds),
          interval: String(deviceIntervalSeconds),
        }),
    message: `To sign in, use a web browser to open the page ${address} and enter the code ${userCode} to authenticate.`,
  }
  return tokenResponse(body, call)
}

/** `/oauth2/deviceauth`: the pages on the other device. */
export function deviceAuthEndpoint(call: SignInCall): Response {
  const { url, service, form, request } = call
  const userCode = url.searchParams.get('user_code')
  if (!userCode) return htmlResponse(deviceEntryPage(url))
  try {
    const grant = findDevice(service, userCode)
    const decision = request.method === 'POST' ? readDecision(form) : undefined
    if (decision) return htmlResponse(deviceDonePage(decideDevice(call, grant, decision)))
    const hint = url.searchParams.get('login_hint')
    const account = hint ? accountNamed(call, hint) : undefined
    const app = service.apps.find(grant.clientId) ?? service.apps.public
    if (!account) return htmlResponse(accountsPage(call, app))
    const demanded = demandsMfaOf(service.policies.of(call.directory.tenantId))
    return htmlResponse(mfaPage(call, account, demanded ? 'directory' : undefined))
  } catch (error) {
    if (error instanceof SignInRefusal) return refusalPage(error, call)
    throw error
  }
}

/** @throws SignInRefusal 70018 for a code that was given to no device, 70019 for one that has expired or was used */
export function findDevice({ sessions, clock }: Service, userCode: string): DeviceGrant {
  const wanted = userCode.trim().toUpperCase()
  const grant = [...sessions.devices.values()].find(device => device.userCode === wanted)
  if (!grant) throw new SignInRefusal(70018)
  if (grant.outcome || clock.now() >= grant.expires) throw new SignInRefusal(70019)
  return grant
}

/** Writes down what the user did; the device hears of it when it asks next. */
export function decideDevice(
  call: Pick<SignInCall, 'service'>,
  grant: DeviceGrant,
  decision: Decision,
): 'signed-in' | 'declined' {
  if (decision.answer === 'refuse') {
    grant.outcome = 'declined'
    return 'declined'
  }
  grant.outcome = { session: signIn(call, decision, false) }
  return 'signed-in'
}
