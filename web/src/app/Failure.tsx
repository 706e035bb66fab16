import { Alert, Button, Code, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { ApiError, isAbsent, Unloaded, Unreachable } from '../api/errors'
import type { MessageId } from '../language/message-id'
import { PageHeading } from './PageHeading'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
  /** Whether it stands in the place of a whole page, whose name it is then. */
  readonly page?: boolean
}

/** What went wrong, and the way out of it. */
export function Failure({ error, onRetry, page = false }: Props) {
  const known = faultOf(error)
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
      title={page ? <PageHeading title={known.title} fz="inherit" fw="inherit" lh="inherit" /> : <FormattedMessage id={known.title} />}
    >
      <Text size="sm">
        <FormattedMessage id={known.text} />
      </Text>
      {error instanceof ApiError && (
        <Text size="sm" mt="xs">
          <FormattedMessage id="app.error.said" values={{ message: <Code lang="en">{error.message}</Code> }} />
          {error.requestId && <FormattedMessage id="app.error.request" values={{ id: <Code>{error.requestId}</Code> }} />}
        </Text>
      )}
      <Group mt="sm">
        {isOutdated(error) || error instanceof Unloaded ? (
          <Button size="xs" onClick={() => location.reload()}>
            <FormattedMessage id="app.error.outdated.reload" />
          </Button>
        ) : (
          <Button size="xs" onClick={onRetry}>
            <FormattedMessage id="app.error.retry" />
          </Button>
        )}
      </Group>
    </Alert>
  )
}

/** What kind of fault an error is, in the words for it. */
export function faultOf(error: unknown): { title: MessageId; text: MessageId } {
  if (error instanceof Unreachable) return { title: 'app.error.unreachable', text: 'app.error.unreachable.text' }
  if (isOutdated(error)) return { title: 'app.error.outdated', text: 'app.error.outdated.text' }
  if (isAbsent(error)) return { title: 'app.error.absent', text: 'app.error.absent.text' }
  if (error instanceof ApiError && error.code === 'FORBIDDEN') return { title: 'app.error.forbidden', text: 'app.error.forbidden.text' }
  return { title: 'app.error.failed', text: 'app.error.failed.text' }
}

// The server has been replaced by another version since this page was loaded:
// it no longer knows the page's operations.
function isOutdated(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'PERSISTED_QUERY_NOT_FOUND'
}
