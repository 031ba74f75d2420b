import { expect, it } from 'vitest'
import { type ChartRow, type ChartSeries, formatNumber, textOf } from './chart-data.ts'

const series: ChartSeries = { id: 'usage', label: 'Usage', color: 'series-1' }

it('writes a value exactly as it was given in words, and numbers by the format', () => {
  const row: ChartRow = { id: '1', label: 'Azure plan', values: { usage: 12.3 } }
  expect(textOf(row, series, value => `${value} h`)).toBe('12.3 h')
  expect(textOf({ ...row, texts: { usage: '$12.30' } }, series, formatNumber)).toBe('$12.30')
})

it('takes what a row lacks for nothing', () => {
  expect(textOf({ id: '1', label: 'Azure plan', values: {} }, series, formatNumber)).toBe('0')
})
