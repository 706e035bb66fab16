import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { Suspense, useState, type ComponentProps } from 'react'
import { useIntl } from 'react-intl'
import { useFormat } from '../language/format'
import classes from './AsOfControl.module.css'
import { ahead, later } from './later'

const load = () => import('./AsOfPopover')
const AsOfPopover = later(load)

/** Chooses the day that figures stand for, and up to which moment records count (F32). The form is loaded when it is used. */
export function AsOfControl() {
  const intl = useIntl()
  const format = useFormat()
  const { asOf, knownAt } = useSearch({ from: '__root__' })
  const [used, setUsed] = useState(false)
  const day = asOf ? format.date(asOf) : intl.formatMessage({ id: 'dates.asOf.today' })
  const another = Boolean(asOf || knownAt)
  const target = (props: ComponentProps<'button'>) => (
    <Button
      variant={another ? 'light' : 'default'}
      color={another ? 'grape' : undefined}
      className={classes['button']}
      aria-label={intl.formatMessage({ id: 'dates.asOf.chosen' }, { day })}
      aria-haspopup="dialog"
      onPointerEnter={() => ahead(load)}
      {...props}
    >
      <IconHistory size={16} aria-hidden />
      <span className={classes['day']}>{day}</span>
    </Button>
  )
  if (!used) return target({ onFocus: () => ahead(load), onClick: () => setUsed(true) })
  return (
    <Suspense fallback={target({ 'aria-busy': true })}>
      <AsOfPopover asOf={asOf} knownAt={knownAt} target={target} />
    </Suspense>
  )
}
