import { expect, test } from 'vitest'
import { statementPdf } from './statement-pdf.ts'

test('is a PDF whose table of references leads to its objects', async () => {
  const blob = statementPdf(['Invoice (1) \\ ä', 'Total 5'])
  const file = await blob.text()
  expect(blob.type).toBe('application/pdf')
  expect(file.startsWith('%PDF-1.4\n')).toBe(true)
  expect(file).toContain(String.raw`(Invoice \(1\) \\ ?) Tj`)

  const start = Number(/startxref\n(\d+)/.exec(file)?.[1])
  expect(file.slice(start, start + 4)).toBe('xref')
  const offsets = [...file.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
  expect(offsets).toHaveLength(5)
  for (const [index, offset] of offsets.entries()) {
    expect(file.slice(offset).startsWith(`${index + 1} 0 obj`)).toBe(true)
  }
  const length = Number(/\/Length (\d+)/.exec(file)?.[1])
  expect(/stream\n([\s\S]*?)\nendstream/.exec(file)?.[1]).toHaveLength(length)
})
