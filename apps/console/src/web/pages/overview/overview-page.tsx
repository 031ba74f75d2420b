import { labels } from '@partnergate/core'
import { useQuery } from '@tanstack/react-query'
import { EvidenceList } from '../../access/evidence-list.tsx'
import { api, ask } from '../../data/api.ts'
import { useSession } from '../../data/use-session.ts'
import { Answer } from '../../states/answer.tsx'
import { PageTitle } from '../../ui/page-title.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './overview-page.module.css'
import { PortalPages } from './portal-pages.tsx'
import { ScenarioVerdicts } from './scenario-verdicts.tsx'

/** Who is signed in, what opens for them, and whom they work for. It opens without MFA. */
export default function OverviewPage() {
  const { user, view } = useSession()
  if (!user) return null
  const roles = user.roles.map(role => labels.roles[role]).join(', ')
  return (
    <>
      <PageTitle
        title="Overview"
        lead={`Signed in as ${user.name}, ${roles || 'without a role'}.`}
      />
      <div className={classes.columns}>
        <div className={classes.side}>
          <Section title="Pages" lead="What opens with this sign-in, by page and role.">
            <PortalPages user={user} />
          </Section>
          <Section
            title="Calls"
            lead="What this sign-in may ask of Partner Center, by scenario. The rest is stopped before it is sent."
          >
            <ScenarioVerdicts evidence={user.evidence} policy={view.policy} />
          </Section>
        </div>
        <div className={classes.side}>
          <Section title="Sign-in">
            <EvidenceList evidence={user.evidence} />
          </Section>
          <Section title="Partner" lead="profiles.mpn.get, called as you.">
            <PartnerProfile />
          </Section>
        </div>
      </div>
    </>
  )
}

function PartnerProfile() {
  const query = useQuery({
    queryKey: ['overview', 'partner'],
    queryFn: () => ask(api.overview.partner.$get()),
  })
  return (
    <Answer query={query} what="the partner’s profile" lines={2}>
      {({ name, mpnId }) => (
        <dl className={classes.facts}>
          <dt>Name</dt>
          <dd>{name}</dd>
          {mpnId !== undefined && (
            <>
              <dt>Partner id</dt>
              <dd>{mpnId}</dd>
            </>
          )}
        </dl>
      )}
    </Answer>
  )
}
