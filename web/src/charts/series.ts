/** How a series is told apart beside its colour. */
export type Texture = 'plain' | 'dots' | 'stripes'

/** One of the sums that a chart stacks or draws as a line. */
export interface Series<Key extends string = string> {
  readonly key: Key
  /** Its name, in the language of the reader. */
  readonly label: string
  /** A colour, such as var(--track-sourced). */
  readonly colour: string
  readonly texture?: Texture
}

/** A line across a chart that is worth reaching. */
export interface Threshold {
  /** What it is, such as the tier that asks it. */
  readonly label: string
  readonly value: string
}
