import { expect, test } from 'vitest'
import { readFilter } from './json-filter.ts'

const fields = { CompanyName: (name: string) => name }
const names = ['Contoso', 'Fabrikam', 'contoso Sub']
const filtered = (filter: unknown) => names.filter(readFilter(JSON.stringify(filter), fields))

test('without a filter everything is listed', () => {
  expect(names.filter(readFilter(undefined, fields))).toEqual(names)
})

test.each(['starts_with', 'StartsWith', 'startswith'])(
  'compares by %s without regard to case',
  operator => {
    expect(filtered({ Field: 'CompanyName', Value: 'CONT', Operator: operator })).toEqual([
      'Contoso',
      'contoso Sub',
    ])
  },
)

test('joins two filters', () => {
  const [left, right] = ['cont', 'fab'].map(Value => ({
    Field: 'companyName',
    Value,
    Operator: 'starts_with',
  }))
  expect(filtered({ LeftFilter: left, RightFilter: right, Operator: 'or' })).toEqual(names)
  expect(filtered({ LeftFilter: left, RightFilter: right, Operator: 'and' })).toEqual([])
})

test.each([
  ['not json', 'no JSON'],
  ['{"Field":"Colour","Value":"x","Operator":"equals"}', 'no field Colour'],
  ['{"Field":"CompanyName","Value":"x","Operator":"like"}', 'no operator like'],
  ['null', 'no JSON'],
])('refuses %s', (text, why) => {
  expect(() => readFilter(text, fields)).toThrow(why)
})
