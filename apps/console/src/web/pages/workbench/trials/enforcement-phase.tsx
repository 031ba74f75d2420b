import { NativeSelect } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { enforcementPhases, type EnforcementPhase as Phase } from '../../../../shared/trials.ts'
import { api, ask } from '../../../data/api.ts'
import { Failed } from '../../../states/failed.tsx'

const names: Readonly<Record<Phase, string>> = {
  off: 'Does not look at MFA',
  report: 'Reports who comes without MFA',
  half: 'Refuses every other call without MFA',
  on: 'Refuses every call without MFA',
}

const queryKey = ['workbench', 'enforcement'] as const

/** Chooses the phase that the mock of the service is in: before the last one, the guard is ahead of it. */
export function EnforcementPhase() {
  const client = useQueryClient()
  const { data } = useQuery({ queryKey, queryFn: () => ask(api.workbench.enforcement.$get()) })
  const choose = useMutation({
    mutationFn: (phase: Phase) => ask(api.workbench.enforcement.$patch({ json: { phase } })),
    onSuccess: answer => client.setQueryData(queryKey, answer),
  })
  return (
    <div>
      <NativeSelect
        size="xs"
        label="The service, which is a mock"
        description="MFA is enforced in phases. Where the service is behind the guard, calls drift."
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={enforcementPhases.map(value => ({ value, label: names[value] }))}
        value={(choose.isPending ? choose.variables : data?.phase) ?? 'on'}
        disabled={data === undefined}
        onChange={({ currentTarget }) => {
          const phase = enforcementPhases.find(known => known === currentTarget.value)
          if (phase) choose.mutate(phase)
        }}
      />
      {choose.error && <Failed error={choose.error} onRetry={() => choose.reset()} />}
    </div>
  )
}
