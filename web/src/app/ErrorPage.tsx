import { Navigate, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { isAbsent } from '../api/errors'
import { useWayOut } from './collection'
import { Failure } from './Failure'

/** Stands in the place of a page that could not be shown. Trying again asks its query anew. */
export function ErrorPage(props: ErrorComponentProps) {
  return <ErrorPart {...props} page />
}

/** Stands in a dialog or panel whose content could not be shown. */
export function ErrorPart({ error, reset, page = false }: ErrorComponentProps & { page?: boolean }) {
  const router = useRouter()
  const wayOut = useWayOut(page && isAbsent(error))
  if (wayOut) return <Navigate to={wayOut} replace />
  return (
    <Failure
      error={error}
      page={page}
      onRetry={() => {
        void router.invalidate().then(reset)
      }}
    />
  )
}
