import { defineConfig } from '@playwright/test'

// The tests drive a running server, TIERBOARD_URL; run.mjs starts one. The
// browser is Debian's chromium, nothing is downloaded.
export default defineConfig({
  testDir: '.',
  outputDir: '../node_modules/.cache/e2e',
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: process.env['TIERBOARD_URL'] ?? 'http://127.0.0.1:8080',
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1360, height: 900 },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--font-render-hinting=none',
      ],
    },
  },
})
