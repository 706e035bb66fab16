import { Stack } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { PostingArithmetic_posting$key } from '../__generated__/PostingArithmetic_posting.graphql'
import { useFormat } from '../language/format'
import { Arithmetic, type Step } from './Arithmetic'
import { FractionValue } from './FractionValue'

/**
 * The arithmetic of a posting: amount ÷ unit × rate × multiplier ÷ divisor,
 * rounded to the balance after it, less the balance before. A reversal turns
 * the sign of what it reverses.
 */
export function PostingArithmetic({ posting: key }: { posting: PostingArithmetic_posting$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { explanation, points, reverses } = useFragment(
    graphql`
      fragment PostingArithmetic_posting on Posting {
        points
        reverses {
          id
        }
        explanation {
          amount {
            amount
            currency
          }
          unit {
            amount
            currency
          }
          rate
          multiplier {
            numerator
            denominator
            decimal
          }
          divisor
          quotient {
            numerator
            denominator
            decimal
          }
          before
          after
        }
      }
    `,
    key,
  )
  const { amount, unit, rate, multiplier, divisor, quotient, before, after } = explanation
  const label = (id: 'amount' | 'unit' | 'rate' | 'multiplier' | 'divisor' | 'quotient' | 'after' | 'before' | 'movement' | 'turned') => (
    <FormattedMessage id={`explain.step.${id}`} />
  )
  const balance: Step[] = []
  if (quotient && amount && unit && rate && multiplier && divisor) {
    balance.push(
      { value: format.money(amount, 'exact'), label: label('amount') },
      { sign: '÷', value: format.money(unit, 'exact'), label: label('unit') },
      { sign: '×', value: format.points(rate, 'exact'), label: label('rate') },
      { sign: '×', value: <FractionValue fraction={multiplier} />, label: label('multiplier') },
      { sign: '÷', value: format.number(divisor), label: label('divisor') },
      { sign: '=', value: <FractionValue fraction={quotient} />, label: label('quotient') },
      { sign: '→', value: format.points(after, 'exact'), label: label('after') },
    )
  }
  const movement: Step[] = [
    { value: format.points(after, 'exact'), label: label('after') },
    { sign: '−', value: format.points(before, 'exact'), label: label('before') },
    { sign: '=', value: format.change(points, 'exact'), label: label(reverses ? 'turned' : 'movement') },
  ]
  return (
    <Stack gap="sm">
      {balance.length > 0 && <Arithmetic steps={balance} label={intl.formatMessage({ id: 'explain.arithmetic.balance' })} />}
      <Arithmetic steps={movement} label={intl.formatMessage({ id: 'explain.arithmetic.movement' })} />
    </Stack>
  )
}
