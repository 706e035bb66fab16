export function readMessages(locale: string): Record<string, string>
export function firstMessages(ids: readonly string[]): Set<string>
