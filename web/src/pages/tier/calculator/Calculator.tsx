import { createElement, useEffect, useRef } from 'react'
import { graphql, type PreloadedQuery } from 'react-relay'
import type { Editions } from '../../../../../wasm/dist/calculator.js'
import type { PointsCalculator } from '../../../../../wasm/dist/points-calculator.js'
import type { CalculatorQuery } from '../../../__generated__/CalculatorQuery.graphql'
import { useAsked } from '../../../api/use-asked'
import { useLanguage } from '../../../language/LanguageProvider'
import type { CalculatorTab, Fields } from './calculator-search'
import classes from './calculator.module.css'
import { getFields, setFields } from './element'

interface Props {
  readonly query: PreloadedQuery<CalculatorQuery>
  readonly tab: CalculatorTab
  readonly fields: Fields
  /** Called at every change that the reader makes. */
  readonly onChange: (tab: CalculatorTab, fields: Fields) => void
}

/** The element <points-calculator>, by the editions that the server has in force. It must have been defined. */
export function Calculator({ query, tab, fields, onChange }: Props) {
  const { locale } = useLanguage()
  const { program } = useAsked<CalculatorQuery>(
    graphql`
      query CalculatorQuery @preloadable {
        program {
          key
          editions {
            file
          }
        }
      }
    `,
    query,
  )
  const element = useRef<PointsCalculator>(null)
  const changed = useRef(onChange)
  useEffect(() => {
    changed.current = onChange
  })
  useEffect(() => {
    const calculator = element.current
    if (!calculator) return
    const name = program.key.toLowerCase()
    calculator.program = name
    calculator.editions = { [name]: program.editions.map(({ file }) => JSON.parse(file) as unknown) } as unknown as Editions
    const listener = () => changed.current(calculator.tab, getFields(calculator))
    calculator.addEventListener('points-change', listener)
    return () => calculator.removeEventListener('points-change', listener)
  }, [program])
  useEffect(() => {
    const calculator = element.current
    if (!calculator) return
    calculator.lang = locale
    calculator.tab = tab
    setFields(calculator, fields)
  }, [locale, tab, fields])
  return <div className={classes['place']}>{createElement('points-calculator', { ref: element })}</div>
}
