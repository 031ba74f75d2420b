import {
  type DeviceAuthorizationResponse,
  deviceAuthorizationRequest,
  deviceCodeGrantRequest,
  processDeviceAuthorizationResponse,
  processDeviceCodeResponse,
} from 'oauth4webapi'
import { errorFromEntra } from '../errors/error-from-entra.ts'
import { SignInDeclinedError } from '../errors/sign-in-errors.ts'
import { InvalidTokenResponseError } from '../errors/token-errors.ts'
import type { Application } from '../options/application.ts'
import { answerOf, type Exchange, exchangeWith } from './exchange.ts'
import { pause } from './pause.ts'
import { readAnswer, withoutIdToken } from './read-answer.ts'
import { refusalOf } from './refusal.ts'
import type { TokenAnswer } from './token-answer.ts'

/** What to show to the person who signs in. */
export interface DevicePrompt {
  /** The code to type in. */
  readonly userCode: string
  /** The page to open, on any device. */
  readonly verificationUri: string
  /** Entra's own words for both. */
  readonly message: string
  /** Until when, in milliseconds since 1970. */
  readonly expiresOnTimestamp: number
}

export interface DeviceFlow {
  readonly scope: string
  readonly claims: string
  readonly prompt: (prompt: DevicePrompt) => unknown
  readonly signal: AbortSignal | undefined
}

/** Signs a person in on another device. */
export async function runDeviceFlow(
  application: Application,
  { scope, claims, prompt, signal }: DeviceFlow,
): Promise<TokenAnswer> {
  const exchange = await exchangeWith(application, application.tenantId, signal)
  const { server, client, auth, options } = exchange
  const parameters = { scope: `${scope} offline_access`, claims }
  const send = () => deviceAuthorizationRequest(server, client, auth, parameters, options)
  const response = await answerOf(application, send, true)
  const device = await processDeviceAuthorizationResponse(server, client, response).catch(() => {
    throw new InvalidTokenResponseError('The sign-in service gave no device code', {
      remedy: 'Check authorityHost, and whether a proxy stands in between.',
    })
  })
  const expiresOn = application.now() + device.expires_in * 1000
  await prompt({
    userCode: device.user_code,
    verificationUri: device.verification_uri,
    message:
      typeof device.message === 'string'
        ? device.message
        : `Open ${device.verification_uri} and type in ${device.user_code}.`,
    expiresOnTimestamp: expiresOn,
  })
  return poll(application, exchange, device, { expiresOn, signal })
}

/** @see RFC 8628, section 3.5 */
async function poll(
  application: Application,
  { server, client, auth, options }: Exchange,
  device: DeviceAuthorizationResponse,
  { expiresOn, signal }: { expiresOn: number; signal: AbortSignal | undefined },
): Promise<TokenAnswer> {
  const { now } = application
  let interval = device.interval ?? 5
  while (now() < expiresOn) {
    await pause(interval * 1000, signal)
    const start = now()
    const response = await deviceCodeGrantRequest(server, client, auth, device.device_code, options)
    if (response.ok) {
      const read = (given: Response) => processDeviceCodeResponse(server, client, given)
      return readAnswer(await withoutIdToken(response), read, start)
    }
    const refusal = await refusalOf(response, now)
    if (refusal.error === 'slow_down') interval += 5
    else if (refusal.error !== 'authorization_pending') throw errorFromEntra(refusal)
  }
  throw new SignInDeclinedError('Nobody finished the sign-in in time', {
    remedy: 'Start the sign-in again.',
  })
}
