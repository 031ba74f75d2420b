import { Code, VisuallyHidden } from '@mantine/core'
import type { CustomerView } from '../../../../shared/views.ts'
import classes from './customers-panel.module.css'

/** Customers with their domain and tenant id. */
export function CustomerTable({ customers }: { readonly customers: readonly CustomerView[] }) {
  return (
    <>
      <VisuallyHidden role="status">{customers.length} customers listed</VisuallyHidden>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Customer</th>
            <th scope="col">Domain</th>
            <th scope="col">Tenant id</th>
          </tr>
        </thead>
        <tbody>
          {customers.map(({ id, name, domain }) => (
            <tr key={id}>
              <td className={classes.name}>{name}</td>
              <td>{domain}</td>
              <td>
                <Code className={classes.id}>{id}</Code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
