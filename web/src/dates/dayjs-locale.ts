import type { Locale } from '../language/locale'

// Mantine's date pickers word their months and days by dayjs.
const loaders: Record<Locale, () => Promise<unknown>> = {
  en: () => Promise.resolve(),
  de: () => import('dayjs/locale/de'),
  fr: () => import('dayjs/locale/fr'),
  it: () => import('dayjs/locale/it'),
  pl: () => import('dayjs/locale/pl'),
  th: () => import('dayjs/locale/th'),
}

/** Teaches the date pickers a language. */
export async function loadDayjsLocale(locale: Locale): Promise<void> {
  await loaders[locale]()
}
