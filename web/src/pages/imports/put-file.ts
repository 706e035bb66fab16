import { ApiError, Unreachable } from '../../api/errors'

/**
 * Sends a file to where an import awaits it. Unlike fetch this tells how much
 * is on its way, in bytes.
 */
export function putFile(url: string, file: File, onProgress: (sent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
    request.addEventListener('load', () => {
      if (request.status === 204) resolve()
      else reject(new ApiError(request.responseText.trim() || `status ${request.status}`, undefined, undefined))
    })
    request.addEventListener('error', () => reject(new Unreachable(undefined)))
    request.send(file)
  })
}
