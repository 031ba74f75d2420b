/** The etag of a resource's version, as orders and subscriptions write it: base64 of its id and version. */
export function etagOf(id: string, version: number): string {
  return btoa(JSON.stringify({ id, version }))
}

/** The etag of a Microsoft Graph resource: weak, quoted, base64. */
export function graphEtagOf(id: string, version: number): string {
  return `W/"${btoa(`'${id.slice(0, 8)}-0000-0200-0000-${String(version).padStart(12, '0')}'`)}"`
}

/** Whether `If-Match` names the current version: `*`, or the etag with or without quotes. */
export function matches(ifMatch: string, etag: string): boolean {
  const bare = (text: string) => text.trim().replace(/^"(.*)"$/, '$1')
  return ifMatch.trim() === '*' || ifMatch.split(',').some(part => bare(part) === bare(etag))
}
