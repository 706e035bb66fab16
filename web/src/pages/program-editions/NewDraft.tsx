import { Button, Group } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { NewDraft_query$key } from '../../__generated__/NewDraft_query.graphql'
import type { NewDraftMutation } from '../../__generated__/NewDraftMutation.graphql'
import { useAction } from '../../api/use-action'
import { Section } from '../../app/Section'
import { DayInput } from '../../dates/DayInput'
import { addDays } from '../../dates/known-days'

/** Begins a draft with the text of the edition in force. */
export function NewDraft({ query }: { query: NewDraft_query$key }) {
  const intl = useIntl()
  const navigate = useNavigate()
  const { program, editionTemplate } = useFragment(
    graphql`
      fragment NewDraft_query on Query {
        program {
          today
        }
        editionTemplate
      }
    `,
    query,
  )
  const [from, setFrom] = useState<string | null>(null)
  const [key] = useState(() => crypto.randomUUID())
  const [draft, pending] = useAction<NewDraftMutation>(graphql`
    mutation NewDraftMutation($input: EditionDraftInput!) {
      editionDraft(input: $input) {
        edition {
          id
        }
        userErrors {
          field
          message
        }
      }
    }
  `)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!from) return
    const text = editionTemplate.replace(/"from": "\d{4}-\d{2}-\d{2}"/, `"from": "${from}"`)
    draft({
      variables: { input: { from, text, idempotencyKey: `${key}-${from}` } },
      onDone: ({ editionDraft }) => {
        const made = editionDraft.edition
        if (made) void navigate({ to: '/program/editions/$edition', params: { edition: made.id } })
      },
    })
  }
  return (
    <Section title="programEditions.draft" lead={<FormattedMessage id="programEditions.draft.text" />}>
      <form onSubmit={submit} noValidate>
        <Group align="flex-end">
          <DayInput label={intl.formatMessage({ id: 'programEditions.column.from' })} value={from} onChange={setFrom} min={addDays(program.today, 1)} />
          <Button type="submit" loading={pending} disabled={!from}>
            <FormattedMessage id="programEditions.draft.begin" />
          </Button>
        </Group>
      </form>
    </Section>
  )
}
