import { useIntersection } from '@mantine/hooks'
import { useState, type ReactNode } from 'react'

/** Draws what is in it once that is about to be seen, so that what lies far down a page is not loaded with it. */
export function InView({ height, children }: { height: number; children: ReactNode }) {
  const { ref, entry } = useIntersection<HTMLDivElement>({ rootMargin: '200px' })
  const [seen, setSeen] = useState(false)
  if (entry?.isIntersecting && !seen) setSeen(true)
  return seen ? children : <div ref={ref} style={{ minHeight: height }} />
}
