/** Whether the device says that it has no network at all. */
export function isOffline(): boolean {
  return !navigator.onLine
}

/** Waits until the device has a network again. */
export function untilOnline(): Promise<void> {
  return new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }))
}

/**
 * What asking brings. Without a network it waits for one: the page says that it
 * is offline, keeps what it shows, and goes on by itself. What fails with one, fails.
 */
export async function askedAgain<Answer>(asking: () => Promise<Answer>): Promise<Answer> {
  try {
    return await asking()
  } catch (error) {
    if (!isOffline()) throw error
    await untilOnline()
    return askedAgain(asking)
  }
}
