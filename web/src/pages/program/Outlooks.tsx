import { Chip, Group, Text } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Outlooks_query$key } from '../../__generated__/Outlooks_query.graphql'
import { Section } from '../../app/Section'
import { someOf } from '../../app/search'
import { outlooks } from './search'

/** How many partners are about to cross or to lose a tier; choosing one shows who. */
export function Outlooks({ query }: { query: Outlooks_query$key }) {
  const intl = useIntl()
  const { outlook } = useSearch({ from: '/program' })
  const navigate = useNavigate({ from: '/program' })
  const counts = useFragment(
    graphql`
      fragment Outlooks_query on Query {
        ABOUT_TO_REACH: partners(first: 1, asOf: $asOf, knownAt: $knownAt, filter: { outlook: [ABOUT_TO_REACH] }) {
          totalCount
        }
        ABOUT_TO_LOSE: partners(first: 1, asOf: $asOf, knownAt: $knownAt, filter: { outlook: [ABOUT_TO_LOSE] }) {
          totalCount
        }
        BELOW_CREDITED: partners(first: 1, asOf: $asOf, knownAt: $knownAt, filter: { outlook: [BELOW_CREDITED] }) {
          totalCount
        }
        NOT_CERTIFIED: partners(first: 1, asOf: $asOf, knownAt: $knownAt, filter: { outlook: [NOT_CERTIFIED] }) {
          totalCount
        }
      }
    `,
    query,
  )
  const choose = (chosen: string[]) =>
    void navigate({ search: (now) => ({ ...now, page: undefined, outlook: someOf(outlooks, chosen.join(',')) }), resetScroll: false })
  return (
    <Section title="program.outlook" lead={<FormattedMessage id="program.outlook.text" />}>
      <Chip.Group multiple value={[...(outlook ?? [])]} onChange={choose}>
        <Group gap="xs" role="group" aria-label={intl.formatMessage({ id: 'program.outlook' })}>
          {outlooks.map((one) => (
            <Chip key={one} value={one} size="sm">
              {intl.formatMessage({ id: `program.outlook.${one}` }, { count: counts[one].totalCount })}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Text size="sm" c="dimmed" mt="xs">
        <FormattedMessage id="program.outlook.explained" />
      </Text>
    </Section>
  )
}
