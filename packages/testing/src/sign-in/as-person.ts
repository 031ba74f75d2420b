import { WrongStateError } from '../errors/wrong-state-error.ts'
import { SignInRefusal } from './aadsts.ts'
import { cloudAt } from './clouds.ts'
import type { Service, SignInCall } from './context.ts'
import type { Directories } from './directories.ts'
import { openRecord } from './log.ts'

/**
 * Does something in a person's place. What Entra would show them on a page is an error here.
 *
 * @throws WrongStateError with Entra's message
 */
export function asPerson<Result>(act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof SignInRefusal)) throw error
    throw new WrongStateError(
      `${error.message} Entra shows this to the person and sends nobody back; correct the request or the registration`,
    )
  }
}

/** The visit of a person's browser to `/authorize`. @throws TypeError when the address isn't that */
export function openAuthorization(
  service: Service,
  directories: Directories,
  url: URL,
): SignInCall {
  const [, segment = '', version] =
    /^\/([^/]+)\/oauth2(\/v2\.0)?\/authorize\/?$/.exec(url.pathname) ?? []
  if (segment === '') {
    throw new TypeError(
      `signIn takes the address of /{tenant}/oauth2/v2.0/authorize or /{tenant}/oauth2/authorize, not ${url.pathname}`,
    )
  }
  const { ids, clock } = service
  const request = new Request(url)
  const page = version ? 'authorize, v2' : 'authorize, v1'
  const correlationId = ids.guid('sign-in-correlation')
  return {
    service,
    request,
    url,
    form: url.searchParams,
    version: version ? 2 : 1,
    cloud: cloudAt(url.hostname),
    directory: directories.at(segment),
    record: openRecord(page, request, url.searchParams, clock.iso(), correlationId),
  }
}
