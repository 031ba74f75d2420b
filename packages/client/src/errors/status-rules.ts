import type { ErrorDetails } from './partner-center-error.ts'
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  NotFoundError,
  PreconditionFailedError,
  ServiceError,
  ThrottledError,
} from './service-errors.ts'
import { UnauthorizedError } from './token-errors.ts'

type StatusError =
  | BadRequestError
  | ConflictError
  | ForbiddenError
  | NotFoundError
  | PreconditionFailedError
  | ServiceError
  | ThrottledError
  | UnauthorizedError

/** What an error status means, and what a person can do next. */
export interface StatusRule {
  readonly type: new (message: string, details: ErrorDetails) => StatusError
  readonly what: string
  readonly next: string
}

const stale: StatusRule = {
  type: PreconditionFailedError,
  what: 'holds a newer version of the resource',
  next: 'Read the resource again, apply the change to it, and send its current etag.',
}

/** Codes that say more than the status they come with: Partner Center's stale etag is a 400, the partner API's a 409. */
const codes: Readonly<Record<string, StatusRule>> = { '2055': stale, resourceModified: stale }

const notFound: StatusRule = {
  type: NotFoundError,
  what: 'found no such resource',
  next: 'Check the ids; a new order or subscription can take up to 15 minutes to appear.',
}

const statuses: Readonly<Record<number, StatusRule>> = {
  401: {
    type: UnauthorizedError,
    what: 'refused the token',
    next: 'Check that the credential gives a live token of the partner tenant; sign in again if it has expired.',
  },
  403: {
    type: ForbiddenError,
    what: 'does not let this caller do it',
    next: "Check the roles of the signed-in user and the partner's relationship with the customer.",
  },
  404: notFound,
  409: {
    type: ConflictError,
    what: 'reports a conflict',
    next: 'Read the resource again: it may exist already, or another operation on it may be pending.',
  },
  410: notFound,
  412: stale,
  429: {
    type: ThrottledError,
    what: 'throttled the call',
    next: 'Wait as long as retryAfterMs says, then call less often.',
  },
}

const failed: StatusRule = {
  type: ServiceError,
  what: 'failed',
  next: 'Try again later; if it stays, give the correlation id to Microsoft support.',
}

const refused: StatusRule = {
  type: BadRequestError,
  what: 'did not accept the request',
  next: 'Correct what the description names; the same request will fail again.',
}

/** The rule for an error status, or for a code that says more. */
export function statusRuleOf(status: number, code: string | undefined): StatusRule {
  const byCode = code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined
  return byCode ?? statuses[status] ?? (status >= 500 || status === 408 ? failed : refused)
}
