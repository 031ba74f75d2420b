import { Anchor, Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { roleName } from '../../../../shared/entra-roles.ts'
import type { GdapList, GdapView } from '../../../../shared/gdap.ts'
import { ChangeFailed } from '../../../states/change-failed.tsx'
import { ConfirmButton } from '../../../ui/confirm-button.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { Record } from '../../../ui/record.tsx'
import { AccessAssignments } from './access-assignments.tsx'
import { EditDraftDialog } from './edit-draft-dialog.tsx'
import { statusOf } from './status.ts'
import { useStep } from './use-step.ts'

/** What a {@link RelationshipCard} shows. */
export interface RelationshipCardProps extends Omit<GdapList, 'relationships'> {
  readonly customerId: string
  readonly relationship: GdapView
}

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })

/** A relationship, with the next steps of its life. */
export function RelationshipCard(props: RelationshipCardProps) {
  const { customerId, relationship, canApprove, groups } = props
  const { name, status, days, ends, extendsItself, roleIds, approvalLink } = relationship
  const [isEditing, dialog] = useDisclosure()
  const step = useStep(customerId, relationship)
  const { words, tone } = statusOf(status)
  return (
    <Record
      name={name}
      mark={
        <Mark tone={tone} strong>
          {words}
        </Mark>
      }
      facts={[
        days !== undefined && `${days} days`,
        ends && `ends ${dates.format(new Date(ends))}`,
        extendsItself && 'extends itself by 180 days',
        `roles: ${roleIds.map(roleName).join(', ')}`,
      ]}
      actions={
        <>
          {status === 'created' && (
            <>
              <Button size="xs" loading={step.isPending} onClick={() => step.mutate('offer')}>
                Lock for approval
              </Button>
              <Button size="xs" variant="default" onClick={dialog.open}>
                Edit
              </Button>
              <Button size="xs" variant="default" onClick={() => step.mutate('delete')}>
                Delete draft
              </Button>
            </>
          )}
          {status === 'approvalPending' && canApprove && (
            <Button size="xs" loading={step.isPending} onClick={() => step.mutate('approve')}>
              Approve as the customer’s administrator (demo)
            </Button>
          )}
          {status === 'active' && (
            <ConfirmButton
              label="Terminate"
              title={`Terminate ${name}`}
              loading={step.isPending}
              onConfirm={() => step.mutate('terminate')}
            >
              The partner’s groups lose their roles in the customer’s tenant. A terminated
              relationship does not come back; the customer has to approve a new one.
            </ConfirmButton>
          )}
        </>
      }
    >
      {approvalLink && (
        <p>
          The customer’s administrator approves it at{' '}
          <Anchor href={approvalLink} target="_blank" rel="noreferrer" size="sm">
            {approvalLink}
          </Anchor>
        </p>
      )}
      {step.error && (
        <ChangeFailed
          error={step.error}
          what="relationship"
          onReadAgain={step.readAgain}
          onRetry={() => step.variables && step.mutate(step.variables)}
        />
      )}
      {status === 'active' && (
        <AccessAssignments customerId={customerId} relationship={relationship} groups={groups} />
      )}
      <EditDraftDialog
        customerId={customerId}
        relationship={relationship}
        isOpen={isEditing}
        onClose={dialog.close}
      />
    </Record>
  )
}
