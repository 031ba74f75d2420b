import { createPartnerCenter, type PartnerCenter, type PartnerCenterOptions } from '../src/index.ts'
import { type Script, type Seen, scriptedFetch } from './scripted-fetch.ts'
import { credentialOf, tokens } from './tokens.ts'

type Overrides = Partial<PartnerCenterOptions>

/** A client whose service gives these answers, and the requests that it saw. The token shows Entra MFA by default. */
export function clientOf(
  options: Overrides,
  ...script: Script[]
): { pc: PartnerCenter; requests: Seen[] } {
  const { fetch, requests } = scriptedFetch(...script)
  const pc = createPartnerCenter({ credential: credentialOf(tokens.entra), fetch, ...options })
  return { pc, requests }
}
