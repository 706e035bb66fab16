import type { Plugin } from 'vite'
import messages from '../src/messages/en.json' with { type: 'json' }

/** Fills {{message.id}} in HTML from the catalogue, which holds all texts of the page. */
export function htmlMessages(): Plugin {
  return {
    name: 'tierboard:html-messages',
    transformIndexHtml: (html) =>
      html.replace(/\{\{([\w.]+)\}\}/g, (_, id: string) => {
        const text = (messages as Record<string, string>)[id]
        if (text === undefined) throw new Error(`the catalogue has no message "${id}"`)
        return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
      }),
  }
}
