import type { ReactNode } from 'react'
import classes from './Facts.module.css'

/** Facts by name, one below the other; beside their names where there is room. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: ReactNode, value: ReactNode])[] }) {
  return (
    <dl className={classes['facts'] ?? ''}>
      {facts.map(([name, value], place) => (
        <div key={place} className={classes['fact'] ?? ''}>
          <dt className={classes['name'] ?? ''}>{name}</dt>
          <dd className={classes['value'] ?? ''}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
