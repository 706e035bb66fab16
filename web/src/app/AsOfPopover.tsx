import { Popover } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, type ComponentProps, type ReactElement } from 'react'
import { useIntl } from 'react-intl'
import { AsOfForm } from './AsOfForm'
import { useOpening } from './use-opening'

interface Props {
  readonly asOf: string | undefined
  readonly knownAt: string | undefined
  /** The button, given what it does. */
  readonly target: (props: ComponentProps<'button'>) => ReactElement
}

/** The form of an AsOfControl that has been used: open at first. */
export default function AsOfPopover({ asOf, knownAt, target }: Props) {
  const intl = useIntl()
  const navigate = useNavigate()
  const button = useRef<HTMLButtonElement>(null)
  const [opened, setOpened] = useOpening(button)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus width={340}>
      <Popover.Target>{target({ ref: button, onClick: () => setOpened((now) => !now) })}</Popover.Target>
      <Popover.Dropdown aria-label={intl.formatMessage({ id: 'dates.asOf' })}>
        <AsOfForm
          asOf={asOf}
          knownAt={knownAt}
          onChoose={(chosen) => {
            setOpened(false)
            void navigate({ to: '.', search: (now) => ({ ...now, ...chosen }) })
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
