/** What is told of an address that nothing stands at: a sentence, and to a browser the way to the explorer. */
import type { Plugin } from 'graphql-yoga'
import { preferred } from './accept.ts'
import { notFound } from './problem.ts'

const page = `<!doctype html>
<html lang="zh"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>404 · Signatory</title>
<style>body{font:16px/1.7 system-ui,sans-serif;max-width:34em;margin:15vh auto;padding:0 1.5em}a{color:inherit}</style>
<p>这个地址没有内容。<a href="/">打开图谱</a></p>
<p lang="en">Nothing stands at this address. <a href="/">Open the explorer</a></p>
</html>
`

/** The plugin: 404 for whatever is no address of this server; it comes after all that answer some. */
export function useNowhere(): Plugin {
  return {
    onRequest: (event) => {
      const { request, url } = event
      if (url.pathname === '/graphql') return
      const headers = { 'content-type': 'text/html; charset=utf-8', vary: 'Accept' }
      const isBrowser =
        preferred(request.headers.get('accept') ?? '', ['text/html', 'application/json']) === 'text/html'
      event.endResponse(
        isBrowser
          ? new Response(page, { status: 404, headers })
          : notFound(
              `unknown address: ${url.pathname.slice(0, 80)} (expected /, /graphql, /export/…, /schema.graphql)`,
            ),
      )
    },
  }
}
