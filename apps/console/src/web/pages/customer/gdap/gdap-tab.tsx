import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { Answer } from '../../../states/answer.tsx'
import { Empty } from '../../../states/empty.tsx'
import { RecordList } from '../../../ui/record.tsx'
import { Section } from '../../../ui/section.tsx'
import type { TabProps } from '../tab-props.ts'
import { gdapQuery } from './gdap-query.ts'
import { NewRelationshipDialog } from './new-relationship-dialog.tsx'
import { RelationshipCard } from './relationship-card.tsx'

/** The customer's GDAP relationships, from the draft to the end. */
export default function GdapTab({ customerId }: TabProps) {
  const query = useQuery(gdapQuery(customerId))
  const [isCreating, dialog] = useDisclosure()
  return (
    <Section
      title="GDAP relationships"
      lead="Granular delegated admin privileges: which Entra roles the customer gives, and for how long."
      aside={
        <Button size="xs" onClick={dialog.open}>
          New relationship
        </Button>
      }
    >
      <Answer query={query} what="relationships" lines={6}>
        {({ relationships, canApprove, groups }) =>
          relationships.length === 0 ? (
            <Empty title="No relationships yet">
              Draft one, and offer it to the customer’s administrator.
            </Empty>
          ) : (
            <RecordList items={relationships}>
              {relationship => (
                <RelationshipCard
                  customerId={customerId}
                  relationship={relationship}
                  canApprove={canApprove}
                  groups={groups}
                />
              )}
            </RecordList>
          )
        }
      </Answer>
      <NewRelationshipDialog customerId={customerId} isOpen={isCreating} onClose={dialog.close} />
    </Section>
  )
}
