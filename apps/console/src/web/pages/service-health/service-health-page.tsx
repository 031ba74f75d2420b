import { useQuery } from '@tanstack/react-query'
import type { ServiceHealth } from '../../../shared/service-health.ts'
import { api, ask } from '../../data/api.ts'
import { Answer } from '../../states/answer.tsx'
import { Empty } from '../../states/empty.tsx'
import { Mark } from '../../ui/mark.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './service-health-page.module.css'
import { statusOf } from './status.ts'

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** How Microsoft's services are. It opens without MFA, since it is read as the console and not as the user. */
export default function ServiceHealthPage() {
  const query = useQuery({
    queryKey: ['service-health'],
    queryFn: () => ask(api['service-health'].$get()),
  })
  return (
    <>
      <PageTitle
        title="Service health"
        lead="Microsoft’s services, as Microsoft Graph reports them."
      />
      <Answer query={query} what="the health of services" lines={8}>
        {health => (
          <div className={classes.sections}>
            <Services services={health.services} />
            <Issues issues={health.issues} />
          </div>
        )}
      </Answer>
    </>
  )
}

function Services({ services }: Pick<ServiceHealth, 'services'>) {
  return (
    <Section title="Services">
      {services.length === 0 && <Empty title="No services are reported" />}
      <ul className={classes.list}>
        {services.map(({ id, name, status }) => (
          <li key={id}>
            <span>{name}</span>
            <Mark tone={statusOf(status).tone}>{statusOf(status).words}</Mark>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Issues({ issues }: Pick<ServiceHealth, 'issues'>) {
  return (
    <Section title="Issues">
      {issues.length === 0 && <Empty title="No issues">Everything runs as it should.</Empty>}
      <ul className={classes.list}>
        {issues.map(({ id, title, service, status, started, impact }) => (
          <li key={id}>
            <div>
              <strong>{title}</strong>
              <p className={classes.facts}>
                {[id, service, started && `since ${days.format(new Date(started))}`]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {impact && <p className={classes.facts}>{impact}</p>}
            </div>
            <Mark tone={statusOf(status).tone}>{statusOf(status).words}</Mark>
          </li>
        ))}
      </ul>
    </Section>
  )
}
