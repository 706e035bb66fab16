import { Badge, SimpleGrid, Text } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EditionFacts_edition$key } from '../../__generated__/EditionFacts_edition.graphql'
import { dash, useFormat } from '../../language/format'
import { PlainTable } from '../../table/PlainTable'

/** An edition to read: what is asked of each tier, and what is earned by what. */
export function EditionFacts({ edition: key }: { edition: EditionFacts_edition$key }) {
  const intl = useIntl()
  const format = useFormat()
  const edition = useFragment(
    graphql`
      fragment EditionFacts_edition on Edition {
        from
        illustrative
        units {
          amount
          currency
        }
        rates {
          kind
          dealType
          firstSoldFrom
          perUnit
        }
        growthMultiplier {
          decimal
        }
        tiers {
          tier
          conditions {
            measure
            unit
            need
          }
        }
      }
    `,
    key,
  )
  const day = format.date(edition.from)
  const need = (unit: string, value: string) => (unit === 'RATIO' ? format.percent(value) : unit === 'YES_NO' ? '' : format.number(value))
  return (
    <>
      {edition.illustrative && (
        <Badge variant="light" color="yellow" c="var(--mantine-color-text)" tt="none" radius="sm" my="xs" h="auto" styles={{ label: { whiteSpace: 'normal' } }}>
          <FormattedMessage id="programEdition.illustrative" />
        </Badge>
      )}
      <SimpleGrid cols={{ base: 1, md: 3 }} mt="xs" mb="md">
        <PlainTable
          caption={intl.formatMessage({ id: 'programEdition.tiers' }, { date: day })}
          captionHidden={false}
          columns={[
            { id: 'tier', header: 'programEdition.tier', width: 110, cell: ({ tier }) => <FormattedMessage id={`tier.${tier}`} /> },
            {
              id: 'conditions',
              header: 'programEdition.conditions',
              width: 220,
              cell: ({ conditions }) =>
                conditions.map(({ measure, unit, need: value }) => (
                  <Text key={measure} size="sm">
                    <FormattedMessage id={`measure.${measure}`} /> <b className="numeric">{need(unit, value)}</b>
                  </Text>
                )),
            },
          ]}
          rows={edition.tiers}
          rowKey={({ tier }) => tier}
        />
        <PlainTable
          caption={intl.formatMessage({ id: 'programEdition.rates' }, { date: day })}
          captionHidden={false}
          columns={[
            { id: 'kind', header: 'programEdition.kind', width: 120, cell: ({ kind }) => <FormattedMessage id={kind === 'SOLD' ? 'points.sold' : 'points.managed'} /> },
            { id: 'deal', header: 'programEdition.dealType', width: 110, cell: ({ dealType }) => (dealType ? <FormattedMessage id={`dealType.${dealType}`} /> : dash) },
            { id: 'first', header: 'programEdition.firstSold', width: 110, cell: ({ firstSoldFrom }) => format.date(firstSoldFrom) },
            { id: 'rate', header: 'programEdition.perUnit', align: 'end', width: 90, cell: ({ perUnit }) => format.points(perUnit, 'exact') },
          ]}
          rows={edition.rates}
          rowKey={({ kind, dealType, firstSoldFrom }) => `${kind} ${dealType} ${firstSoldFrom}`}
        />
        <PlainTable
          caption={intl.formatMessage({ id: 'programEdition.units' }, { date: day })}
          captionHidden={false}
          columns={[
            { id: 'currency', header: 'programEdition.currency', width: 160, cell: ({ currency }) => format.currency(currency) },
            { id: 'unit', header: 'programEdition.unit', align: 'end', width: 110, cell: (unit) => format.money(unit, 'exact') },
          ]}
          rows={edition.units}
          rowKey={({ currency }) => currency}
        />
      </SimpleGrid>
    </>
  )
}
