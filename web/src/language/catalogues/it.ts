import { merge, type Room } from './messages'

export const messages = merge(import.meta.glob<Room>('../../messages/it/*.json', { eager: true, import: 'default' }))
