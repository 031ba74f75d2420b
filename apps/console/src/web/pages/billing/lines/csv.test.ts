import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvOf, fieldOf } from './csv.ts'

it('never begins a text field with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', ' ='),
      fc.string(),
      (start, rest) => {
        const field = fieldOf(start + rest).replace(/^"/, '')
        if (/^-\d+(?:\.\d+)?$/.test(start + rest)) expect(field).toBe(start + rest)
        else expect(field[0]).toBe("'")
      },
    ),
  )
})

it.each([
  ['=HYPERLINK("http://evil")', `"'=HYPERLINK(""http://evil"")"`],
  ['-12.50', '-12.50'],
  ['-12.50+1', `"'-12.50+1"`],
  ['Contoso, Ltd.', '"Contoso, Ltd."'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['plain', 'plain'],
  [undefined, ''],
])('writes %j as %j', (value, field) => {
  expect(fieldOf(value)).toBe(field)
})

it('has a head, and a row for each line item', async () => {
  const line = {
    customerId: 'c1',
    customer: '@Contoso',
    product: 'Azure plan',
    detail: '',
    charge: 'usage',
    date: '2026-10-01T00:00:00.000Z',
    currency: 'USD',
    amount: '5.47',
  }
  const text = await csvOf([line]).text()
  expect(text.split('\r\n')).toEqual([
    'customerId,customer,product,detail,charge,date,quantity,currency,amount,tax',
    `c1,"'@Contoso",Azure plan,,usage,2026-10-01T00:00:00.000Z,,USD,5.47,`,
    '',
  ])
})
