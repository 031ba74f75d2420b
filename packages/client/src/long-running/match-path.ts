/**
 * The values in a path of the parameters that a template has in braces; `undefined` where the path is another one. Upper
 * and lower case do not matter, since the service writes some paths either way.
 */
export function matchPath(
  template: string,
  path: string,
): Readonly<Record<string, string>> | undefined {
  const wanted = stepsOf(template)
  const given = stepsOf(path)
  if (wanted.length !== given.length) return undefined
  const values: Record<string, string> = {}
  for (const [at, step] of wanted.entries()) {
    const text = given[at] ?? ''
    const name = /^\{(\w+)\}$/.exec(step)?.[1]
    if (name === undefined) {
      if (step.toLowerCase() !== text.toLowerCase()) return undefined
    } else {
      const value = decoded(text)
      if (value === undefined) return undefined
      values[name] = value
    }
  }
  return values
}

function stepsOf(path: string): string[] {
  return path.split('/').filter(step => step !== '')
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
