import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Empty } from '../../../states/empty.tsx'
import { Failed } from '../../../states/failed.tsx'
import { Loading } from '../../../states/loading.tsx'
import { RecordList } from '../../../ui/record.tsx'
import { DeletedUser } from './deleted-user.tsx'
import { UserCard } from './user-card.tsx'
import { usersQuery } from './users-query.ts'

/** What a {@link UserList} shows. */
export interface UserListProps {
  readonly customerId: string
  readonly state: 'active' | 'deleted'
}

/** The users that there are, or those that were deleted and can be restored. */
export function UserList({ customerId, state }: UserListProps) {
  const list = useInfiniteQuery(usersQuery(customerId, state))
  const users = list.data?.pages.flatMap(page => page.users)
  if (!users) {
    if (!list.error) return <Loading what="users" lines={8} />
    return <Failed error={list.error} onRetry={() => void list.refetch()} />
  }
  if (users.length === 0) {
    return state === 'active' ? (
      <Empty title="No users yet">Create the first one.</Empty>
    ) : (
      <Empty title="No deleted users">A deleted user can be restored for 30 days.</Empty>
    )
  }
  return (
    <>
      <RecordList items={users}>
        {user =>
          state === 'active' ? (
            <UserCard customerId={customerId} user={user} />
          ) : (
            <DeletedUser customerId={customerId} user={user} />
          )
        }
      </RecordList>
      {list.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          More users
        </Button>
      )}
      {list.error && <Failed error={list.error} onRetry={() => void list.fetchNextPage()} />}
    </>
  )
}
