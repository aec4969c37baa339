/** Takes JSON alone: forms, which any page could send in its reader's name, are refused. */
import type { Plugin } from 'graphql-yoga'
import { problem } from './problem.ts'

/** The plugin: 415 for a POST to GraphQL that is not JSON. */
export function useMediaType(): Plugin {
  return {
    onRequest: (event) => {
      const { request, url } = event
      if (url.pathname !== '/graphql' || request.method !== 'POST') return
      const type = request.headers.get('content-type') ?? ''
      if (/^application\/json *(;|$)/i.test(type)) return
      const title = type === '' ? 'missing content-type' : `invalid content-type: ${type.slice(0, 80)}`
      const code = 'BAD_USER_INPUT'
      event.endResponse(problem({ title: `${title} (expected application/json)`, status: 415, code }, 415))
    },
  }
}
