import { Group, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EngagementBand, Score_reading$key } from '../../__generated__/Score_reading.graphql'
import { Mark } from '../../app/Mark'
import { useFormat } from '../../language/format'

/** The colour of a band, which never stands without its word. */
export const bandColours: Readonly<Record<EngagementBand, string>> = {
  LOW: 'var(--lost)',
  MEDIUM: 'var(--mantine-color-yellow-6)',
  HIGH: 'var(--gained)',
}

/** The engagement score of a client or of one of its areas: the number and the word for its band. */
export function Score({ reading: key }: { reading: Score_reading$key }) {
  const format = useFormat()
  const { score, band } = useFragment(
    graphql`
      fragment Score_reading on EngagementReading {
        score
        band
      }
    `,
    key,
  )
  return (
    <Group component="span" gap="xs" wrap="nowrap" display="inline-flex">
      <Text span inherit fw={600} className="numeric">
        {format.score(score)}
      </Text>
      <Mark colour={bandColours[band]}>
        <FormattedMessage id={`engagement.band.${band}`} />
      </Mark>
    </Group>
  )
}
