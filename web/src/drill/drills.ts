import type { PointChangeClientOrderField } from '../__generated__/ChangeClientsRefetchQuery.graphql'
import type { Sorting } from '../table/column'

/** The numbers of the dashboard that are changes of points (F10). */
export const changeDrills = ['NEW_SOLD', 'LOST_SOLD', 'NEW_MANAGED', 'LOST_MANAGED', 'ADJUSTED'] as const
export type ChangeDrill = (typeof changeDrills)[number]

/** The numbers of the dashboard that are deals (F12). */
export const dealDrills = ['CREATED', 'IN_FLIGHT', 'WON'] as const
export type DealDrill = (typeof dealDrills)[number]

/** The numbers that open a dialog with what is behind them, as the address names them. */
export const drills = [...changeDrills, ...dealDrills] as const
export type Drill = (typeof drills)[number]

/** Whether a number counts deals. */
export function isDealDrill(drill: Drill): drill is DealDrill {
  return dealDrills.some((known) => known === drill)
}

/** The order that begins with the clients who changed most: what is lost is below zero. */
export function largest(drill: ChangeDrill): Sorting<PointChangeClientOrderField> {
  return { field: 'POINTS', direction: drill.startsWith('LOST_') ? 'ASC' : 'DESC' }
}
