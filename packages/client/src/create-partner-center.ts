import { type OperationId, operations } from '@partnergate/openapi'
import { createEvidenceReader } from './auth/evidence-reader.ts'
import type { Client } from './call/client.ts'
import { createCall } from './call/create-call.ts'
import { LazyCall } from './call/lazy-call.ts'
import { buildNamespaces } from './call/namespaces.ts'
import { readExport } from './exports/read-export.ts'
import { createJob } from './long-running/create-job.ts'
import { readHandle } from './long-running/read-handle.ts'
import type { PartnerCenterOptions } from './options/client-options.ts'
import { readCallOptions } from './options/read-call-options.ts'
import { readOptions } from './options/read-options.ts'
import type { PartnerCenter } from './partner-center.ts'
import { updateWith } from './updates/update-with.ts'

/**
 * Creates a client for Microsoft Partner Center. Every call is checked against the partner tenant's MFA rules before it
 * is sent: a call that the policy denies sends nothing and throws `MfaRequiredError`.
 *
 * @param options - the credential, and what differs from the defaults
 * @returns the client; its calls throw {@link AnyPartnerCenterError}
 * @throws TypeError or RangeError that names the option with a wrong value
 * @see Mandating multifactor authentication (MFA) for your partner tenant
 *
 * @example
 * ```ts
 * import { createPartnerCenter } from '@partnergate/client'
 *
 * const pc = createPartnerCenter({ credential })
 * for await (const customer of pc.customers.list()) {
 *   console.log(customer.companyProfile?.companyName)
 * }
 * ```
 */
export function createPartnerCenter(options: PartnerCenterOptions): PartnerCenter {
  const settings = readOptions(options)
  const client: Client = { settings, evidenceOf: createEvidenceReader(settings.evidence) }
  const namespaces = buildNamespaces({
    call: (...args) => createCall(client, ...args),
    updateWith: (...args) => updateWith(client, ...args),
  })
  const request = (id: string, parameters?: unknown, callOptions?: object) => {
    if (Object.hasOwn(operations, id)) {
      return createCall(client, operations[id as OperationId], parameters, callOptions)
    }
    return new LazyCall(async () => {
      throw new TypeError(`there is no operation '${id}'; ids look like 'customers.get'`)
    })
  }
  const resume = (saved: unknown, callOptions: object = {}) => {
    const handle = readHandle(saved)
    const { correlationId } = handle
    return createJob(client, handle, readCallOptions({ correlationId, ...callOptions }, settings))
  }
  // The generated interface is printed from the same table that the namespaces are built from.
  const read = (manifest: unknown, callOptions: object = {}) =>
    readExport(client, manifest, readCallOptions(callOptions, settings))
  const pc = { ...namespaces, request }
  // Not enumerable: what can be listed are the operations.
  Object.defineProperties(pc, { resume: { value: resume }, readExport: { value: read } })
  return Object.freeze(pc) as unknown as PartnerCenter
}
