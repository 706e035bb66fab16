import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { LinkTo } from '../../app/LinkTo'
import { PageHeader } from '../../app/PageHeader'
import type { MessageId } from '../../language/message-id'
import classes from './program.module.css'

interface Props {
  readonly title: MessageId
  readonly values?: Record<string, string>
  readonly lead?: ReactNode
  /** Controls at the right of the title. */
  readonly controls?: ReactNode
  readonly children: ReactNode
}

const tabs = [
  ['/program', 'program.title'],
  ['/program/editions', 'programEditions.title'],
  ['/program/adjustments', 'adjustments.title'],
  ['/program/imports', 'imports.title'],
  ['/program/audit', 'audit.title'],
] as const

/** What all pages of the program manager have: the way to each other (F34). */
export function ProgramFrame({ title, values, lead, controls, children }: Props) {
  const intl = useIntl()
  return (
    <>
      <PageHeader title={title} values={values} lead={lead}>
        {controls}
      </PageHeader>
      <nav aria-label={intl.formatMessage({ id: 'program.tabs' })} className={`${classes['tabs']} no-print`}>
        {tabs.map(([to, label]) => (
          <LinkTo key={to} to={to} activeOptions={{ exact: to === '/program', includeSearch: false }}>
            {intl.formatMessage({ id: label })}
          </LinkTo>
        ))}
      </nav>
      {children}
    </>
  )
}
