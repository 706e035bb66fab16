import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ClientCompany_client$key } from '../../__generated__/ClientCompany_client.graphql'
import { Facts } from '../../app/Facts'
import { LinkTo } from '../../app/LinkTo'
import { OnRecord } from '../../app/OnRecord'
import { useFormat } from '../../language/format'
import { PanelSection } from './PanelSection'

/** The company information of a client (F4); what is not known is left out. */
export function ClientCompany({ client: key }: { client: ClientCompany_client$key }) {
  const intl = useIntl()
  const format = useFormat()
  const { company, market, since } = useFragment(
    graphql`
      fragment ClientCompany_client on Client {
        since(knownAt: $knownAt)
        market(asOf: $asOf, knownAt: $knownAt)
        company {
          name
          domain
          sector
          employees
          founded
          country(knownAt: $knownAt)
          parent {
            id
            name
          }
        }
      }
    `,
    key,
  )
  const facts: (readonly [ReactNode, ReactNode])[] = []
  const add = (name: 'domain' | 'sector' | 'employees' | 'founded' | 'country' | 'market' | 'parent' | 'since', value: ReactNode) => {
    if (value != null) facts.push([<FormattedMessage key={name} id={`client.company.${name}`} />, value])
  }
  add(
    'domain',
    company.domain && (
      <Anchor href={`https://${company.domain}`} target="_blank" rel="noreferrer" inherit>
        {company.domain}
      </Anchor>
    ),
  )
  add('sector', company.sector)
  add('country', company.country && format.country(company.country))
  add('market', intl.formatMessage({ id: `market.${market}` }))
  add('employees', company.employees == null ? null : format.number(company.employees))
  // A year is no quantity: it is written without group marks.
  add('founded', company.founded?.toString())
  add('parent', company.parent && <LinkTo to="/companies/$company" params={{ company: company.parent.id }}>{company.parent.name}</LinkTo>)
  add('since', since && format.date(since))
  return (
    <PanelSection title="client.company">
      <OnRecord id="dates.onRecord.company" />
      <Facts facts={facts} />
    </PanelSection>
  )
}
