import { forgetAnswers } from '../api/environment'
import { allAnswered } from '../api/queries'
import { router } from './router'

let waiting = false

/**
 * Asks everything that is shown anew, after something was changed. What is there
 * stays until the answer comes. An answer that is on its way may be older than
 * the change, and Relay would take it for that of the same question asked again:
 * it is waited for first.
 */
export function refresh(): void {
  if (waiting) return
  const answered = allAnswered()
  if (answered) {
    waiting = true
    void answered.then(() => {
      waiting = false
      refresh()
    })
    return
  }
  forgetAnswers()
  void router.invalidate()
}
