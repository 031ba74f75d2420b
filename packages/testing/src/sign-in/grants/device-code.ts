import { SignInRefusal } from '../aadsts.ts'
import { required } from '../form.ts'
import type { DeviceGrant } from '../sessions.ts'
import { deviceIntervalSeconds } from '../sessions.ts'
import type { Grant } from './grant.ts'
import { targetOf } from './target-of.ts'

/** Asks whether the user has signed in on the other device. */
export const deviceCode: Grant = (call, { app }) => {
  const { form, service, version } = call
  const value = required(form, version === 1 && form.has('code') ? 'code' : 'device_code')
  const grant = service.sessions.devices.get(value)
  if (!grant || grant.clientId !== app.clientId || grant.used) throw new SignInRefusal(70000)
  const { outcome } = grant
  if (service.clock.now() >= grant.expires) throw new SignInRefusal(70020)
  if (outcome === 'declined') throw new SignInRefusal(500121, { error: 'authorization_declined' })
  if (!outcome) throw pending(grant, service.clock.now())
  grant.used = true
  return {
    session: outcome.session,
    target: targetOf(call, grant),
    refreshable: version === 1 || grant.scope.split(' ').includes('offline_access'),
  }
}

function pending(grant: DeviceGrant, now: number): SignInRefusal {
  const tooSoon = grant.polled !== undefined && now - grant.polled < deviceIntervalSeconds * 1000
  grant.polled = now
  return new SignInRefusal(70016, tooSoon ? { error: 'slow_down' } : {})
}
