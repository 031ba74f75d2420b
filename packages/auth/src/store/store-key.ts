import { digestOf } from '../internal/digest.ts'

/** Keyv's SQL adapters take keys of 255 characters, with what Keyv puts before them. */
const longest = 240

/** A key as it is stored. One that names many scopes is longer than databases take: the digest of the whole then ends it. */
export async function storeKeyOf(key: string): Promise<string> {
  if (key.length <= longest) return key
  const digest = await digestOf(key)
  return `${key.slice(0, longest - digest.length - 1)}~${digest}`
}
