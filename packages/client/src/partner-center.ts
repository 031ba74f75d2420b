import type { OperationId } from '@partnergate/openapi'
import type { CallArguments, CallOf } from './call/call-types.ts'
import type { ExportLines } from './exports/export-types.ts'
import type { Namespaces } from './generated/namespaces.ts'
import type { Job, JobHandle, JobId } from './long-running/job-types.ts'
import type { CallOptions } from './options/call-options.ts'
import type { Schemas } from './schemas.ts'

/** A client: every operation as a method under its namespaces, and all of them by name through `request`. */
export interface PartnerCenter extends Namespaces {
  /**
   * Calls an operation by its id. The same as the method of that path.
   *
   * @param id - id of the operation, `customers.get`
   * @returns a promise of the data; a list can be iterated too
   * @throws TypeError for an id, a parameter or an option that doesn't exist, or a required parameter that is missing
   *
   * @example
   * ```ts
   * const customer = await pc.request('customers.get', { customerId })
   * ```
   */
  request<Id extends OperationId>(id: Id, ...args: CallArguments<Id>): CallOf<Id>
  /**
   * Takes up work again that was started before, by this process or another: `done()` waits for its end.
   *
   * @param handle - the handle of a job, or its JSON text
   * @param options - of the calls that ask for the status; the correlation id is that of the call that started the work
   * @throws TypeError for what is no handle
   *
   * @example
   * ```ts
   * const job = await pc.customers.deviceBatches.create({ customerId, body }).start()
   * await file.write(JSON.stringify(job))
   * // in another process
   * const batch = await pc.resume<'customers.deviceBatches.create'>(await file.read()).done()
   * ```
   */
  resume<Id extends JobId = JobId>(handle: JobHandle<Id> | string, options?: CallOptions): Job<Id>
  /**
   * Reads an export by its manifest, in constant memory: the JSON lines of its files, one file after the other. Broken
   * connections are taken up where they stopped, and an expired signature is renewed by asking for the manifest again.
   * The files are opened by the signature alone; no token goes to the storage.
   *
   * @param manifest - of a billing export
   * @param options - `signal`, and how patiently to read
   * @throws TypeError for what is no manifest
   *
   * @example
   * ```ts
   * const manifest = await pc.billingExports.usage.unbilled.export({ body }).done()
   * for await (const line of pc.readExport<{ CustomerId: string }>(manifest)) console.log(line.CustomerId)
   * ```
   */
  readExport<Line = Readonly<Record<string, unknown>>>(
    manifest: Schemas['PartnersBillingManifest'] | Schemas['BillingManifest'],
    options?: CallOptions,
  ): ExportLines<Line>
}
