/** Whether bytes begin as gzip does. */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

/**
 * Unpacks gzip as it arrives. Bytes that are none pass as they are: fetch has unpacked them where the storage called
 * them encoded.
 *
 * @param failure - the error for bytes that break off or are no gzip after all
 * @param closing - aborted when nobody wants more, as a chunk may just be waited for
 */
export async function* unpack(
  bytes: AsyncGenerator<Uint8Array, void, undefined>,
  failure: () => Error,
  closing: AbortController,
): AsyncGenerator<Uint8Array, void, undefined> {
  const head = await headOf(bytes)
  if (!isPacked(head)) {
    yield head
    return yield* bytes
  }
  // What stops the source is told as it is, not as the stream between makes of it.
  let cause: { readonly error: unknown } | undefined
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      start: controller => controller.enqueue(new Uint8Array(head)),
      async pull(controller) {
        try {
          const { done, value } = await bytes.next()
          if (done) controller.close()
          else controller.enqueue(new Uint8Array(value))
        } catch (error) {
          cause = { error }
          throw error
        }
      },
      cancel: async () => {
        await bytes.return()
      },
    },
    { highWaterMark: 0 },
  )
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader()
  try {
    while (true) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } catch {
    throw cause ? cause.error : failure()
  } finally {
    closing.abort()
    reader.cancel().catch(() => {})
    await bytes.return()
  }
}

/** The first two bytes at least, where there are as many. */
async function headOf(bytes: AsyncGenerator<Uint8Array, void, undefined>): Promise<Uint8Array> {
  let head = new Uint8Array()
  while (head.length < 2) {
    const { done, value } = await bytes.next()
    if (done) return head
    head = joined(head, value)
  }
  return head
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}
