const rooms = import.meta.glob<Record<string, string>>('../../messages/pl/*.json', { eager: true, import: 'default' })

export const messages: Record<string, string> = Object.assign({}, ...Object.values(rooms))
