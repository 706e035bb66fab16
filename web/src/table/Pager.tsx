import { Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useFormat } from '../language/format'
import { pageCount, pageSize } from './use-page'

interface Props {
  readonly page: number
  readonly total: number
  readonly onPage: (page: number) => void
}

/** Where one is among the pages, and the way to the next and the one before. */
export function Pager({ page, total, onPage }: Props) {
  const intl = useIntl()
  const format = useFormat()
  const from = (page - 1) * pageSize + 1
  return (
    <Group component="nav" justify="flex-end" mt="xs" gap="xs" className="no-print" aria-label={intl.formatMessage({ id: 'table.pages' })}>
      <Text size="sm" className="numeric" aria-live="polite">
        <FormattedMessage id="table.range" values={{ from: format.number(from), to: format.number(Math.min(from + pageSize - 1, total)), total: format.number(total) }} />
      </Text>
      <Button variant="default" size="xs" leftSection={<IconChevronLeft size={14} aria-hidden />} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <FormattedMessage id="table.previous" />
      </Button>
      <Button variant="default" size="xs" rightSection={<IconChevronRight size={14} aria-hidden />} disabled={page >= pageCount(total)} onClick={() => onPage(page + 1)}>
        <FormattedMessage id="table.next" />
      </Button>
    </Group>
  )
}
