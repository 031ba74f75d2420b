/** The named properties that an object has, without those that are undefined. */
export function pick<T extends object, Key extends keyof T>(
  object: T,
  keys: readonly Key[],
): { [Name in Key]?: Exclude<T[Name], undefined> } {
  const entries = keys.map(key => [key, object[key]] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as {
    [Name in Key]?: Exclude<T[Name], undefined>
  }
}
