import { Paper, Skeleton, Text, Title, UnstyledButton } from '@mantine/core'
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { CatchBoundary, useNavigate, useSearch } from '@tanstack/react-router'
import { Suspense, useMemo, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment, type PreloadedQuery } from 'react-relay'
import type { CalculatorQuery } from '../../../__generated__/CalculatorQuery.graphql'
import type { CalculatorSideBar_program$key } from '../../../__generated__/CalculatorSideBar_program.graphql'
import { ErrorPart } from '../../../app/ErrorPage'
import { later } from '../../../app/later'
import { fieldsOf, writeFields, type CalculatorTab, type Fields } from './calculator-search'
import classes from './calculator.module.css'
import { loadCalculator } from './load'

const Calculator = later(loadCalculator)

interface Props {
  readonly program: CalculatorSideBar_program$key
  /** What the calculator computes with; absent while it is closed. */
  readonly query: PreloadedQuery<CalculatorQuery> | undefined
}

/** The right side bar of the page Tier: an arrow opens the points calculator (F26, F27). The address holds its state. */
export function CalculatorSideBar({ program, query }: Props) {
  const intl = useIntl()
  const navigate = useNavigate({ from: '/tier' })
  const search = useSearch({ from: '/tier' })
  const { today } = useFragment(
    graphql`
      fragment CalculatorSideBar_program on Program {
        today
      }
    `,
    program,
  )
  const day = search.asOf ?? today
  const open = search.calculator !== undefined
  const lastTab = useRef<CalculatorTab>('points')
  const fields = useMemo(() => fieldsOf(search, day), [search, day])
  const toggle = () => {
    lastTab.current = search.calculator ?? lastTab.current
    void navigate({ search: (now) => ({ ...now, calculator: open ? undefined : lastTab.current }), resetScroll: false })
  }
  const change = (tab: CalculatorTab, changed: Fields) =>
    void navigate({
      search: (now) => ({ ...now, ...writeFields(changed, day), calculator: tab }),
      // What is typed is one step back, a tab is another.
      replace: tab === search.calculator,
      resetScroll: false,
    })
  return (
    <Paper component="aside" aria-labelledby="calculator-title" withBorder radius="md" bg="var(--surface)" className={`${classes['side']} no-print`} data-open={open || undefined}>
      <Title order={2} size="h5" id="calculator-title">
        <UnstyledButton
          className={classes['toggle'] ?? ''}
          aria-expanded={open}
          aria-controls="calculator"
          onClick={toggle}
          title={intl.formatMessage({ id: open ? 'tier.calculator.close' : 'tier.calculator.open' })}
        >
          {open ? <IconArrowRight size={18} aria-hidden /> : <IconArrowLeft size={18} aria-hidden />}
          <span>
            <FormattedMessage id="tier.calculator" />
          </span>
        </UnstyledButton>
      </Title>
      <div id="calculator" hidden={!open} className={classes['content']}>
        {open && query && (
          <CatchBoundary getResetKey={() => 'calculator'} errorComponent={ErrorPart}>
            <Suspense fallback={<Skeleton height={480} />}>
              <Calculator query={query} tab={search.calculator ?? 'points'} fields={fields} onChange={change} />
              <Text size="xs" c="dimmed" my="md">
                <FormattedMessage id="tier.calculator.intro" />
              </Text>
            </Suspense>
          </CatchBoundary>
        )}
      </div>
    </Paper>
  )
}
