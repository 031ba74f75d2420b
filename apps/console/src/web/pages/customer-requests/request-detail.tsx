import { Button, Group, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { ServiceRequestChange, ServiceRequestView } from '../../../shared/service-requests.ts'
import { api, ask } from '../../data/api.ts'
import { Failed } from '../../states/failed.tsx'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import classes from '../../ui/record.module.css'
import { requestsKey } from './requests-query.ts'

/** What a {@link RequestDetail} shows. */
export interface RequestDetailProps {
  readonly request: ServiceRequestView
}

const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** What a request says, its notes, and what can be done about it. A note stays until it is added. */
export function RequestDetail({ request }: RequestDetailProps) {
  const { id: serviceRequestId, title, description, status, customer, notes } = request
  const client = useQueryClient()
  const [note, setNote] = useState('')
  const change = useMutation({
    mutationFn: (json: ServiceRequestChange) =>
      ask(
        api['service-requests'][':customerId'][':serviceRequestId'].$patch({
          param: { customerId: customer.id, serviceRequestId },
          json,
        }),
      ),
    onSuccess: (_, wish) => {
      if ('note' in wish) setNote('')
      return client.invalidateQueries({ queryKey: requestsKey })
    },
  })
  function add(event: FormEvent) {
    event.preventDefault()
    if (note.trim() !== '') change.mutate({ note })
  }
  return (
    <Stack gap="sm">
      <p className={classes.text}>{description}</p>
      {notes.length > 0 && (
        <ol aria-label="Notes" className={classes.list}>
          {notes.map(({ text, by, created }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have no id, and are only added
            <li key={index}>
              <p className={classes.facts}>
                {[by, created && times.format(new Date(created))].filter(Boolean).join(' · ')}
              </p>
              <p className={classes.text}>{text}</p>
            </li>
          ))}
        </ol>
      )}
      {status !== 'closed' && (
        <form onSubmit={add}>
          <Textarea
            label="Note"
            autosize
            minRows={2}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          <Group mt="xs" gap="xs">
            <Button type="submit" size="xs" loading={change.isPending}>
              Add note
            </Button>
            <ConfirmButton
              label="Close request"
              title={`Close ${title}`}
              onConfirm={() => change.mutate({ status: 'closed' })}
            >
              Microsoft’s support stops working on it.
            </ConfirmButton>
          </Group>
        </form>
      )}
      {change.error && (
        <Failed
          error={change.error}
          onRetry={() => change.variables && change.mutate(change.variables)}
        />
      )}
    </Stack>
  )
}
