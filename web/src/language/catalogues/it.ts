const rooms = import.meta.glob<Record<string, string>>('../../messages/it/*.json', { eager: true, import: 'default' })

export const messages: Record<string, string> = Object.assign({}, ...Object.values(rooms))
