import { z } from 'zod'

const guid = z.guid('must be a GUID')
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(value => (value === '' ? undefined : value), schema.optional())
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(value => value >= min && value <= max, `must be a number from ${min} to ${max}`)

/** The environment variables that the console reads. An empty one counts as absent. */
export const environment = z.object({
  HOST: optional(z.string()),
  PORT: optional(wholeNumber(0, 65_535)),
  CONSOLE_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  SESSION_IDLE_MINUTES: optional(wholeNumber(1, 24 * 60)),
  SESSION_MAX_HOURS: optional(wholeNumber(1, 7 * 24)),
  MFA_EDITION: optional(z.enum(['2022-03', '2026-04'], 'must be 2022-03 or 2026-04')),
  MFA_EXCEPTION: optional(z.enum(['true', 'false'], 'must be true or false')),
  MFA_FEDERATED: optional(z.enum(['entra', 'third-party'], 'must be entra or third-party')),
  PARTNER_TENANT_ID: optional(guid),
  PARTNER_CLIENT_ID: optional(guid),
  PARTNER_CLIENT_SECRET: optional(z.string()),
  PARTNER_CERTIFICATE_KEY_FILE: optional(z.string()),
  PARTNER_CERTIFICATE_THUMBPRINT: optional(z.string()),
  PARTNER_CLOUD: optional(
    z.enum(['global', 'us-government', 'china'], 'must be global, us-government or china'),
  ),
  PARTNER_ADMIN_AGENTS_GROUP: optional(guid),
  PARTNER_HELPDESK_AGENTS_GROUP: optional(guid),
  PARTNER_SALES_AGENTS_GROUP: optional(guid),
})

/** The variables' values, each of the right form. */
export type Environment = z.infer<typeof environment>
