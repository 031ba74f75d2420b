import { operations } from '@partnergate/openapi'
import { expect, test } from 'vitest'
import type { ODataOptions } from './odata.ts'
import { odataPage } from './odata.ts'

const items = [
  {
    '@odata.etag': 'e1',
    id: '1',
    displayName: 'Beta',
    createdDateTime: '2026-01-01T00:00:00.000Z',
    customer: { tenantId: 'x' },
  },
  {
    '@odata.etag': 'e2',
    id: '2',
    displayName: "Al'pha",
    createdDateTime: '2026-02-01T00:00:00.000Z',
    customer: { tenantId: 'y' },
  },
  {
    '@odata.etag': 'e3',
    id: '3',
    displayName: 'Gamma',
    createdDateTime: '2026-03-01T00:00:00.000Z',
    customer: { tenantId: 'x' },
  },
]

const page = (parameters: ODataOptions) =>
  odataPage(
    items,
    'things',
    {
      url: new URL('https://graph.microsoft.com/v1.0/things?$top=2'),
      operation: operations['gdap.relationships.list'],
      parameters,
    },
    item => item,
  )
const ids = (parameters: ODataOptions) => page(parameters).value.map(({ id }) => id)

test.each([
  ["displayName eq 'beta'", ['1']],
  ["displayName eq 'Al''pha'", ['2']],
  ["customer/tenantId eq 'x' and displayName ne 'Beta'", ['3']],
  ["id eq '1' or id eq '2'", ['1', '2']],
  ["startswith(displayName,'Ga')", ['3']],
  ['id gt 1', ['2', '3']],
  ["displayName eq 'this or that' or id eq '3'", ['3']],
  ["(id eq '1' or id eq '2') and not (displayName eq 'Beta')", ['2']],
  ["id eq '1' or id eq '2' and displayName eq 'Beta'", ['1']],
  ["not startswith(displayName, 'G')", ['1', '2']],
  ["contains(displayName,'MM') or endswith(displayName,'ta')", ['1', '3']],
  ["id in ('1', '3', '9')", ['1', '3']],
  ['createdDateTime ge 2026-02-01T00:00:00Z', ['2', '3']],
  ["createdDateTime lt '2026-02-01T01:00:00+01:00'", ['1']],
  ['customer/displayName eq null', ['1', '2', '3']],
  ["customer/displayName gt 'a'", []],
  ["  id   eq   '1'  ", ['1']],
])('$filter=%s', (filter, expected) => {
  expect(ids({ $filter: filter })).toEqual(expected)
})

test.each([
  'length(displayName) eq 4',
  'displayName',
  'displayName eq',
  "displayName eq 'open",
  "displayName is 'Beta'",
  "(id eq '1'",
  "id eq '1')",
  "id eq '1' and",
  "id eq '1' id eq '2'",
  'startswith(displayName)',
  'id in ()',
  '',
])('refuses $filter=%s', filter => {
  expect(() => page({ $filter: filter })).toThrow('Invalid filter clause')
})

test.each<ODataOptions>([
  { $filter: "title eq 'Beta'" },
  { $filter: "customer/name eq 'x'" },
  { $filter: "startswith(title, 'B')" },
  { $orderby: 'title' },
  { $select: 'id,title' },
])('refuses properties that there are not: %o', parameters => {
  expect(() => page(parameters)).toThrow('Could not find a property named')
})

test.each(['id sideways', 'id asc desc', '', 'id,'])('refuses $orderby=%s', $orderby => {
  expect(() => page({ $orderby })).toThrow('Invalid orderby clause')
})

test('sorts, selects and counts', () => {
  expect(ids({ $orderby: 'displayName' })).toEqual(['2', '1', '3'])
  expect(ids({ $orderby: 'displayName desc' })).toEqual(['3', '1', '2'])
  expect(ids({ $orderby: 'customer/tenantId desc, id desc' })).toEqual(['2', '3', '1'])
  expect(page({ $select: '*', $top: 1 }).value).toEqual(items.slice(0, 1))
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
