import { defaultEdition, editions } from '@partnergate/core'
import type { ArgsDef } from 'citty'

/** The arguments that say which policy decides, and how the answer is printed. */
export const policyArguments = {
  exception: {
    type: 'boolean',
    description: 'The partner holds a granted MFA exception',
    default: false,
  },
  edition: {
    type: 'enum',
    description: 'Edition of the policy',
    options: [...editions],
    default: defaultEdition,
  },
  json: { type: 'boolean', description: 'Print JSON', default: false },
} satisfies ArgsDef
