/** The languages of the dashboard. */
export const locales = ['en', 'de', 'fr', 'it', 'pl', 'th'] as const
export type Locale = (typeof locales)[number]

/** What each language calls itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  it: 'Italiano',
  pl: 'Polski',
  th: 'ไทย',
}

/**
 * The tag that everything of Intl gets. Years are Gregorian and digits Western
 * in every language, Thai included, so that a chart, a date picker, a file and
 * the address all say the same.
 */
export function languageTag(locale: Locale): string {
  return locale === 'th' ? 'th-u-ca-gregory-nu-latn' : locale
}

/** The chosen language if there is one, else the first of the browser's that is ours. */
export function preferredLocale(chosen: string | undefined, wanted: readonly string[]): Locale {
  const candidates = [chosen ?? '', ...wanted].map((tag) => tag.slice(0, 2).toLowerCase())
  return locales.find((locale) => locale === candidates.find((tag) => (locales as readonly string[]).includes(tag))) ?? 'en'
}
