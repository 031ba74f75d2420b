import { expect, test } from 'vitest'
import type { ODataOptions } from './odata.ts'
import { odataPage } from './odata.ts'

const items = [
  { '@odata.etag': 'e1', id: '1', name: 'Beta', customer: { tenantId: 'x' } },
  { '@odata.etag': 'e2', id: '2', name: "Al'pha", customer: { tenantId: 'y' } },
  { '@odata.etag': 'e3', id: '3', name: 'Gamma', customer: { tenantId: 'x' } },
]

const page = (parameters: ODataOptions) =>
  odataPage(items, 'things', {
    url: new URL('https://graph.microsoft.com/v1.0/things?$top=2'),
    parameters,
  })
const ids = (parameters: ODataOptions) => page(parameters).value.map(({ id }) => id)

test.each([
  ["name eq 'beta'", ['1']],
  ["name eq 'Al''pha'", ['2']],
  ["customer/tenantId eq 'x' and name ne 'Beta'", ['3']],
  ["id eq '1' or id eq '2'", ['1', '2']],
  ["startswith(name,'Ga')", ['3']],
  ['id gt 1', ['2', '3']],
  ["name eq 'this or that' or id eq '3'", ['3']],
])('$filter=%s', (filter, expected) => {
  expect(ids({ $filter: filter })).toEqual(expected)
})

test('refuses an expression that it does not know', () => {
  expect(() => page({ $filter: 'length(name) eq 4' })).toThrow('Invalid filter clause')
})

test('sorts, selects and counts', () => {
  expect(ids({ $orderby: 'name' })).toEqual(['2', '1', '3'])
  expect(ids({ $orderby: 'name desc' })).toEqual(['3', '1', '2'])
  expect(page({ $select: 'id', $top: 1 }).value).toEqual([{ '@odata.etag': 'e1', id: '1' }])
  expect(page({ $count: true, $filter: 'id gt 1' })['@odata.count']).toBe(2)
})

test('leads on to the next page until there is none', () => {
  const first = page({ $top: 2 })
  const next = new URL(first['@odata.nextLink'] ?? '')
  expect(next.searchParams.get('$top')).toBe('2')
  const second = page({ $top: 2, $skipToken: next.searchParams.get('$skipToken') ?? '' })
  expect(second.value.map(({ id }) => id)).toEqual(['3'])
  expect(second['@odata.nextLink']).toBeUndefined()
})

test.each(['nonsense', btoa('-1')])('refuses the skip token %s', token => {
  expect(() => page({ $skipToken: token })).toThrow('skip token')
})
