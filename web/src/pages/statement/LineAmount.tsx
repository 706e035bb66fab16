import { Popover, Stack, Text, UnstyledButton } from '@mantine/core'
import { FormattedMessage, useIntl } from 'react-intl'
import { FractionValue } from '../../explain/FractionValue'
import { useFormat } from '../../language/format'
import type { StatementLine } from './StatementLines'
import styles from './LineAmount.module.css'

/** What a line comes to in the payout currency, or why that is not known yet; it opens how it was reckoned (F29). */
export function LineAmount({ line }: { line: StatementLine['line'] }) {
  const intl = useIntl()
  const format = useFormat()
  const { explanation, converted, pending } = line
  const shown = pending ? <FormattedMessage id={`statement.pending.${pending}`} /> : format.money(converted, 'exact')
  if (!explanation) return shown
  return (
    <Popover position="bottom-end" shadow="md" width={320} trapFocus returnFocus withArrow>
      <Popover.Target>
        <UnstyledButton className={styles['amount'] ?? ''} title={intl.formatMessage({ id: 'statement.explain' })}>
          {shown}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={intl.formatMessage({ id: 'statement.explain' })}>
        <Stack gap={6} className="numeric">
          <Text size="sm" fw={600}>
            <FormattedMessage id="statement.explain" />
          </Text>
          <Text size="sm">
            <FormattedMessage
              id="statement.explain.accrual"
              values={{
                net: format.money(line.net, 'exact'),
                share: format.percent(explanation.share),
                product: <FractionValue fraction={explanation.product} />,
                accrual: format.money(line.accrual, 'exact'),
              }}
            />
          </Text>
          {line.spotRate && explanation.conversion && (
            <Text size="sm">
              <FormattedMessage
                id="statement.explain.conversion"
                values={{
                  accrual: format.money(line.accrual, 'exact'),
                  rate: format.exact(line.spotRate.rate),
                  date: format.date(line.spotRate.on),
                  product: <FractionValue fraction={explanation.conversion} />,
                  converted: format.money(converted, 'exact'),
                }}
              />
            </Text>
          )}
          {pending && (
            <Text size="sm">
              <FormattedMessage id={`statement.pending.${pending}.text`} />
            </Text>
          )}
          {line.sale && (
            <Text size="sm" c="dimmed">
              <FormattedMessage id="statement.explain.sale" values={{ sold: format.date(line.sale.on), until: format.date(line.earnsUntil) }} />
            </Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
