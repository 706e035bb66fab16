import { withAllMessages } from '../language/messages'

/** Loads the code of the dialog behind a number; pointing at such a number is enough. */
export const loadDrill = withAllMessages(() => import('./DrillDialog'))
