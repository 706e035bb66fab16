import { Button, Text } from '@mantine/core'
import { IconSelector } from '@tabler/icons-react'
import { Suspense, useState } from 'react'
import { useIntl } from 'react-intl'
import { ahead, later } from './later'

interface Props {
  readonly chosen: { readonly id: string; readonly name: string } | undefined
  readonly onChoose: (id: string) => void
}

const load = () => import('./PartnerOptions')
const PartnerOptions = later(load)

/** Chooses the partner whose book is looked at. The list is loaded, and the partners asked for, when it opens. */
export function PartnerPicker({ chosen, onChoose }: Props) {
  const intl = useIntl()
  const [used, setUsed] = useState(false)
  const target = (toggle: () => void) => (
    <Button
      variant="default"
      maw={240}
      miw={0}
      style={{ flexShrink: 1 }}
      rightSection={<IconSelector size={14} aria-hidden />}
      aria-label={chosen && intl.formatMessage({ id: 'app.partner.chosen' }, { partner: chosen.name })}
      aria-haspopup="listbox"
      onPointerEnter={() => ahead(load)}
      onFocus={() => ahead(load)}
      onClick={toggle}
    >
      <Text span inherit truncate>
        {chosen?.name ?? intl.formatMessage({ id: 'app.partner.choose' })}
      </Text>
    </Button>
  )
  if (!used) return target(() => setUsed(true))
  return (
    <Suspense fallback={target(() => {})}>
      <PartnerOptions chosen={chosen} onChoose={onChoose} target={target} />
    </Suspense>
  )
}
