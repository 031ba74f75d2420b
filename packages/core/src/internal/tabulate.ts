/** A frozen table with one entry for each id: the type has no room for a missing one. */
export function tabulate<const Id extends string, Value>(
  ids: readonly Id[],
  entryOf: (id: Id) => Value,
): { readonly [Key in Id]: Value } {
  const entries = ids.map(id => [id, entryOf(id)] as const)
  return Object.freeze(Object.fromEntries(entries)) as { readonly [Key in Id]: Value }
}
