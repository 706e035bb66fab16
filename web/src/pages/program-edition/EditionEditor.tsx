import { Button, Group, List, Modal, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { EditionEditor_edition$key } from '../../__generated__/EditionEditor_edition.graphql'
import type { EditionEditorDiscardMutation } from '../../__generated__/EditionEditorDiscardMutation.graphql'
import type { EditionEditorPublishMutation } from '../../__generated__/EditionEditorPublishMutation.graphql'
import type { EditionEditorReviseMutation } from '../../__generated__/EditionEditorReviseMutation.graphql'
import { useAction } from '../../api/use-action'
import { Section } from '../../app/Section'
import { useFormat } from '../../language/format'

/** The text of an edition with what is wrong with it; a draft can be changed, discarded and published. */
export function EditionEditor({ edition: key }: { edition: EditionEditor_edition$key }) {
  const intl = useIntl()
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
  const draft = edition.status === 'DRAFT'
  const changed = text !== edition.text
  const save = () => {
    const from = /"from":\s*"(\d{4}-\d{2}-\d{2})"/.exec(text)?.[1] ?? edition.from
    revise({ variables: { input: { edition: edition.id, from, text } } })
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
          readOnly={!draft}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={20}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: 13 } }}
        />
        {edition.problems.length > 0 && (
          <div role="alert">
            <Text fw={600} c="var(--mantine-color-error)">
              <FormattedMessage id="programEdition.problems" values={{ count: edition.problems.length }} />
            </Text>
            <List size="sm">
              {edition.problems.map(({ field, message }) => (
                <List.Item key={`${field} ${message}`}>
                  <code>{field}</code> <span lang="en">{message}</span>
                </List.Item>
              ))}
            </List>
          </div>
        )}
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
