/** One of the things that can be chosen. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** What a search found: the first of them, and how many more there are. */
export interface Found {
  readonly choices: readonly Choice[]
  readonly more: number
}
