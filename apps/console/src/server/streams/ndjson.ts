/** What a stream of records needs. */
export interface NdjsonOptions<Item> {
  /** The record that ends a stream that broke off. What is thrown here breaks the connection. */
  readonly onError: (error: unknown) => Item
  /** Called when nobody reads any longer. */
  readonly onCancel: () => void
}

/**
 * Answers with records as they come, one JSON text a line (`application/x-ndjson`). The next is asked for when the
 * reader has room for it. What goes wrong before the first is an answer of its own.
 *
 * @throws whatever keeps the first record from coming
 */
export async function ndjson<Item>(
  records: AsyncGenerator<Item, void, undefined>,
  { onError, onCancel }: NdjsonOptions<Item>,
): Promise<Response> {
  const encoder = new TextEncoder()
  const textOf = (record: Item) => encoder.encode(`${JSON.stringify(record)}\n`)
  let next = await records.next()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(stream) {
        if (next.done) return stream.close()
        stream.enqueue(textOf(next.value))
        try {
          next = await records.next()
        } catch (error) {
          next = { done: false, value: onError(error) }
        }
      },
      cancel() {
        onCancel()
        void records.return()
      },
    },
    { highWaterMark: 1 },
  )
  // Proxies that collect answers would hold it back.
  const headers = { 'Content-Type': 'application/x-ndjson', 'X-Accel-Buffering': 'no' }
  return new Response(body, { headers })
}
