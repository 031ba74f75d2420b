import { type Operation, operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'

const { pc } = clientOf({})

test.each(Object.keys(operations))('%s can be called by its path', id => {
  const method = id.split('.').reduce<unknown>((at, name) => Reflect.get(Object(at), name), pc)
  expect(method).toBeTypeOf('function')
})

test('there is nothing beside the operations and request', () => {
  const leaves = (at: unknown, path: string): string[] =>
    typeof at === 'function'
      ? [path]
      : Object.entries(Object(at)).flatMap(([name, value]) =>
          leaves(value, path ? `${path}.${name}` : name),
        )
  expect(leaves(pc, '').sort()).toEqual([...Object.keys(operations), 'request'].sort())
})

test('methods can be passed around', async () => {
  const { pc: client } = clientOf({}, json({ id: 'a' }))
  const { get } = client.customers
  expect(await get({ customerId: 'a' })).toEqual({ id: 'a' })
})

test('every operation of a list has its items, and every path parameter its place', () => {
  for (const operation of Object.values(operations) as Operation[]) {
    const named = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const given = operation.parameters.filter(({ in: place }) => place === 'path')
    expect(given.map(({ name }) => name).sort()).toEqual(named.sort())
    if (operation.pagination !== 'none') expect(operation.items, operation.id).toBeDefined()
  }
})
