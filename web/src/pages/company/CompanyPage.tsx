import { Anchor, Group, Stack } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { CompanyPageQuery } from '../../__generated__/CompanyPageQuery.graphql'
import { EmptyState } from '../../app/EmptyState'
import { Facts } from '../../app/Facts'
import { LinkTo } from '../../app/LinkTo'
import { OnRecord } from '../../app/OnRecord'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { Section } from '../../app/Section'
import { dash, useFormat } from '../../language/format'
import { ClientLink } from '../client/ClientLink'
import { CompanyDeals } from './CompanyDeals'
import { CompanyEvents } from './CompanyEvents'
import { CompanyLines } from './CompanyLines'

/** A company's record: information, lines, deals, events (F3), where the CRM gives no address of its own. */
export default definePage<CompanyPageQuery>(
  graphql`
    query CompanyPageQuery($partner: ID, $eyes: ID, $asOf: Date, $knownAt: DateTime, $company: ID!) @preloadable {
      ...Frame_query
      viewer(asPartner: $eyes) {
        company(id: $company) {
          name
          domain
          sector
          employees
          founded
          country(knownAt: $knownAt)
          crmUrl
          accountUrl
          parent {
            id
            name
          }
          mrr(asOf: $asOf, knownAt: $knownAt) {
            amount
            currency
          }
          clients(asOf: $asOf, knownAt: $knownAt) {
            id
            partner {
              id
              name
            }
            ...CompanyEvents_client
          }
          ...CompanyLines_company
          ...CompanyDeals_company
        }
      }
    }
  `,
  function CompanyPage({ data }) {
    const intl = useIntl()
    const format = useFormat()
    const place = useSearch({ from: '__root__' })
    const company = data.viewer?.company
    if (!company) return <EmptyState title="app.error.absent" text="app.error.absent.text" />
    // Each partner may see another part of what happened: the chosen one's is shown.
    const client = company.clients.find(({ partner }) => partner.id === place.partner) ?? company.clients[0]
    const number = (value: number | null | undefined) => (value == null ? dash : String(value))
    return (
      <>
        <PageHeader title="company.page" values={{ company: company.name }} lead={<FormattedMessage id="company.title" />}>
          <Group gap="md">
            {company.crmUrl && <External href={company.crmUrl} label={intl.formatMessage({ id: 'company.crm' })} />}
            {company.accountUrl && <External href={company.accountUrl} label={intl.formatMessage({ id: 'company.account' })} />}
          </Group>
        </PageHeader>
        <Stack gap="lg">
          <Section title="company.information">
            <OnRecord id="dates.onRecord.company" />
            <Facts
              facts={[
                [<FormattedMessage key="name" id="company.domain" />, company.domain ?? dash],
                [<FormattedMessage key="name" id="company.sector" />, company.sector ?? dash],
                [<FormattedMessage key="name" id="company.country" />, company.country ? format.country(company.country) : dash],
                [<FormattedMessage key="name" id="company.employees" />, company.employees == null ? dash : format.number(company.employees)],
                [<FormattedMessage key="name" id="company.founded" />, number(company.founded)],
                [<FormattedMessage key="name" id="company.mrr" />, company.mrr.length > 0 ? format.list(company.mrr.map((one) => format.money(one, 'exact'))) : dash],
                [
                  <FormattedMessage key="name" id="company.parent" />,
                  company.parent ? (
                    <Anchor key="value" inherit renderRoot={(props) => <LinkTo to="/companies/$company" params={{ company: company.parent?.id ?? '' }} {...props} />}>
                      {company.parent.name}
                    </Anchor>
                  ) : (
                    dash
                  ),
                ],
                [
                  <FormattedMessage key="name" id="company.clientOf" />,
                  company.clients.length > 0 ? (
                    <Group key="value" gap="sm">
                      {company.clients.map(({ id, partner }) => (
                        <ClientLink key={id} id={id} name={company.name} label={partner.name} />
                      ))}
                    </Group>
                  ) : (
                    dash
                  ),
                ],
              ]}
            />
          </Section>
          <CompanyLines company={company} />
          <CompanyDeals company={company} />
          {client && <CompanyEvents client={client} partner={company.clients.length > 1 ? client.partner.name : undefined} />}
        </Stack>
      </>
    )
  },
)

function External({ href, label }: { href: string; label: string }) {
  return (
    <Anchor href={href} target="_blank" rel="noreferrer" size="sm">
      {label} <IconExternalLink size={14} aria-hidden />
    </Anchor>
  )
}
