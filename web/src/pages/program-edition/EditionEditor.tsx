import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EditionEditor_edition$key } from '../../__generated__/EditionEditor_edition.graphql'
import type { EditionEditorDiscardMutation } from '../../__generated__/EditionEditorDiscardMutation.graphql'
import type { EditionEditorPublishMutation } from '../../__generated__/EditionEditorPublishMutation.graphql'
import type { EditionEditorReviseMutation } from '../../__generated__/EditionEditorReviseMutation.graphql'
import { useAction } from '../../api/use-action'
import { useIsNow } from '../../app/is-now'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'
import { EditionProblems } from './EditionProblems'
import type { Span } from './json-place'

/** The text of an edition with what is wrong with it; a draft can be changed, discarded and published. */
export function EditionEditor({ edition: key }: { edition: EditionEditor_edition$key }) {
  const intl = useIntl()
  const isNow = useIsNow()
  const format = useFormat()
  const edition = useFragment(
    graphql`
      fragment EditionEditor_edition on AuthoredEdition {
        id
        from
        status
        text
        problems {
          field
          message
        }
      }
    `,
    key,
  )
  const [text, setText] = useState(edition.text)
  const area = useRef<HTMLTextAreaElement>(null)
  const [confirming, setConfirming] = useState(false)
  const [revise, revising] = useAction<EditionEditorReviseMutation>(graphql`
    mutation EditionEditorReviseMutation($input: EditionReviseInput!) {
      editionRevise(input: $input) {
        edition {
          id
          edition {
            ...EditionFacts_edition
          }
          ...EditionEditor_edition
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const [publish, publishing] = useAction<EditionEditorPublishMutation>(graphql`
    mutation EditionEditorPublishMutation($input: EditionPublishInput!) {
      editionPublish(input: $input) {
        edition {
          ...EditionEditor_edition
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const [discard, discarding] = useAction<EditionEditorDiscardMutation>(graphql`
    mutation EditionEditorDiscardMutation($input: EditionDiscardInput!) {
      editionDiscard(input: $input) {
        edition {
          ...EditionEditor_edition
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const draft = edition.status === 'DRAFT' && isNow
  const changed = text !== edition.text
  const save = () => {
    const from = /"from":\s*"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1] ?? edition.from
    revise({ variables: { input: { edition: edition.id, from, text } } })
  }
  // The text that was checked is what the places are of.
  const show = ([start, end]: Span) => {
    const shown = area.current
    if (!shown) return
    shown.focus()
    shown.setSelectionRange(start, end)
    const lines = text.split('\n').length
    const line = text.slice(0, start).split('\n').length
    shown.scrollTop = (shown.scrollHeight * line) / lines - shown.clientHeight / 2
  }
  const confirm = () => {
    setConfirming(false)
    publish({ variables: { input: { edition: edition.id, idempotencyKey: edition.id } } })
  }
  return (
    <Section
      title="programEdition.text"
      lead={
        <>
          <FormattedMessage id="programEdition.from" values={{ date: format.date(edition.from) }} /> <FormattedMessage id={`programEditions.status.${edition.status}`} />
        </>
      }
    >
      <Stack gap="sm">
        <Textarea
          aria-label={intl.formatMessage({ id: 'programEdition.text' })}
          lang="en"
          spellCheck={false}
          ref={area}
          readOnly={!draft}
          error={edition.problems.length > 0}
          aria-describedby={edition.problems.length > 0 ? 'edition-problems' : undefined}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={20}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        />
        <EditionProblems text={edition.text} problems={edition.problems} onShow={show} />
        {draft && (
          <Group justify="flex-end">
            <Button variant="default" loading={discarding} onClick={() => discard({ variables: { input: { edition: edition.id } } })}>
              <FormattedMessage id="programEdition.discard" />
            </Button>
            <Button variant="default" loading={revising} disabled={!changed} onClick={save}>
              <FormattedMessage id="programEdition.save" />
            </Button>
            <Button loading={publishing} disabled={changed || edition.problems.length > 0} onClick={() => setConfirming(true)}>
              <FormattedMessage id="programEdition.publish" />
            </Button>
          </Group>
        )}
      </Stack>
      <Modal
        opened={confirming}
        onClose={() => setConfirming(false)}
        title={<FormattedMessage id="programEdition.publish" />}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'app.close' }) }}
      >
        <Text>
          <FormattedMessage id="programEdition.publish.text" values={{ date: format.date(edition.from) }} />
        </Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setConfirming(false)}>
            <FormattedMessage id="dates.cancel" />
          </Button>
          <Button onClick={confirm}>
            <FormattedMessage id="programEdition.publish" />
          </Button>
        </Group>
      </Modal>
    </Section>
  )
}
