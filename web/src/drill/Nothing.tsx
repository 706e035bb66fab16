import { EmptyState } from '../app/EmptyState'

/** Stands in a dialog whose number has nothing behind it. */
export const Nothing = () => <EmptyState title="drill.nothing" text="drill.nothing.text" />
