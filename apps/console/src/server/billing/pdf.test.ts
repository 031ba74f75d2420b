import { expect, it } from 'vitest'
import { pdfResponse } from './pdf.ts'

const pdf = new Blob(['%PDF-1.7 …'], { type: 'application/pdf' })

it('saves under a name of safe letters only', async () => {
  const response = await pdfResponse(pdf, 'Invoice_G1"\r\nSet-Cookie: a=b; ../é')
  expect(response.headers.get('Content-Disposition')).toBe(
    'attachment; filename="Invoice_G1Set-Cookieab.pdf"',
  )
})

it.each([
  ['a page that calls itself a PDF', new Blob(['<html>'], { type: 'application/pdf' })],
  ['a PDF that calls itself a page', new Blob(['%PDF-1.7'], { type: 'text/html' })],
  ['nothing', new Blob([], { type: 'application/pdf' })],
])('passes on no PDF but a PDF: %s', async (_, file) => {
  await expect(pdfResponse(file, 'Invoice_G1')).rejects.toMatchObject({ status: 502 })
})
