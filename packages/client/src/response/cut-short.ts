/**
 * Whether text begins as JSON and ends before that does: inside a string, or with brackets open. Such an answer was
 * cut on its way, by a proxy for instance that hides the break; what was never JSON is something else.
 */
export function isCutShort(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  let open = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (quoted && character === '\\') at += 1
    else if (character === '"') quoted = !quoted
    else if (!quoted && (character === '{' || character === '[')) open += 1
    else if (!quoted && (character === '}' || character === ']')) open -= 1
  }
  return quoted || open > 0
}
