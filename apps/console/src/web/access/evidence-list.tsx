import { Code } from '@mantine/core'
import { type Evidence, labels } from '@partnergate/core'
import classes from './evidence-list.module.css'

const bases: Readonly<Record<Evidence['basis'], string>> = {
  amr: 'shown by the token',
  declared: 'declared, not in the token',
  none: 'nothing shows it',
}

/** What an {@link EvidenceList} shows. */
export interface EvidenceListProps {
  readonly evidence: Evidence
  /** What is to be known of the token beside. @default that it stays on the server */
  readonly note?: string
}

/** What a token proves. */
export function EvidenceList({
  evidence,
  note = 'The token itself stays on the server.',
}: EvidenceListProps) {
  const { subject, mfa, basis, amr } = evidence
  return (
    <div className={classes.evidence}>
      <h3 className={classes.title}>Evidence</h3>
      <dl className={classes.list}>
        <dt>Subject</dt>
        <dd>{subject === 'app' ? 'an application' : 'a user'}</dd>
        <dt>MFA</dt>
        <dd>{labels.mfaKinds[mfa]}</dd>
        <dt>Basis</dt>
        <dd>{bases[basis]}</dd>
        <dt>
          <Code>amr</Code>
        </dt>
        <dd>
          {amr.length === 0 ? 'absent' : amr.map(method => <Code key={method}>{method}</Code>)}
        </dd>
      </dl>
      <p className={classes.note}>{note}</p>
    </div>
  )
}
