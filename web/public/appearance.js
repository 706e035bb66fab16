// Sets the theme before anything is drawn, so that a dark page does not flash
// white. A file of its own, since the policy allows no script in the page.
;(() => {
  let chosen
  try {
    chosen = localStorage.getItem('tierboard.theme')
  } catch {
    // Without storage the system's theme holds.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
