import { expect, test } from 'vitest'
import {
  catalog,
  findAvailability,
  licensedAvailabilities,
  meteredAvailability,
} from './catalog.ts'
import { prerequisiteSkus } from './render.ts'

const availabilities = catalog.flatMap(({ items }) => items).flatMap(sku => sku.availabilities)

test('no two products or items have the same id', () => {
  const products = catalog.map(({ id }) => id)
  const items = availabilities.map(({ catalogItemId }) => catalogItemId)
  expect(new Set(products).size).toBe(products.length)
  expect(new Set(items).size).toBe(items.length)
  for (const id of products) expect(id).toMatch(/^[A-Z0-9]{12}$/)
})

test('has the item that the documentation names', () => {
  const item = findAvailability('cfq7ttc0lh18:0001:cfq7ttc0k971')
  expect(item?.sku.title).toBe('Microsoft 365 Business Basic')
})

test('an add-on names the SKUs that it needs', () => {
  const addOns = catalog.flatMap(({ items }) => items).filter(sku => sku.addOnTo)
  expect(addOns).not.toEqual([])
  for (const addOn of addOns) expect(prerequisiteSkus(addOn)).not.toEqual([])
})

test('has licences and metered use for the tenants to start with', () => {
  expect(licensedAvailabilities.length).toBeGreaterThanOrEqual(3)
  expect(meteredAvailability).toBeDefined()
})
