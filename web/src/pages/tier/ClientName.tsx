import { Anchor } from '@mantine/core'
import { LinkTo } from '../../app/LinkTo'

/** A client's name, which opens its panel. */
export function ClientName({ id, name, tab }: { id: string; name: string; tab?: string }) {
  return (
    <Anchor inherit renderRoot={(props) => <LinkTo to="." search={(now: object) => ({ ...now, client: id, tab })} resetScroll={false} {...props} />}>
      {name}
    </Anchor>
  )
}
