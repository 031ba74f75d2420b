import { deepFreeze } from '../../internal/deep-freeze.ts'
import { references } from '../references.ts'
import type { EditionRules, PolicyRow } from '../rules.ts'

/** The policy of record. */
export const edition202203: EditionRules = /* @__PURE__ */ (() => {
  const openToException: PolicyRow = {
    entra: 'supported',
    'third-party': 'exception',
    none: 'no-access',
    reference: references.partnerCenter,
  }
  const closedToException: PolicyRow = { ...openToException, 'third-party': 'no-exception' }

  // The second table prints no column for "no MFA": a row that it governs is shut without any.
  const governedElsewhere: PolicyRow = {
    ...closedToException,
    reference: references.otherWorkloads,
  }
  const notApplicable: PolicyRow = {
    entra: 'not-applicable',
    'third-party': 'not-applicable',
    none: 'not-applicable',
    reference: references.otherWorkloads,
  }

  return deepFreeze({
    effective: '2022-03-01',
    summary:
      'Microsoft Entra MFA for every user of the partner tenant, guests included. Third-party MFA passes only under a granted exception, and no exception covers managing customers through DAP or GDAP.',
    accepts: 'Microsoft Entra MFA',
    columns: {
      entra: 'entra',
      'third-party': 'third-party',
      declared: 'third-party',
      none: 'none',
      app: 'none',
    },
    tables: {
      'partner-center': {
        discover: openToException,
        transact: openToException,
        billing: openToException,
        'delegated-admin': closedToException,
        // The one delegated row that the table opens to an exception.
        'user-license-dap': openToException,
        'user-license-gdap': closedToException,
        'gdap-relationships': closedToException,
      },
      'other-workloads': {
        discover: notApplicable,
        transact: notApplicable,
        billing: notApplicable,
        'delegated-admin': governedElsewhere,
        // One row in the table, "user and license assignment", for both kinds of relationship.
        'user-license-dap': governedElsewhere,
        'user-license-gdap': governedElsewhere,
        'gdap-relationships': notApplicable,
      },
    },
    apiCall: { ...openToException, reference: references.api },
    protectedPage: { ...openToException, reference: references.pages },
  })
})()
