import {
  createPartnerCenter,
  isPartnerCenterError,
  type PartnerCenter,
  type Schemas,
  type TokenCredential,
} from '@partnergate/client'

// What docs/resilience.md shows. Here it has to compile; that it is the same is tested.

/** "Tries". */
export function patient(credential: TokenCredential): PartnerCenter {
  const pc = createPartnerCenter({
    credential,
    timeout: 30_000, // for the whole answer to one try
    totalTimeout: 180_000, // for one request: its token, all its tries and the waits between them
    retry: { limit: 5, maxBackoffMs: 20_000, maxRetryAfterMs: 60_000 },
    onRetry: ({ operation, attempt, reason, delayMs, correlationId }) =>
      console.warn(`${operation}: try ${attempt} ${reason}, next in ${delayMs} ms`, correlationId),
  })
  return pc
}

/** "Pace". */
export function paced(credential: TokenCredential): PartnerCenter {
  const pc = createPartnerCenter({
    credential,
    pace: {
      maxQueue: 10_000,
      onWait: ({ operation, customerId, bucket, reason, waitMs }) =>
        console.log(operation, customerId, `waited ${waitMs} ms for the ${bucket}: ${reason}`),
    },
  })
  return pc
}

/** "When it fails all the same". */
export async function orderOnce(pc: PartnerCenter, customerId: string, cartId: string) {
  const requestId = crypto.randomUUID()
  try {
    await pc.customers.carts.checkout({ customerId, cartId }, { requestId })
  } catch (error) {
    if (!isPartnerCenterError(error)) throw error
    for (const { attempt, code, status, durationMs } of error.attempts) {
      console.error(attempt, code, status, durationMs, error.correlationId)
    }
    // Later, and also in another process: the same id, so that nothing is ordered twice.
    if (error.mayBeDone) await pc.customers.carts.checkout({ customerId, cartId }, { requestId })
  }
}

/** "When it fails all the same". */
export async function afterOthers(pc: PartnerCenter, subscription: Schemas['Subscription']) {
  const customerId = '4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04'
  const { id: subscriptionId = '' } = subscription
  await pc.customers.subscriptions.update(
    { customerId, subscriptionId, body: subscription },
    { awaitPending: 10 * 60_000 },
  )
}

/** "Work that goes on". */
export async function uploaded(
  pc: PartnerCenter,
  customerId: string,
  { batchId, devices }: Schemas['DeviceBatchCreationRequest'],
  signal: AbortSignal,
) {
  const upload = pc.customers.deviceBatches.create({ customerId, body: { batchId, devices } })
  const batch = await upload.done({
    signal,
    maxWaitMs: 30 * 60_000,
    onProgress: ({ status, elapsedMs }) => console.log(status, elapsedMs),
  })
  return batch
}

interface Saved {
  write(text: string): Promise<void>
  read(): Promise<string>
}

/** "Work that goes on". */
export async function exported(
  pc: PartnerCenter,
  body: Parameters<PartnerCenter['billingExports']['usage']['unbilled']['export']>[0]['body'],
  saved: Saved,
) {
  const job = await pc.billingExports.usage.unbilled.export({ body }).start()
  await saved.write(JSON.stringify(job))
  // in another process
  const handle = await saved.read()
  const manifest = await pc.resume<'billingExports.usage.unbilled.export'>(handle).done()
  return manifest
}

/** "Work that goes on". */
export async function customersIn(
  pc: PartnerCenter,
  manifest: Schemas['PartnersBillingManifest'],
): Promise<Set<string>> {
  const totals = new Set<string>()
  for await (const line of pc.readExport<{ CustomerId: string }>(manifest)) {
    totals.add(line.CustomerId)
  }
  return totals
}

/** "Nobody's change is lost". */
export async function inGerman(pc: PartnerCenter, customerId: string) {
  await pc.customers.profiles.billing.updateWith({ customerId }, current =>
    current.language === 'de' ? undefined : { ...current, language: 'de' },
  )
}
