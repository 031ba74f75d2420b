import { deepFreeze } from '../internal/deep-freeze.ts'

/** Where a rule is written down. */
export interface Reference {
  /** Title of the document. */
  readonly document: string
  /** Heading of the section in it; a heading below another is written `above: below`. */
  readonly section: string
  /** Address of the section. */
  readonly url: string
}

/** The sections that the policy rests on. */
export interface References {
  /** Which dashboard pages are protected, and whose they are. */
  readonly pages: Reference
  /** The first table, and since 2026-04 the options that replaced it. */
  readonly partnerCenter: Reference
  /** The second table. */
  readonly otherWorkloads: Reference
  /** App-only and App+User, and the check of the `amr` claim. */
  readonly api: Reference
}

/** The sections that the policy rests on, all of them in one document. */
export const references: References = /* @__PURE__ */ (() => {
  const document = 'Mandating multifactor authentication (MFA) for your partner tenant'
  const address =
    'https://learn.microsoft.com/partner-center/security/partner-security-requirements-mandating-mfa'
  const at = (section: string, anchor: string) => ({
    document,
    section,
    url: `${address}#${anchor}`,
  })
  return deepFreeze({
    pages: at('Partner Center', 'partner-center'),
    partnerCenter: at('Supported MFA options: Partner Center and APIs', 'partner-center-and-apis'),
    otherWorkloads: at('Supported MFA options: Other workloads', 'other-workloads'),
    api: at('Partner Center API', 'partner-center-api'),
  })
})()
