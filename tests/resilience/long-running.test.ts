import type { JobProgress } from '@partnergate/client'
import { expect, test } from 'vitest'
import { patience } from './scale.ts'
import { stageOf } from './tenant.ts'

const body = { currencyCode: 'USD', billingPeriod: 'current', attributeSet: 'full' } as const

async function linesOf(lines: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const line of lines) found.push(line)
  return found
}

test('an export is started, awaited by another client, and read over sockets', {
  timeout: patience,
}, async () => {
  const { tenant, pc, url } = await stageOf(60)
  const job = await pc.billingExports.usage.unbilled.export({ body }).start()
  const words: (string | undefined)[] = []
  const onProgress = ({ status }: JobProgress) => words.push(status)
  const resumed = pc.resume<'billingExports.usage.unbilled.export'>(JSON.stringify(job))
  tenant.clock.advance(60_000)
  const manifest = await resumed.done({ onProgress })
  expect(words.at(-1)).toBe('succeeded')
  expect(manifest.rootDirectory).toContain(url)

  const lines = await linesOf(pc.readExport(manifest))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line).toHaveProperty('CustomerId')

  // The signature in the manifest opens the files for an hour.
  tenant.clock.advance(2 * 3_600_000)
  const later = await pc.billingExports.manifests.get({ manifestId: manifest.id ?? '' })
  expect(later.sasToken).not.toBe(manifest.sasToken)
  expect(await linesOf(pc.readExport(manifest))).toEqual(lines)
})

test('work is awaited through faults', { timeout: patience }, async () => {
  const { tenant, pc } = await stageOf(3, { retry: { limit: 20, maxBackoffMs: 1 } })
  const customerId = tenant.customers[0]?.id ?? ''
  tenant.fault({
    rate: 0.4,
    seed: 2,
    oneOf: [{ drop: 'before' }, { drop: 'after' }, { status: 503 }, { truncate: 'connection' }],
  })
  const devices = [
    {
      serialNumber: '1R9-ZNP67',
      hardwareHash: 'DummyHash123',
      productKey: '00329-00000-0003-AA606',
    },
  ]
  const upload = pc.customers.deviceBatches.create({
    customerId,
    body: { batchId: 'Test', devices },
  })
  const batch = await upload.done({ intervalMs: 1 })
  expect(batch).toMatchObject({ status: expect.stringMatching(/^finished/) })
  const starts = tenant.requests.filter(
    ({ operation }) => operation === 'customers.deviceBatches.create',
  )
  expect(new Set(starts.map(({ requestId }) => requestId)).size).toBe(1)
})

test('work that takes weeks is looked at as the service has it', {
  timeout: patience,
}, async () => {
  const { tenant, pc } = await stageOf(11)
  const customerId = tenant.customers[0]?.id ?? ''
  const words: (string | undefined)[] = []
  const review = pc.customers.qualifications.create({
    customerId,
    body: { qualification: 'Education', educationSegment: 'K12', website: 'https://a.example' },
  })
  const onProgress = ({ status }: JobProgress) => {
    words.push(status)
    tenant.clock.advance(7 * 86_400_000)
  }
  const qualification = await review.done({ intervalMs: 1, onProgress, maxLooks: 20 })
  expect(qualification).toMatchObject({ qualification: 'Education', vettingStatus: 'Approved' })
  expect(words[0]).toBe('InReview')

  // The tenth customer after the first still has Azure of the legacy offer.
  const legacy = { customerId: tenant.customers[10]?.id ?? '', productFamily: 'azure' }
  const upgrade = pc.productUpgrades.create({ body: legacy })
  expect(await upgrade.done({ intervalMs: 1, maxLooks: 20 })).toHaveProperty('status')
})
