import { Anchor, List, Text } from '@mantine/core'
import { FormattedMessage } from 'react-intl'
import { useFormat } from '../../language/format'
import { placeOf, type Span } from './json-place'

interface Props {
  readonly text: string
  readonly problems: readonly { readonly field: string; readonly message: string }[]
  /** Shows a part of the text. */
  readonly onShow: (span: Span) => void
}

/** What is wrong with an edition's text; each leads to its place in the text. */
export function EditionProblems({ text, problems, onShow }: Props) {
  const format = useFormat()
  if (problems.length === 0) return null
  return (
    <div role="alert" id="edition-problems">
      <Text fw={600} c="var(--mantine-color-error)">
        <FormattedMessage id="programEdition.problems" values={{ count: problems.length }} />
      </Text>
      <List size="sm">
        {problems.map(({ field, message }) => {
          const place = placeOf(text, field)
          return (
            <List.Item key={`${field} ${message}`}>
              {place && (
                <Anchor component="button" type="button" inherit onClick={() => onShow(place)}>
                  <FormattedMessage id="programEdition.line" values={{ line: format.number(text.slice(0, place[0]).split('\n').length) }} />
                </Anchor>
              )}{' '}
              <code>{field}</code> <span lang="en">{message}</span>
            </List.Item>
          )
        })}
      </List>
    </div>
  )
}
