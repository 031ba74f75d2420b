/** The request body: JSON for a JSON operation, anything else as it is. */
export function bodyOf(value: unknown, mediaType: string): BodyInit | undefined {
  if (value === undefined) return undefined
  return mediaType.includes('json') ? JSON.stringify(value) : (value as BodyInit)
}

/** Whether a body can be sent a second time. */
export function isReplayable(body: BodyInit | undefined): boolean {
  return !(body instanceof ReadableStream)
}
