// Made by build/messages.ts.
declare module 'virtual:messages/*' {
  import type { Messages } from './messages'

  const messages: Partial<Messages>
  export default messages
}
