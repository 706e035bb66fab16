import { MantineProvider } from '@mantine/core'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactNode } from 'react'
import { LanguageProvider, loadLanguage } from '../language/LanguageProvider'
import type { Locale } from '../language/locale'

/** Renders a component as the dashboard does, in a language. */
export async function show(component: ReactNode, locale: Locale = 'en'): Promise<RenderResult> {
  const language = await loadLanguage(locale)
  return render(
    <MantineProvider env="test">
      <LanguageProvider initial={language}>{component}</LanguageProvider>
    </MantineProvider>,
  )
}
