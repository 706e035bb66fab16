import { Anchor } from '@mantine/core'
import { IconBook2 } from '@tabler/icons-react'
import { FormattedMessage } from 'react-intl'
import { graphql, useFragment } from 'react-relay'
import type { GuideLink_program$key } from '../../__generated__/GuideLink_program.graphql'

/** The way to the guide to the platform engagement index (F7, F15); nothing where the program has set none. */
export function GuideLink({ program: key }: { program: GuideLink_program$key }) {
  const { guides } = useFragment(
    graphql`
      fragment GuideLink_program on Program {
        guides {
          engagement
        }
      }
    `,
    key,
  )
  if (!guides.engagement) return null
  return (
    <Anchor href={guides.engagement} target="_blank" rel="noreferrer" size="sm">
      <IconBook2 size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> <FormattedMessage id="engagement.guide" />
    </Anchor>
  )
}
