import type { Reason } from '../decide/decision.ts'
import type { PageReason } from '../pages/page-decision.ts'
import { type Reference, references } from '../policy/references.ts'

/** What the words are about. */
export interface Topic {
  /** The scenario with its workload, or the page. */
  readonly what: string
  /** The MFA that was seen. */
  readonly mfa: string
  /** The MFA that the edition accepts everywhere. */
  readonly accepts: string
}

/** The same for a page. */
export interface PageTopic extends Topic {
  /** The roles that open it. */
  readonly roles: string
}

/** What there is to say about a reason. */
export interface Advice<About> {
  /** Whether a decision with this reason lets pass. */
  readonly allowed: boolean
  /** What was decided, and why. */
  readonly message: (topic: About) => string
  /** What a person can do next. */
  readonly remedy: (topic: About) => string
  /** Where it is written, when not with the row or page that was read. */
  readonly reference?: Reference
}

/** The reasons that read the same for both. */
function shared() {
  return {
    'mfa-supported': {
      allowed: true,
      message: ({ what, mfa }) => `${what}: allowed with ${mfa}, which the policy supports here.`,
      remedy: () => 'Nothing is missing; go ahead.',
    },
    'exception-granted': {
      allowed: true,
      message: ({ what, mfa }) =>
        `${what}: allowed, but only because the partner's MFA exception covers ${mfa} here.`,
      remedy: ({ accepts }) =>
        `Go ahead, and move these users to ${accepts} before the exception is removed: then this stops.`,
    },
    'exception-required': {
      allowed: false,
      message: ({ what, mfa }) =>
        `${what}: denied. With ${mfa} it passes only under a granted exception.`,
      remedy: ({ accepts }) =>
        `Sign in again with ${accepts}. If Microsoft has granted the partner an MFA exception, declare it with the option exception.`,
    },
    'exception-not-supported': {
      allowed: false,
      message: ({ what, mfa }) =>
        `${what}: denied. With ${mfa} it does not pass, and no exception covers it.`,
      remedy: ({ accepts }) =>
        `Register the user for ${accepts} and sign in again with it; whoever manages customer tenants needs it, whatever exception was granted before.`,
    },
    'no-mfa': {
      allowed: false,
      message: ({ what }) =>
        `${what}: denied. Nothing that counts here shows MFA; the access token needs "mfa" in its amr claim.`,
      remedy: ({ accepts }) =>
        `Sign in again interactively with ${accepts}. A refresh token keeps the MFA of the sign-in that made it, so replace a stored one that was made without.`,
    },
  } satisfies { readonly [Key in Reason]?: Advice<Topic> }
}

/** What there is to say about a decision on a scenario. */
export const scenarioAdvice: { readonly [Key in Reason]: Advice<Topic> } = /* @__PURE__ */ (() => ({
  ...shared(),
  'not-applicable': {
    allowed: false,
    message: ({ what }) =>
      `${what}: denied. The policy has no rule for this scenario in this workload.`,
    remedy: () =>
      'Decide it for the workload where it takes place: every scenario exists in partner-center.',
  },
  'user-required': {
    allowed: false,
    message: ({ what }) =>
      `${what}: denied. The token speaks for an application alone, and this needs a signed-in user.`,
    remedy: () =>
      'Get a token with App+User authentication (the secure application model): sign a user in with MFA once, and keep the refresh token for unattended calls.',
    reference: references.api,
  },
}))()

/** What there is to say about a decision on a page. */
export const pageAdvice: { readonly [Key in PageReason]: Advice<PageTopic> } =
  /* @__PURE__ */ (() => ({
    ...shared(),
    'not-applicable': {
      allowed: true,
      message: ({ what }) => `${what}: allowed. The page is not MFA-protected.`,
      remedy: () => 'Nothing is missing; open the page.',
    },
    'user-required': {
      allowed: false,
      message: ({ what }) =>
        `${what}: denied. The token speaks for an application alone, and the dashboard is for people.`,
      remedy: () => 'Sign in as a user of the partner tenant, with MFA.',
    },
    'role-required': {
      allowed: false,
      message: ({ what, roles }) =>
        `${what}: denied. The page opens for these roles, and the user holds none of them: ${roles}.`,
      remedy: ({ roles }) =>
        `Ask an administrator of the partner tenant to give the user one of these roles: ${roles}.`,
    },
  }))()
