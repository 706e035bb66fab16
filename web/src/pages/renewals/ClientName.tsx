import { Anchor } from '@mantine/core'
import { LinkTo } from '../../app/LinkTo'

/** A client's name, as a link to its renewals in the panel at the right. */
export function ClientName({ id, name }: { id: string; name: string }) {
  return (
    <Anchor inherit renderRoot={(props) => <LinkTo to="." search={(now) => ({ ...now, client: id, tab: 'renewals' })} resetScroll={false} preload={false} {...props} />}>
      {name}
    </Anchor>
  )
}
