import { Anchor, Paper, Skeleton, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useLazyLoadQuery } from 'react-relay'
import type { ChoosePartnerQuery } from '../__generated__/ChoosePartnerQuery.graphql'
import { EmptyState } from './EmptyState'
import { usePublishFrame } from './frame'
import { LinkTo } from './LinkTo'
import { PageHeader } from './PageHeader'

/** Stands in the place of a partner's page while a program manager has chosen no partner. */
export default function ChoosePartner() {
  const intl = useIntl()
  const [search, setSearch] = useState('')
  const [asked] = useDebouncedValue(search.trim(), 200)
  return (
    <>
      <PageHeader title="app.choosePartner" lead={intl.formatMessage({ id: 'app.choosePartner.text' })} />
      <Stack maw={520}>
        <TextInput
          label={intl.formatMessage({ id: 'app.choosePartner.search' })}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          maxLength={100}
        />
        <Suspense fallback={<Skeleton height={240} />}>
          <Partners search={asked} />
        </Suspense>
      </Stack>
    </>
  )
}

function Partners({ search }: { search: string }) {
  const data = useLazyLoadQuery<ChoosePartnerQuery>(
    graphql`
      query ChoosePartnerQuery($search: String, $partner: ID, $eyes: ID) {
        ...Frame_query
        partners(first: 50, filter: { search: $search }) {
          totalCount
          nodes {
            id
            name
          }
        }
      }
    `,
    { search: search || null },
  )
  usePublishFrame(data)
  const { nodes, totalCount } = data.partners
  if (nodes.length === 0) {
    return search ? (
      <EmptyState title="app.choosePartner.none" text="app.choosePartner.none.text" />
    ) : (
      <EmptyState title="app.choosePartner.empty" text="app.choosePartner.empty.text" />
    )
  }
  return (
    <Paper withBorder p="md" bg="var(--surface)">
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {nodes.map(({ id, name }) => (
          <li key={id}>
            <Anchor renderRoot={(props) => <LinkTo to="." search={(now: object) => ({ ...now, partner: id })} {...props} />}>{name}</Anchor>
          </li>
        ))}
      </Stack>
      {totalCount > nodes.length && (
        <Text c="dimmed" mt="sm" size="sm">
          <FormattedMessage id="app.choosePartner.more" values={{ count: totalCount - nodes.length }} />
        </Text>
      )}
    </Paper>
  )
}
