import { Anchor, Stack } from '@mantine/core'
import type { Edition } from '@partnergate/core'
import { Link } from 'react-router'
import { Section } from '../../ui/section.tsx'
import { PolicyGlance } from './policy-glance.tsx'
import { stories } from './stories.ts'
import { StoryCard } from './story-card.tsx'
import classes from './welcome.module.css'

/** What the console is for, to be seen within a minute: four ways in, and the policy that makes the difference. */
export function Welcome({ edition }: { readonly edition: Edition }) {
  return (
    <Stack gap="md" mt="md">
      <Section
        title="See it in a minute"
        lead="The same admin agent, by four kinds of sign-in. Each sets the rules of this demo and leaves for the mock’s sign-in page."
      >
        <ul className={classes.stories}>
          {stories.map(story => (
            <StoryCard key={story.title} story={story} />
          ))}
        </ul>
      </Section>
      <Section
        title="The policy at a glance"
        lead="Which multi-factor authentication passes in Partner Center, its portal and its APIs, by what somebody does."
        aside={
          <Anchor component={Link} to="/workbench/policy" size="sm">
            Turn it yourself
          </Anchor>
        }
      >
        <PolicyGlance edition={edition} />
      </Section>
    </Stack>
  )
}
