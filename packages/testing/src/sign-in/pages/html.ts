/** Markup that is safe to show: `html` escapes every value that isn't markup itself. */
export interface Markup {
  readonly markup: string
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeText = (text: string) => text.replaceAll(/[&<>"']/g, sign => entities[sign] ?? '')

type Value = string | Markup | readonly Markup[]

/** A template of markup. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const shown = values.map(value =>
    typeof value === 'string'
      ? escapeText(value)
      : [value]
          .flat()
          .map(({ markup }) => markup)
          .join(''),
  )
  return { markup: String.raw({ raw: parts }, ...shown) }
}
