const parameter = /\{(\w+)\}/g
const patterns = new Map<string, RegExp>()

/** Whether a segment of a template has a parameter in it. */
export function hasParameter(segment: string): boolean {
  return segment.includes('{')
}

/** Whether a segment of a template is nothing but a parameter. */
export function isParameter(segment: string): boolean {
  return /^\{\w+\}$/.test(segment)
}

/**
 * The parameters of one segment of a path, decoded, or nothing when it isn't one of the template. OData's functions
 * have theirs inside a segment: `pricesheets(Market='{market}',PricesheetView='{view}')`.
 *
 * @param template - lower-case but for the names in braces
 */
export function bindSegment(
  template: string,
  segment: string,
): Readonly<Record<string, string>> | undefined {
  if (!hasParameter(template)) return segment.toLowerCase() === template ? {} : undefined
  return patternOf(template).exec(decode(segment))?.groups
}

function patternOf(template: string): RegExp {
  const known = patterns.get(template)
  if (known) return known
  const source = template
    .split(parameter)
    .map((part, index) =>
      index % 2 === 0 ? part.replaceAll(/[$()*+.?[\\\]^|]/g, String.raw`\$&`) : `(?<${part}>.+?)`,
    )
    .join('')
  const pattern = new RegExp(`^${source}$`, 'is')
  patterns.set(template, pattern)
  return pattern
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
