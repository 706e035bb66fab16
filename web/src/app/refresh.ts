import { forgetAnswers } from '../api/environment'
import { router } from './router'

/** Asks everything that is shown anew, after something was changed. What is there stays until the answer comes. */
export function refresh(): void {
  forgetAnswers()
  void router.invalidate()
}
