/** The part of `compression` that is used here; its own types ask for those of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Compress = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

  function compression(options?: { readonly threshold?: number }): Compress

  export = compression
}
