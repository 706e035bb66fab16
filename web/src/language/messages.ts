import type { MessageFormatElement } from 'react-intl'
import type { Locale } from './locale'
import type { MessageId } from './message-id'

/** The messages of a language, by their ids, as the build parsed them (build/messages.ts). */
export type Messages = Record<MessageId, MessageFormatElement[]>

type Part = () => Promise<{ default: Partial<Messages> }>

/** What the first load needs of each language, and the rest. */
const parts: Record<Locale, readonly [first: Part, rest: Part]> = {
  en: [() => import('virtual:messages/en'), () => import('virtual:messages/en-rest')],
  de: [() => import('virtual:messages/de'), () => import('virtual:messages/de-rest')],
  fr: [() => import('virtual:messages/fr'), () => import('virtual:messages/fr-rest')],
  it: [() => import('virtual:messages/it'), () => import('virtual:messages/it-rest')],
  pl: [() => import('virtual:messages/pl'), () => import('virtual:messages/pl-rest')],
  th: [() => import('virtual:messages/th'), () => import('virtual:messages/th-rest')],
}

interface Loaded {
  readonly locale: Locale
  readonly messages: Partial<Messages>
  /** Settled when the rest has been put to the messages; undefined while nobody needs it. */
  rest?: Promise<void>
}

let restNeeded = false
let latest: Loaded | undefined

function complete(loaded: Loaded): Promise<void> {
  loaded.rest ??= parts[loaded.locale][1]().then(
    ({ default: rest }) => void Object.assign(loaded.messages, rest),
    (error: unknown) => {
      delete loaded.rest
      throw error
    },
  )
  return loaded.rest
}

/** Loads a language's messages: those of the first load, and all once something needed the rest. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const [first, rest] = await Promise.all([parts[locale][0](), restNeeded ? parts[locale][1]() : undefined])
  const loaded: Loaded = { locale, messages: { ...first.default, ...rest?.default } }
  latest = loaded
  // The rest may have become needed meanwhile.
  if (rest) loaded.rest = Promise.resolve()
  else if (restNeeded) await complete(loaded)
  // Ids of the rest are shown only by what is loaded withAllMessages.
  return loaded.messages as Messages
}

/**
 * Makes the loading of code that comes after the first load bring the rest of
 * the messages too: what it resolves to may show every message. The build puts
 * into the first load what is shown by code that is loaded without it.
 */
export function withAllMessages<Code>(load: () => Promise<Code>): () => Promise<Code> {
  return async () => {
    restNeeded = true
    const [code] = await Promise.all([load(), latest && complete(latest)])
    return code
  }
}
