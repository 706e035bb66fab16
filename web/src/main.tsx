import '@fontsource-variable/inter/wght.css'
import '@fontsource-variable/noto-sans-thai/wght.css'
import '@mantine/core/styles.css'
import './app/app.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { FrameProvider } from './app/frame'
import { recall } from './app/preferences'
import { router } from './app/router'
import { ThemeProvider } from './app/ThemeProvider'
import { LanguageProvider, loadLanguage } from './language/LanguageProvider'
import { preferredLocale } from './language/locale'

const locale = preferredLocale(recall('language'), navigator.languages)
document.documentElement.lang = locale
// The page's code and its answer are on their way while the language is.
const { pathname, search } = router.latestLocation
void router.preloadRoute({ to: pathname, search } as Parameters<typeof router.preloadRoute>[0])
const language = await loadLanguage(locale)

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <ThemeProvider>
      <LanguageProvider initial={language}>
        <FrameProvider>
          <RouterProvider router={router} />
        </FrameProvider>
      </LanguageProvider>
    </ThemeProvider>
  </StrictMode>,
)
