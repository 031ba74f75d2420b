import { SignInRefusal } from './aadsts.ts'

/** @throws SignInRefusal 900144 when the field is missing */
export function required(form: URLSearchParams, parameter: string): string {
  const value = form.get(parameter)
  if (value) return value
  throw new SignInRefusal(900144, { values: { parameter } })
}
