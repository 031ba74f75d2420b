import { ServiceError } from './service-error.ts'

/** A part of an OData expression: a text in quotes (without them), a sign, or anything else that stands alone. */
export interface Token {
  readonly kind: 'text' | 'sign' | 'word'
  readonly text: string
}

/** @throws ServiceError 400 for a text that doesn't end */
export function lex(expression: string): Token[] {
  const tokens: Token[] = []
  const pattern = /\s*(?:'((?:[^']|'')*)'|([(),])|([^\s'(),]+))/y
  while (pattern.lastIndex < expression.trimEnd().length) {
    const [, text, sign, word] = pattern.exec(expression) ?? []
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replaceAll("''", "'") })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word })
    else throw new ServiceError(400, 'BadRequest', `Invalid filter clause: ${expression.trim()}`)
  }
  return tokens
}
