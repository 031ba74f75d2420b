import { SignInRefusal } from '../aadsts.ts'
import { required } from '../form.ts'
import type { Grant } from './grant.ts'
import { targetOf } from './target-of.ts'

/** Gives an application a token without a user, in a tenant that it has been let into. */
export const clientCredentials: Grant = (call, { app, proof }) => {
  const { form, service, directory, version } = call
  if (directory.alias !== undefined) throw new SignInRefusal(50059)
  if (proof === '0') throw new SignInRefusal(7000218)
  if (version === 2) checkDefault(required(form, 'scope'))
  if (!service.consents.has(app.clientId, directory.tenantId)) {
    const values = { clientId: app.clientId, tenant: directory.tenantId }
    throw new SignInRefusal(7000229, { values })
  }
  return { session: undefined, target: targetOf(call), refreshable: false }
}

/** @throws SignInRefusal 70011 for scopes of users: an application has what it was given, `/.default` */
function checkDefault(scope: string): void {
  if (scope.split(' ').every(name => name.endsWith('/.default'))) return
  throw new SignInRefusal(70011, { values: { scope } })
}
