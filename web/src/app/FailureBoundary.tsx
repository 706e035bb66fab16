import { Component, createContext, use, type ReactNode } from 'react'
import { Failure } from './Failure'

const AttemptContext = createContext(0)

/**
 * Which attempt this is, from 0: the fetchKey of a query below a
 * FailureBoundary, so that trying again asks again.
 */
export function useAttempt(): number {
  return use(AttemptContext)
}

interface State {
  readonly error: unknown
  readonly failed: boolean
  readonly attempt: number
}

/** Shows what went wrong in a part of a page, and lets try again, while the rest of the page goes on. */
export class FailureBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined, failed: false, attempt: 0 }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, failed: true }
  }

  override render(): ReactNode {
    const { error, failed, attempt } = this.state
    if (failed) return <Failure error={error} onRetry={() => this.setState({ error: undefined, failed: false, attempt: attempt + 1 })} />
    return <AttemptContext value={attempt}>{this.props.children}</AttemptContext>
  }
}
