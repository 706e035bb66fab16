import { Menu } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import type { ExportFormat } from '../__generated__/startExportMutation.graphql'

/** The items of an ExportMenu. */
export default function ExportItems({ onTake }: { onTake: (format: ExportFormat) => void }) {
  return (
    <>
      <Menu.Item onClick={() => onTake('CSV')}>
        <FormattedMessage id="table.export.csv" />
      </Menu.Item>
      <Menu.Item onClick={() => onTake('XLSX')}>
        <FormattedMessage id="table.export.xlsx" />
      </Menu.Item>
    </>
  )
}
