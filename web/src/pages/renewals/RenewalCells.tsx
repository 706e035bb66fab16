import { Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useFrame } from '../../app/frame'
import { daysBetween } from '../../dates/known-days'
import { useFormat, type Money } from '../../language/format'
import classes from './renewals.module.css'

/** A day, and how far away it is. */
export function Day({ day, relative = false }: { day: string; relative?: boolean }) {
  const format = useFormat()
  const { asOf } = useSearch({ from: '__root__' })
  const today = useFrame()?.program?.today
  const on = asOf ?? today
  return (
    <time dateTime={day}>
      {format.date(day)}
      {relative && on && (
        <Text span size="xs" c="dimmed" display="block">
          {format.days(daysBetween(on, day))}
        </Text>
      )}
    </time>
  )
}

/** When a term starts, by the days that are left. */
export function TimeLeft({ day, days }: { day: string; days: number }) {
  const format = useFormat()
  return (
    <time dateTime={day}>
      {format.days(days)}
      <Text span size="xs" c="dimmed" display="block">
        {format.date(day)}
      </Text>
    </time>
  )
}

/** An amount of a month. */
export function Amount({ money }: { money: Money | null | undefined }) {
  const format = useFormat()
  return <span className={`numeric ${classes['figure']}`}>{format.money(money)}</span>
}

/** A change of an amount, gained or lost. */
export function Change({ money }: { money: Money | null | undefined }) {
  const format = useFormat()
  const sign = money ? (money.amount.startsWith('-') ? 'var(--lost)' : /[1-9]/.test(money.amount) ? 'var(--gained)' : undefined) : undefined
  return (
    <Text span inherit className={`numeric ${classes['figure']}`} c={sign}>
      {format.moneyChange(money)}
    </Text>
  )
}
