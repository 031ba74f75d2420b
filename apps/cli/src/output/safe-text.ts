const longest = 100

/**
 * A claim's value, fit for a terminal: on one line, of bearable length and without control
 * characters, because whoever made the token chose the text. `undefined` for what is no text.
 */
export function safeText(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined
  const plain = value.replace(/\p{C}/gu, '\u{FFFD}')
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain
}
