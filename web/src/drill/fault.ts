import type { MessageId } from '../language/message-id'

/** What a mutation found to mend, as far as a form tells it. */
export interface Fault {
  readonly code: 'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT'
  readonly field: string | null | undefined
}

/** The sentence that says what is to be mended in a form that asks for a name. */
export function faultText({ code, field }: Fault): MessageId {
  if (code === 'CONFLICT') return field?.endsWith('name') ? 'drill.fault.nameTaken' : 'drill.fault.full'
  if (code === 'NOT_FOUND') return 'drill.fault.gone'
  return field?.endsWith('name') ? 'drill.fault.name' : 'drill.fault.report'
}
