import type { TriedOperation } from '../../../shared/call-catalog.ts'
import type { Settings } from '../../../shared/settings.ts'
import { api, ask } from '../../data/api.ts'

const { workbench } = api

/** The server's calls, as the workbench needs them. What fails throws an Error that people can read. */
export const server = {
  session: () => ask(workbench.session.$get()),
  choose: (json: Partial<Settings>) => ask(workbench.session.$patch({ json })),
  tryCall: (operation: TriedOperation) => ask(workbench.calls.$post({ json: { operation } })),
  customers: (cursor?: string) =>
    ask(workbench.customers.$post({ json: cursor === undefined ? {} : { cursor } })),
}
