import { VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './Arithmetic.module.css'

/** A step of an arithmetic: what is done with which value, and what the value is. */
export interface Step {
  /** What is done with what stands before; none for the first. */
  readonly sign?: '+' | '−' | '×' | '÷' | '=' | '→'
  readonly value: ReactNode
  /** What the value is, in a few words. */
  readonly label: ReactNode
}

/** An arithmetic in the order in which it is read: each value above the words for it. */
export function Arithmetic({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  return (
    <ol className={classes['steps'] ?? ''} aria-label={label}>
      {steps.map(({ sign, value, label: words }, place) => (
        <li key={place} className={classes['step'] ?? ''}>
          {sign && <span className={classes['sign'] ?? ''}>{sign}</span>}
          <span>
            <span className={classes['value'] ?? ''}>{value}</span>
            <VisuallyHidden>: </VisuallyHidden>
            <span className={classes['words'] ?? ''}>{words}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
