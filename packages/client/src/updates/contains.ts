import { isRecord } from '../internal/is-record.ts'

/** What a service keeps for itself, whatever is sent. */
const own = ['attributes', 'links', 'eTag', 'etag']

/** Whether a resource has all that was sent: every property, and lists item for item. */
export function contains(resource: unknown, sent: unknown): boolean {
  if (Array.isArray(sent)) {
    return (
      Array.isArray(resource) &&
      resource.length === sent.length &&
      sent.every((item, at) => contains(resource[at], item))
    )
  }
  if (!isRecord(sent)) return Object.is(resource, sent)
  if (!isRecord(resource)) return false
  return Object.entries(sent)
    .filter(([name]) => !own.includes(name) && !name.includes('@odata.'))
    .every(([name, value]) => contains(resource[name], value))
}
