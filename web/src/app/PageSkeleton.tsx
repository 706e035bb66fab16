import { SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { FormattedMessage } from 'react-intl'

/** What stands in a page's place until its answer is there: its shape, so that nothing jumps. */
export function PageSkeleton() {
  return (
    <Stack role="status" gap="lg">
      <VisuallyHidden>
        <FormattedMessage id="app.loading" />
      </VisuallyHidden>
      <Skeleton height={32} width="40%" />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        {['a', 'b', 'c', 'd'].map((key) => (
          <Skeleton key={key} height={112} />
        ))}
      </SimpleGrid>
      <Skeleton height={320} />
    </Stack>
  )
}
