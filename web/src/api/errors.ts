/** The server's own word on a request that it could not answer. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** The kind of fault, such as NOT_FOUND (extensions.code of the API). */
  readonly code: string | undefined
  /** Under which id the server's log tells more; only for its own faults. */
  readonly requestId: string | undefined

  constructor(message: string, code: string | undefined, requestId: string | undefined) {
    super(message)
    this.code = code
    this.requestId = requestId
  }
}

/** No answer came: the server is down, or the device is offline. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'

  constructor(cause: unknown) {
    super('the server cannot be reached', { cause })
  }
}

/** A part of the dashboard itself could not be loaded; only the whole page can be loaded again. */
export class Unloaded extends Unreachable {}

/** Whether an error says that there is no such thing, or none for the one who asks. */
export function isAbsent(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'NOT_FOUND'
}
