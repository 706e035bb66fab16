import { Anchor } from '@mantine/core'
import type { IntlShape } from 'react-intl'
import { graphql, requestSubscription } from 'react-relay'
import type { Environment } from 'relay-runtime'
import type { followExportSubscription } from '../__generated__/followExportSubscription.graphql'
import { refresh } from '../app/refresh'
import { hideToast, notify } from '../app/notify'
import { eyesOf, type Place } from '../app/place'
import { ToastLink } from './ToastLink'

interface Export {
  readonly environment: Environment
  readonly intl: IntlShape
  readonly place: Place
  readonly id: string
  readonly name: string
}

/** Follows an export to its end, whatever page is looked at meanwhile, and downloads its file. */
export function followExport({ environment, intl, place, id, name }: Export): void {
  const waiting = `${id}-waiting`
  const all = (
    <ToastLink to="/lists" place={place}>
      {intl.formatMessage({ id: 'drill.export.all' })}
    </ToastLink>
  )
  void notify({ id: waiting, title: intl.formatMessage({ id: 'drill.export.waiting' }, { name }), message: all, autoClose: false })
  const end = (toast: Parameters<typeof notify>[0]) => {
    void hideToast(waiting)
    void notify(toast)
    refresh()
  }
  const fail = () => end({ color: 'red', title: intl.formatMessage({ id: 'drill.export.failed' }, { name }), message: all })
  requestSubscription<followExportSubscription>(environment, {
    subscription: graphql`
      subscription followExportSubscription($id: ID!, $eyes: ID) {
        exportProgress(id: $id, asPartner: $eyes) {
          id
          state
          rowsDone
          downloadUrl
          format
        }
      }
    `,
    variables: { id, eyes: eyesOf(place) },
    onNext: (answer) => {
      const now = answer?.exportProgress
      if (now?.state === 'FAILED' || now?.state === 'CANCELLED') fail()
      if (now?.state !== 'DONE' || !now.downloadUrl) return
      const link = document.createElement('a')
      link.href = now.downloadUrl
      link.download = ''
      link.click()
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
    onError: fail,
  })
}
