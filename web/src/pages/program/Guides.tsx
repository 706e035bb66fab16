import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { Guides_query$key } from '../../__generated__/Guides_query.graphql'
import type { GuidesMutation } from '../../__generated__/GuidesMutation.graphql'
import { useAction } from '../../api/use-action'
import { notify } from '../../app/notify'
import { Section } from '../../app/Section'

const kinds = ['engagement', 'renewals'] as const

type Addresses = Readonly<Record<(typeof kinds)[number], string>>

/** The addresses of the program's own guides, which partners are led to from the engagement (F7, F15) and the renewals (F16). */
export function Guides({ query }: { query: Guides_query$key }) {
  const intl = useIntl()
  const { guides } = useFragment(
    graphql`
      fragment Guides_query on Query {
        program {
          guides {
            engagement
            renewals
          }
        }
      }
    `,
    query,
  ).program
  const known: Addresses = { engagement: guides.engagement ?? '', renewals: guides.renewals ?? '' }
  const [typed, setTyped] = useState(known)
  const [errors, setErrors] = useState<readonly { readonly field: string | null | undefined; readonly message: string }[]>([])
  const [set, busy] = useAction<GuidesMutation>(graphql`
    mutation GuidesMutation($input: ProgramSetGuidesInput!) {
      programSetGuides(input: $input) {
        guides {
          engagement
          renewals
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
    const input = { engagement: typed.engagement.trim() || null, renewals: typed.renewals.trim() || null }
    set({
      variables: { input },
      updater: (store) => {
        const saved = store.getRootField('programSetGuides')?.getLinkedRecord('guides')
        if (saved) store.getRoot().getLinkedRecord('program')?.setLinkedRecord(saved, 'guides')
      },
      onRefused: setErrors,
      onDone: () => {
        setErrors([])
        setTyped({ engagement: input.engagement ?? '', renewals: input.renewals ?? '' })
        void notify({ message: intl.formatMessage({ id: 'guides.saved' }) })
      },
    })
  }
  const changed = kinds.some((kind) => typed[kind].trim() !== known[kind])
  return (
    <Section title="guides.title" lead={<FormattedMessage id="guides.text" />}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {kinds.map((kind) => (
              <TextInput
                key={kind}
                type="url"
                inputMode="url"
                label={<FormattedMessage id={`${kind}.guide`} />}
                value={typed[kind]}
                onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [kind]: value })}
                error={errors.some(({ field }) => field === `input.${kind}`) && <FormattedMessage id="guides.invalid" />}
                maxLength={2000}
              />
            ))}
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!changed}>
              <FormattedMessage id="guides.save" />
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}
