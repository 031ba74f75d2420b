import { expect, test } from 'vitest'
import { clientOf } from './client.ts'
import { json } from './scripted-fetch.ts'

const invoiceId = 'G000024135'

function inPieces(pieces: string[]): Response {
  const chunks = pieces.map(piece => new TextEncoder().encode(piece))
  const body = new ReadableStream({
    pull(controller) {
      const chunk = chunks.shift()
      if (chunk) controller.enqueue(chunk)
      else controller.close()
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'application/pdf' } })
}

test('a file comes whole when awaited, and as it arrives when streamed', async () => {
  const { pc, requests } = clientOf({}, inPieces(['%PDF', '-1.7']), inPieces(['%PDF', '-1.7']))
  const call = pc.invoices.documents.statement.get({ invoiceId })
  const blob = await call
  expect(await blob.text()).toBe('%PDF-1.7')

  const stream = await call.stream()
  const pieces: string[] = []
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) pieces.push(piece)
  expect(pieces).toEqual(['%PDF', '-1.7'])
  expect(requests).toHaveLength(2)
})

test('a file that is refused throws before there is a stream', async () => {
  const { pc } = clientOf({}, json({ code: 1000, description: 'not found' }, { status: 404 }))
  const call = pc.invoices.documents.statement.get({ invoiceId })
  await expect(call.stream()).rejects.toMatchObject({ code: 'ERR_NOT_FOUND', status: 404 })
})

test('a file that is compressed on its way can be unpacked as it arrives', async () => {
  const packed = new Blob(['Product,Price']).stream().pipeThrough(new CompressionStream('gzip'))
  const { pc } = clientOf({}, new Response(packed))
  const stream = await pc.priceSheets.get({ market: 'US', view: 'software' }).stream()
  const text = await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).text()
  expect(text).toBe('Product,Price')
})
