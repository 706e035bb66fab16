import { Explained } from './Explained'
import { ExplainedFact } from './ExplainedFact'
import type { Fact } from './fact'
import type { ExplainedFigure } from './figure'

interface Props {
  readonly figure: ExplainedFigure['figure'] | null | undefined
  readonly fact: Fact | undefined
  readonly shown: string
}

/** What there is of a tier's condition, which opens what it is made of: points their postings, a fact its own. */
export function Have({ figure, fact, shown }: Props) {
  if (figure) return <Explained figure={figure}>{shown}</Explained>
  return fact ? <ExplainedFact fact={fact}>{shown}</ExplainedFact> : shown
}
