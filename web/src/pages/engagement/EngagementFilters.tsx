import { Chip, Group, NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EngagementFilters_list$key } from '../../__generated__/EngagementFilters_list.graphql'
import { listText, someOf } from '../../app/search'
import type { Step } from '../../app/use-typing'
import { SearchField } from '../../table/SearchField'
import { bands, bandsOf, type EngagementSearch } from './engagement-search'

/** The filters of the engagement index (F15): client, score, area and opportunity. All are in the address. */
export function EngagementFilters({ list: key }: { list: EngagementFilters_list$key }) {
  const intl = useIntl()
  const search = useSearch({ from: '/engagement' })
  const navigate = useNavigate()
  const { areas, opportunities } = useFragment(
    graphql`
      fragment EngagementFilters_list on EngagementConnection {
        areas {
          area
        }
        opportunities {
          opportunity
          clientCount
        }
      }
    `,
    key,
  )
  const narrow = (change: { readonly [Name in keyof EngagementSearch]: EngagementSearch[Name] | undefined }, step?: Step) =>
    void navigate({ to: '.', search: (now) => ({ ...now, ...change, page: now.page && '1' }), ...step, resetScroll: false })
  const all = intl.formatMessage({ id: 'engagement.filter.all' })
  // What is chosen stays a choice, also where nothing is left that has it.
  const areaNames = new Set([...areas.flatMap(({ area }) => area ?? []), ...(search.area ? [search.area] : [])])
  const opportunityNames = new Set([...opportunities.map(({ opportunity }) => opportunity), ...(search.opportunity ? [search.opportunity] : [])])
  return (
    <>
      <SearchField label="engagement.filter.client" value={search.q} onSearch={(q, step) => narrow({ q }, step)} />
      <Group gap={6} mih={36} role="group" aria-label={intl.formatMessage({ id: 'engagement.filter.score' })}>
        <Chip.Group multiple value={[...bandsOf(search)]} onChange={(chosen) => narrow({ band: listText(someOf(bands, chosen.join(','))) })}>
          {bands.map((band) => (
            <Chip key={band} value={band} size="sm" variant="outline">
              {intl.formatMessage({ id: `engagement.band.range.${band}` })}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <NativeSelect
        size="sm"
        aria-label={intl.formatMessage({ id: 'engagement.column.area' })}
        value={search.area ?? ''}
        onChange={(event) => narrow({ area: event.currentTarget.value || undefined })}
        data={[{ value: '', label: intl.formatMessage({ id: 'engagement.filter.index' }) }, ...areaNames]}
      />
      <NativeSelect
        size="sm"
        maw={240}
        aria-label={intl.formatMessage({ id: 'engagement.column.opportunity' })}
        value={search.opportunity ?? ''}
        onChange={(event) => narrow({ opportunity: event.currentTarget.value || undefined })}
        data={[{ value: '', label: all }, ...opportunityNames]}
      />
    </>
  )
}
