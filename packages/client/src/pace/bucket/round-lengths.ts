const seconds = [1, 2, 3, 5, 10, 15, 20, 30, 60, 120, 180, 300, 600, 900, 1800, 3600]

/**
 * The length of a limit's window, of which only bounds are known: people choose round ones.
 *
 * @param over - what it is longer than, in milliseconds
 * @param most - what it is at most, in milliseconds
 */
export function roundWithin(over: number, most: number): number | undefined {
  const length = seconds.find(length => length * 1000 > over)
  return length !== undefined && length * 1000 <= most ? length * 1000 : undefined
}
