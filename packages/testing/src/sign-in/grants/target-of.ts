import type { SignInCall } from '../context.ts'
import { required } from '../form.ts'
import type { Target } from '../targets.ts'
import { readResource, readScopes } from '../targets.ts'

/** What an earlier request of the same sign-in asked for. */
interface Earlier {
  readonly scope: string
  readonly resource: string | undefined
}

/** What the request asks for, by `resource` in version 1.0 and by `scope` in 2.0, or else what the earlier one did. */
export function targetOf({ form, version, cloud }: SignInCall, earlier?: Earlier): Target {
  const scope = form.get('scope')
  if (version === 2) {
    if (scope) return readScopes(scope, cloud.graph)
    if (earlier?.scope) return readScopes(earlier.scope, cloud.graph)
    if (earlier?.resource) return readResource(earlier.resource, '')
    return readScopes(required(form, 'scope'), cloud.graph)
  }
  const resource = form.get('resource') ?? earlier?.resource
  if (resource) return readResource(resource, scope ?? '')
  const named = earlier?.scope ? readScopes(earlier.scope, cloud.graph).resource : undefined
  return readResource(named ?? required(form, 'resource'), scope ?? '')
}
