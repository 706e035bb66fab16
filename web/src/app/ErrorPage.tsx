import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { Failure } from './Failure'

/** Stands in the place of a page that could not be shown. Trying again asks its query anew. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  return (
    <Failure
      error={error}
      onRetry={() => {
        void router.invalidate().then(reset)
      }}
    />
  )
}
