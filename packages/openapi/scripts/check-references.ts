import type { Document } from './document.ts'

/** Every `$ref` that points at nothing, with the place it stands at. */
export function danglingReferences(document: Document): string[] {
  const found: string[] = []
  visit(document, [])
  return found

  function visit(node: unknown, place: string[]): void {
    if (typeof node !== 'object' || node === null) return
    if ('$ref' in node && typeof node.$ref === 'string' && !exists(node.$ref)) {
      found.push(`${place.join(' ')}: ${node.$ref} points at nothing`)
    }
    for (const [key, value] of Object.entries(node)) visit(value, [...place, key])
  }

  function exists(reference: string): boolean {
    const keys = reference.split('/').slice(1)
    let target: unknown = document
    for (const key of keys) {
      target = (target as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/')]
    }
    return reference.startsWith('#/') && target !== undefined
  }
}
