import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Frame_query$data, Frame_query$key } from '../__generated__/Frame_query.graphql'

/** What the frame around the pages tells of the book and of who is looking. */
export type Frame = Frame_query$data

interface Slot {
  readonly frame: Frame | undefined
  readonly publish: (frame: Frame) => void
}

const FrameContext = createContext<Slot | undefined>(undefined)

/** Keeps what the latest page told, for the frame to show. */
export function FrameProvider({ children }: { children: ReactNode }) {
  const [frame, setFrame] = useState<Frame>()
  const publish = useCallback((next: Frame) => setFrame(next), [])
  const slot = useMemo(() => ({ frame, publish }), [frame, publish])
  return <FrameContext value={slot}>{children}</FrameContext>
}

/** What the latest page told of the frame; undefined until the first has been answered. */
export function useFrame(): Frame | undefined {
  return use(FrameContext)?.frame
}

/** Hands what a page's answer tells of the frame to the frame. */
export function usePublishFrame(answer: Frame_query$key): void {
  const frame = useFragment(
    graphql`
      fragment Frame_query on Query {
        viewer(asPartner: $eyes) {
          role
          partner(id: $partner) {
            id
            name
          }
        }
        program {
          today
          edition {
            from
            illustrative
            reviews {
              month
              day
            }
          }
          book {
            name
            demo
            dataThrough
            recordedAt
          }
        }
      }
    `,
    answer,
  )
  const publish = use(FrameContext)?.publish
  useLayoutEffect(() => publish?.(frame), [publish, frame])
}
