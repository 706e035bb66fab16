import { Anchor } from '@mantine/core'
import type { IntlShape } from 'react-intl'
import { requestSubscription } from 'react-relay'
import type { IEnvironment } from 'relay-runtime'
import type { progressSubscription } from '../__generated__/progressSubscription.graphql'
import { hideToast, notify } from '../app/notify'
import { eyesOf, type Place } from '../app/place'
import { router } from '../app/router'
import { ToastLink } from '../app/ToastLink'
import type { MessageId } from '../language/message-id'
import { progress } from './progress'

interface Export {
  readonly environment: IEnvironment
  readonly intl: IntlShape
  readonly place: Place
  readonly id: string
  readonly name: string
}

/**
 * Follows an export to its end and downloads its file. Who leaves the page
 * before is told where the file will be, as is who loses the connection.
 */
export function followExport({ environment, intl, place, id, name }: Export): void {
  const waiting = `${id}-waiting`
  const text = (message: MessageId) => intl.formatMessage({ id: message }, { name })
  const all = (
    <ToastLink to="/lists" place={place}>
      {intl.formatMessage({ id: 'drill.export.all' })}
    </ToastLink>
  )
  void notify({ id: waiting, title: text('drill.export.waiting'), message: all, autoClose: false })
  let ended = false
  const end = (toast: Parameters<typeof notify>[0]) => {
    if (ended) return
    ended = true
    stay()
    void hideToast(waiting)
    void notify(toast)
  }
  const lose = () => end({ color: 'red', title: text('drill.export.lost'), message: all, autoClose: 12_000 })
  const stay = router.subscribe('onBeforeNavigate', ({ pathChanged }) => {
    if (!pathChanged) return
    end({ title: text('drill.export.left'), message: all })
    stream.dispose()
  })
  const stream = requestSubscription<progressSubscription>(environment, {
    subscription: progress,
    variables: { id, eyes: eyesOf(place) },
    onNext: (answer) => {
      const now = answer?.exportProgress
      if (now?.state === 'FAILED' || now?.state === 'CANCELLED') {
        end({ color: 'red', title: text('drill.export.failed'), message: now.error ?? all, autoClose: 12_000 })
      }
      if (now?.state !== 'DONE' || !now.downloadUrl) return
      download(now.downloadUrl)
      end({
        color: 'green',
        title: intl.formatMessage({ id: 'drill.export.ready' }, { name, count: now.rowsDone }),
        message: (
          <Anchor href={now.downloadUrl} download>
            {intl.formatMessage({ id: 'drill.export.again' }, { format: now.format })}
          </Anchor>
        ),
      })
    },
    // The last word is that of the file's end: a stream that ends without it was cut.
    onCompleted: lose,
    onError: lose,
  })
}

function download(url: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = ''
  link.click()
}
