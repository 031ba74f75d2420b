import { Button, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { signInAddress } from '../../access/sign-in-address.ts'
import { api, ask } from '../../data/api.ts'
import { Failed } from '../../states/failed.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { Story } from './stories.ts'
import classes from './welcome.module.css'

/** A story to live through: it sets the demo's rules, and leaves for the sign-in. */
export function StoryCard({ story }: { readonly story: Story }) {
  const { title, verdict, text, start, as, rules, to } = story
  const begin = useMutation({
    mutationFn: () => ask(api.console.policy.$patch({ json: rules })),
    onSuccess: () => window.location.assign(signInAddress({ to, as })),
  })
  return (
    <li className={classes.story}>
      <div className={classes.head}>
        <Title order={3} size="h6">
          {title}
        </Title>
        <Mark tone={verdict.tone} strong>
          {verdict.words}
        </Mark>
      </div>
      <p className={classes.text}>{text}</p>
      <Button
        variant="default"
        size="xs"
        loading={begin.isPending || begin.isSuccess}
        onClick={() => begin.mutate()}
      >
        {start}
      </Button>
      {begin.error && <Failed error={begin.error} onRetry={() => begin.mutate()} />}
    </li>
  )
}
