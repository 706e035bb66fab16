import { createIntl, createIntlCache, RawIntlProvider, type IntlShape } from 'react-intl'
import { createContext, use, useMemo, useState, type ReactNode } from 'react'
import { languageTag, type Locale } from './locale'
import { loadMessages } from './messages'
import { remember } from '../app/preferences'

/** A language that is loaded: its messages, and how it writes numbers and dates. */
export interface Language {
  readonly locale: Locale
  readonly intl: IntlShape
}

let latest: IntlShape | undefined

/** The language that was loaded last, for what lies outside the tree of components, such as toasts. */
export function latestIntl(): IntlShape | undefined {
  return latest
}

/** Loads a language. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  const messages = await loadMessages(locale)
  const intl = createIntl(
    // A message that is missing is told in every build: by itself a production build would show its id and say nothing.
    { locale: languageTag(locale), messages, timeZone: 'UTC', onError: (error) => console.error(error) },
    createIntlCache(),
  )
  latest = intl
  return { locale, intl }
}

interface Choice {
  readonly locale: Locale
  readonly choose: (locale: Locale) => void
}

const ChoiceContext = createContext<Choice | undefined>(undefined)

/** The language in use, and how to choose another. */
export function useLanguage(): Choice {
  const choice = use(ChoiceContext)
  if (!choice) throw new Error('useLanguage needs a LanguageProvider')
  return choice
}

/** Gives everything below it a language, at first the given one. */
export function LanguageProvider({ initial, children }: { initial: Language; children: ReactNode }) {
  const [language, setLanguage] = useState(initial)
  const choice = useMemo(
    () => ({
      locale: language.locale,
      choose: (locale: Locale) => {
        void loadLanguage(locale).then((loaded) => {
          remember('language', locale)
          document.documentElement.lang = locale
          setLanguage(loaded)
        })
      },
    }),
    [language],
  )
  return (
    <ChoiceContext value={choice}>
      <RawIntlProvider value={language.intl}>{children}</RawIntlProvider>
    </ChoiceContext>
  )
}
