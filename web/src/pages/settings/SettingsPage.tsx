import { NativeSelect, SegmentedControl, SimpleGrid, Stack, Table, Text, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useId, useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql } from 'react-relay'
import type { SettingsPageQuery } from '../../__generated__/SettingsPageQuery.graphql'
import { definePage } from '../../app/page'
import { PageHeader } from '../../app/PageHeader'
import { recall } from '../../app/preferences'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { useLanguage } from '../../language/LanguageProvider'
import { localeNames, locales, type Locale } from '../../language/locale'
import { browserTimeZone, chooseTimeZone, useTimeZone } from '../../language/time-zone'

/** What a reader chooses for this browser: language, theme, time zone, each apart from the others. */
export default definePage<SettingsPageQuery>(
  graphql`
    query SettingsPageQuery($partner: ID, $eyes: ID) @preloadable {
      ...Frame_query
    }
  `,
  function SettingsPage() {
    const intl = useIntl()
    return (
      <>
        <PageHeader title="settings.title" lead={intl.formatMessage({ id: 'settings.lead' })} />
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <Stack>
            <Language />
            <Theme />
            <TimeZone />
          </Stack>
          <Example />
        </SimpleGrid>
      </>
    )
  },
)

function Language() {
  const intl = useIntl()
  const { locale, choose } = useLanguage()
  return (
    <Section title="settings.language">
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'settings.language' })}
        value={locale}
        onChange={(event) => choose(event.currentTarget.value as Locale)}
      >
        {locales.map((known) => (
          <option key={known} value={known} lang={known}>
            {localeNames[known]}
          </option>
        ))}
      </NativeSelect>
    </Section>
  )
}

const themes = ['auto', 'light', 'dark'] as const

function Theme() {
  const intl = useIntl()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section title="settings.theme">
      <SegmentedControl
        fullWidth
        aria-label={intl.formatMessage({ id: 'settings.theme' })}
        value={colorScheme}
        onChange={(theme) => setColorScheme(theme as MantineColorScheme)}
        data={themes.map((value) => ({ value, label: intl.formatMessage({ id: `settings.theme.${value}` }) }))}
      />
    </Section>
  )
}

function TimeZone() {
  const intl = useIntl()
  const description = useId()
  useTimeZone()
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  return (
    <Section title="settings.timeZone">
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'settings.timeZone' })}
        aria-describedby={description}
        value={recall('timeZone') ?? ''}
        onChange={(event) => chooseTimeZone(event.currentTarget.value || null)}
      >
        <option value="">{intl.formatMessage({ id: 'settings.timeZone.system' }, { zone: browserTimeZone() })}</option>
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </NativeSelect>
      <Text size="sm" c="dimmed" mt="xs" id={description}>
        <FormattedMessage id="settings.timeZone.text" />
      </Text>
    </Section>
  )
}

// One of each, so that a choice is seen at once.
const example = { day: '2026-01-15', moment: '2026-01-15T06:30:00Z', points: '1234.5678', money: { amount: '14400.50', currency: 'EUR' } }

function Example() {
  const format = useFormat()
  const rows = [
    { id: 'settings.example.date', value: format.longDate(example.day) },
    { id: 'settings.example.moment', value: format.dateTime(example.moment) },
    { id: 'settings.example.points', value: format.points(example.points) },
    { id: 'settings.example.money', value: format.money(example.money, 'exact') },
  ] as const
  return (
    <Section title="settings.example">
      <Table>
        <Table.Tbody>
          {rows.map(({ id, value }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">
                <FormattedMessage id={id} />
              </Table.Th>
              <Table.Td className="numeric">{value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  )
}
