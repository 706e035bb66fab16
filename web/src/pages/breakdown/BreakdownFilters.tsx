import { NativeSelect } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useIntl } from 'react-intl'
import { oneOf } from '../../app/search'
import { SearchField } from '../../table/SearchField'
import { dealTypes, markets } from './breakdown-search'

/** Narrows the points that the breakdown counts (F21): the address holds it. */
export function BreakdownFilters() {
  const intl = useIntl()
  const navigate = useNavigate({ from: '/tier/breakdown' })
  const { dealType, market, search } = useSearch({ from: '/tier/breakdown' })
  return (
    <>
      <SearchField
        label="breakdown.search"
        value={search}
        onSearch={(text, step) => void navigate({ search: (now) => ({ ...now, search: text }), ...step, resetScroll: false })}
      />
      <NativeSelect
        size="sm"
        label={intl.formatMessage({ id: 'tier.dealType' })}
        value={dealType ?? ''}
        onChange={({ currentTarget: { value } }) => void navigate({ search: (now) => ({ ...now, dealType: oneOf(dealTypes, value) }), resetScroll: false })}
        data={[
          { value: '', label: intl.formatMessage({ id: 'breakdown.dealType.all' }) },
          ...dealTypes.map((value) => ({ value, label: intl.formatMessage({ id: `dealType.${value}` }) })),
        ]}
      />
      <NativeSelect
        size="sm"
        label={intl.formatMessage({ id: 'tier.market' })}
        value={market ?? ''}
        onChange={({ currentTarget: { value } }) => void navigate({ search: (now) => ({ ...now, market: oneOf(markets, value) }), resetScroll: false })}
        data={[
          { value: '', label: intl.formatMessage({ id: 'breakdown.market.all' }) },
          ...markets.map((value) => ({ value, label: intl.formatMessage({ id: `market.${value}` }) })),
        ]}
      />
    </>
  )
}
