/** Any page may ask and read, none with its reader's credentials; the same header for all, so that caches can share answers. */
import type { Plugin } from 'graphql-yoga'

const preflight = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept, if-none-match, x-request-id',
  'access-control-expose-headers':
    'etag, link, ratelimit, ratelimit-policy, retry-after, x-end-cursor, x-has-next-page, x-request-id',
  'access-control-max-age': '86400',
}

/** The plugin: answers preflights, marks every answer as readable. */
export function useCrossOrigin(): Plugin {
  return {
    onRequest: (event) => {
      if (event.request.method === 'OPTIONS') event.endResponse(new Response(null, { status: 204, headers: preflight }))
    },
    onResponse: ({ response }) => {
      response.headers.set('access-control-allow-origin', '*')
      response.headers.set('access-control-expose-headers', preflight['access-control-expose-headers'])
    },
  }
}
