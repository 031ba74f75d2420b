import { Anchor, Code } from '@mantine/core'
import { labels } from '@partnergate/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { LoggedCall } from '../../../../shared/call-log.ts'
import { Explanation } from '../../../ui/explanation.tsx'
import { Mark } from '../../../ui/mark.tsx'
import classes from './call-detail.module.css'
import { CopyableId } from './copyable-id.tsx'
import { calledAsWords, driftWords, guardWords, serviceWords } from './words.ts'

/** All that is known of a call. */
export function CallDetail({ call }: { readonly call: LoggedCall }) {
  const { guard, service, evidence, drift, page } = call
  return (
    <div className={classes.detail}>
      {drift && (
        <p className={classes.drift}>
          <Mark tone="caution" strong>
            Drift
          </Mark>
          {driftWords[drift]}.
        </p>
      )}
      <div className={classes.columns}>
        <Facts title="Guard">
          <Fact name="Verdict">
            <Mark {...guardWords(call)}>{guardWords(call).words}</Mark>
          </Fact>
          {guard.reason && <Fact name="Reason">{<Code>{guard.reason}</Code>}</Fact>}
          {guard.cell && (
            <Fact name="Cell">
              <Code>{guard.cell}</Code> of <Code>{call.scenario}</Code>
            </Fact>
          )}
          {guard.edition && <Fact name="Edition">{guard.edition}</Fact>}
          <Fact name="Mode">{call.mode}</Fact>
        </Facts>
        <Facts title="Service">
          <Fact name="Answer">
            <Mark {...serviceWords(call)}>{serviceWords(call).words}</Mark>
          </Fact>
          {service?.code !== undefined && <Fact name="Code">{<Code>{service.code}</Code>}</Fact>}
          <Fact name="isMfaCompliant">
            {service?.isMfaCompliant === undefined ? 'unknown' : String(service.isMfaCompliant)}
          </Fact>
          <Fact name="Tries">{call.attempts}</Fact>
          <Fact name="Took">{call.durationMs} ms</Fact>
        </Facts>
        <Facts title="Sign-in">
          <Fact name="Called as">{calledAsWords[call.as]}</Fact>
          <Fact name="MFA">{evidence ? labels.mfaKinds[evidence.mfa] : 'no token'}</Fact>
          {evidence && <Fact name="Basis">{evidence.basis}</Fact>}
          {evidence && <Fact name="amr">{evidence.amr.join(', ') || 'absent'}</Fact>}
          {page !== undefined && (
            <Fact name="From">
              <Anchor component={Link} to={page} inherit underline="always">
                {page}
              </Anchor>
            </Fact>
          )}
        </Facts>
      </div>
      <Explanation
        message={guard.message}
        remedy={guard.verdict === 'denied' ? guard.remedy : service?.remedy}
        reference={guard.reference}
      />
      <Facts>
        <Fact name="Request">
          <Code>
            {call.method} {call.path}
          </Code>
        </Fact>
        <Fact name="Correlation id">
          <CopyableId name="correlation id" value={call.correlationId} />
        </Fact>
        <Fact name="Request id">
          <CopyableId name="request id" value={call.requestId} />
        </Fact>
      </Facts>
    </div>
  )
}

function Facts({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <div>
      {title && <h3 className={classes.title}>{title}</h3>}
      <dl className={classes.facts}>{children}</dl>
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
