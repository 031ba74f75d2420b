import { Code } from '@mantine/core'
import { defaultEdition, evidenceFromClaims } from '@partnergate/core'
import { useState } from 'react'
import type { PolicyView } from '../../../shared/session-view.ts'
import { EvidenceList } from '../../access/evidence-list.tsx'
import { Section } from '../../ui/section.tsx'
import { PolicySettings } from '../policy/choosing/policy-settings.tsx'
import { PolicyMatrix } from '../policy/matrix/policy-matrix.tsx'
import { audienceInWords } from './audience.ts'
import { claimsThatMatter } from './claims-that-matter.ts'
import { TimeLeft } from './time-left.tsx'
import classes from './token-page.module.css'

/** What a token says: its claims, what they prove, how long it is good for, and what each scenario makes of it. */
export function TokenReport({ claims }: { readonly claims: Readonly<Record<string, unknown>> }) {
  const [settings, setSettings] = useState<PolicyView>({
    edition: defaultEdition,
    exception: false,
  })
  const evidence = evidenceFromClaims(claims)
  return (
    <>
      <Section title="What the token says" aside={<TimeLeft claims={claims} />}>
        <p className={classes.audience}>{audienceInWords(claims.aud)}</p>
        <dl className={classes.claims}>
          {claimsThatMatter(claims).map(({ name, value, meaning }) => (
            <div key={name} data-claim={name}>
              <dt>
                <Code>{name}</Code> <span>{meaning}</span>
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <EvidenceList evidence={evidence} note="The signature is not checked here." />
      </Section>
      <Section title="Rules">
        <PolicySettings
          settings={settings}
          onChoose={change => setSettings(known => ({ ...known, ...change }))}
        />
      </Section>
      <PolicyMatrix settings={settings} evidence={evidence} own="this token" />
    </>
  )
}
