import type { MessageFormatElement } from 'react-intl'
import type { MessageId } from '../message-id'

/** The messages of a room, as the build parsed them (build/messages.ts). */
export type Room = Record<string, MessageFormatElement[]>

/** All messages of a language, by their ids. */
export type Messages = Record<MessageId, MessageFormatElement[]>

/** Puts the rooms of a language together. No id stands in two rooms (build/catalogues.mjs). */
export function merge(rooms: Record<string, Room>): Messages {
  return Object.assign({}, ...Object.values(rooms)) as Messages
}
