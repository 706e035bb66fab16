import { useState } from 'react'
import { recall, remember } from '../app/preferences'

/** How much room the rows of tables have. */
export type Density = 'comfortable' | 'compact'

/** The density that was chosen on this device, for all tables. */
export function useDensity(): readonly [Density, (density: Density) => void] {
  const [density, setDensity] = useState<Density>(() => (recall('density') === 'compact' ? 'compact' : 'comfortable'))
  const choose = (next: Density) => {
    remember('density', next === 'compact' ? next : null)
    setDensity(next)
  }
  return [density, choose]
}
