import { Menu } from '@mantine/core'
import { IconLayoutDashboard, IconPencil, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { ReportItems_report$key } from '../../__generated__/ReportItems_report.graphql'
import { refresh } from '../../app/refresh'
import { readQuestion } from '../../drill/question'
import { useReportCommands } from './report-commands'

/** The items of a saved report's menu. */
export function ReportItems({ report: key }: { readonly report: ReportItems_report$key }) {
  const navigate = useNavigate()
  const { setOnDashboard, remove } = useReportCommands()
  const report = useFragment(
    graphql`
      fragment ReportItems_report on SavedReport {
        id
        name
        description
        onDashboard
        report {
          ...question_report
        }
      }
    `,
    key,
  )
  const { id, name, description, onDashboard } = report
  return (
    <>
      <Menu.Item
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => void navigate({ to: '/reports/$report', params: { report: id }, search: (now) => ({ ...now, rename: 'yes' as const }) })}
      >
        <FormattedMessage id="lists.rename" />
      </Menu.Item>
      <Menu.Item leftSection={<IconLayoutDashboard size={16} aria-hidden />} onClick={() => setOnDashboard(id, !onDashboard)}>
        <FormattedMessage id={onDashboard ? 'lists.takeOff' : 'lists.putOn'} />
      </Menu.Item>
      <Menu.Item
        leftSection={<IconTrash size={16} aria-hidden />}
        color="red"
        onClick={() => remove({ id, name, description, onDashboard, input: readQuestion(report.report).input }, refresh)}
      >
        <FormattedMessage id="lists.delete" />
      </Menu.Item>
    </>
  )
}
