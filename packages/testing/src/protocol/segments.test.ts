import { expect, test } from 'vitest'
import { bindSegment } from './segments.ts'

const template = "pricesheets(Market='{market}',PricesheetView='{view}')"

test('finds the parameters of an OData function inside a segment', () => {
  expect(bindSegment(template, "pricesheets(Market='US',PricesheetView='software')")).toEqual({
    market: 'US',
    view: 'software',
  })
})

test('takes the quotes of a function encoded, and its name in any case', () => {
  const segment = 'PriceSheets(market=%27US%27,pricesheetview=%27azure_consumption%27)'
  expect(bindSegment(template, segment)).toEqual({ market: 'US', view: 'azure_consumption' })
})

test('takes no empty parameter and nothing around the function', () => {
  expect(bindSegment(template, "pricesheets(Market='',PricesheetView='software')")).toBeUndefined()
  expect(
    bindSegment(template, "xpricesheets(Market='US',PricesheetView='software')"),
  ).toBeUndefined()
  expect(bindSegment("fxrates(Month='{month}')", 'fxrates(Month=202609)')).toBeUndefined()
})
