import { Title, type TitleProps } from '@mantine/core'
import { useDocumentTitle } from '@mantine/hooks'
import { useRef } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from '../language/message-id'
import { useArrival } from './arrival'

interface Props extends Omit<TitleProps, 'title' | 'order'> {
  /** The page's name, which is the browser tab's too. */
  readonly title: MessageId
  readonly values?: Record<string, string>
}

/** A page's only first-level heading, which has the focus when somebody comes to the page. */
export function PageHeading({ title, values, ...rest }: Props) {
  const intl = useIntl()
  const heading = useRef<HTMLHeadingElement>(null)
  useArrival(heading)
  const name = intl.formatMessage({ id: title }, values)
  useDocumentTitle(intl.formatMessage({ id: 'app.documentTitle' }, { page: name }))
  return (
    <Title ref={heading} tabIndex={-1} order={1} size="h2" {...rest}>
      {name}
    </Title>
  )
}
