import { deepFreeze } from '../../internal/deep-freeze.ts'
import { references } from '../references.ts'
import type { EditionRules, PolicyRow } from '../rules.ts'

/** App+User MFA enforced by the service: it reads `amr` and knows no exceptions. */
export const edition202604: EditionRules = /* @__PURE__ */ (() => {
  const governed: PolicyRow = {
    entra: 'supported',
    'third-party': 'supported',
    none: 'no-access',
    reference: references.partnerCenter,
  }
  const governedElsewhere: PolicyRow = { ...governed, reference: references.otherWorkloads }
  const notApplicable: PolicyRow = {
    entra: 'not-applicable',
    'third-party': 'not-applicable',
    none: 'not-applicable',
    reference: references.otherWorkloads,
  }

  return deepFreeze({
    effective: '2026-04-01',
    summary:
      'The service enforces MFA on every App+User call and knows no exceptions. MFA of a federated identity provider counts everywhere, GDAP included, when the token shows it in amr.',
    accepts:
      'Microsoft Entra MFA, or MFA of a federated identity provider that reaches the token as "mfa" in amr',
    columns: {
      entra: 'entra',
      'third-party': 'third-party',
      // The service sees the token only: what is merely declared counts as no MFA.
      declared: 'none',
      none: 'none',
      app: 'none',
    },
    tables: {
      'partner-center': {
        discover: governed,
        transact: governed,
        billing: governed,
        'delegated-admin': governed,
        'user-license-dap': governed,
        'user-license-gdap': governed,
        'gdap-relationships': governed,
      },
      'other-workloads': {
        discover: notApplicable,
        transact: notApplicable,
        billing: notApplicable,
        'delegated-admin': governedElsewhere,
        'user-license-dap': governedElsewhere,
        'user-license-gdap': governedElsewhere,
        'gdap-relationships': notApplicable,
      },
    },
    apiCall: { ...governed, reference: references.api },
    protectedPage: { ...governed, reference: references.pages },
  })
})()
