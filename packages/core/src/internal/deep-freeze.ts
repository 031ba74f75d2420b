/**
 * Freezes plain data, all the way down, and keeps its literal types.
 * What core exports is policy: nobody may change it for everybody else in the process.
 */
export function deepFreeze<const Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data
  for (const value of Object.values(data)) deepFreeze(value)
  return Object.freeze(data)
}
