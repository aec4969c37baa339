/** Refuses bodies over a size before a byte of them is read; the length must be told, so that nobody can lie about it. */
import type { Plugin } from 'graphql-yoga'
import { problem } from './problem.ts'

/** The plugin: 413 with the limit in words, 411 for a body that does not say its length. */
export function useBodyLimit(limitBytes: number): Plugin {
  return {
    onRequest: (event) => {
      const { headers } = event.request
      const length = headers.get('content-length')
      if (Number(length ?? 0) > limitBytes) {
        const title = `too many bytes in the body: ${String(length)} (limit ${String(limitBytes)})`
        event.endResponse(problem({ title, status: 413, code: 'LIMIT_EXCEEDED' }, 413))
      } else if (length === null && headers.has('transfer-encoding')) {
        event.endResponse(problem({ title: 'missing content-length', status: 411, code: 'BAD_USER_INPUT' }, 411))
      }
    },
  }
}
