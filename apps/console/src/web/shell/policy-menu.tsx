import { Button, Popover, SegmentedControl, Stack, Switch } from '@mantine/core'
import { editionRules, editions, exceptionImpact } from '@partnergate/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ConsoleView, PolicyView } from '../../shared/session-view.ts'
import { api, ask } from '../data/api.ts'
import { Field } from '../ui/field.tsx'

/** The rules that hold; in the demo they can be changed, to see what they do. */
export function PolicyMenu({ view }: { readonly view: ConsoleView }) {
  const { edition, exception } = view.policy
  const client = useQueryClient()
  const choose = useMutation({
    mutationFn: (json: Partial<PolicyView>) => ask(api.console.policy.$patch({ json })),
    // Another rule can change every answer.
    onSettled: () => client.invalidateQueries(),
  })
  const opensRows = exceptionImpact({ edition }).some(({ breaks }) => breaks)
  const isFixed = view.kind === 'tenant'
  return (
    <Popover position="bottom-end" width={300} withinPortal={false} trapFocus>
      <Popover.Target>
        <Button variant="subtle" size="xs">
          Rules: {edition}
          {exception && opensRows ? ', exception' : ''}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Rules">
        <Stack gap="md">
          <Field label="Edition of the policy" hint={editionRules[edition].summary}>
            {labelId => (
              <SegmentedControl
                aria-labelledby={labelId}
                fullWidth
                data={[...editions]}
                value={edition}
                disabled={isFixed}
                onChange={chosen => choose.mutate({ edition: chosen })}
              />
            )}
          </Field>
          <Switch
            label="Exception granted"
            description={
              opensRows
                ? 'Opens some rows and the pages to third-party MFA.'
                : 'This edition knows no exceptions.'
            }
            checked={exception && opensRows}
            disabled={isFixed || !opensRows}
            onChange={({ currentTarget }) => choose.mutate({ exception: currentTarget.checked })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
