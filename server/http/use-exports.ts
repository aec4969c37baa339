/** `/export/network.FORMAT?VIEW`, `/export/picture.FORMAT?VIEW`, `/export/evidence.FORMAT?VIEW`: a view as a file. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { formatView, parseView } from '../graph/view/view.ts'
import { exportNamed, type Render } from '../rendering/exports.ts'
import { useRoute } from './route.ts'
import type { Services } from './services.ts'

/** The plugin that answers exports with an ETag of data version, software and view. */
export function useExports(services: Services): Plugin {
  return useRoute(
    /^\/export\/([a-z]+)\.([a-z]+)$/,
    (request, [, what = '', format = '']) =>
      sendExport(services, request, { what, render: exportNamed(what, format, services), format }),
    services.report,
  )
}

async function sendExport(
  services: Services,
  request: Request,
  { what, render, format }: { readonly what: string; readonly render: Render; readonly format: string },
): Promise<Response> {
  const view = parseView(new URL(request.url).search)
  const lease = services.graph.lease()
  try {
    const context = lease.context(request.signal)
    const etag = etagOf([
      context.reader.stamp.version,
      services.softwareVersion,
      services.publicUrl ?? '',
      what,
      format,
      formatView(view),
    ])
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } })
    const file = await render(context, view)
    return new Response(streamOf(file.pieces), {
      headers: {
        'content-type': file.mediaType,
        'content-disposition': `inline; filename="signatory-${what}.${format}"`,
        etag,
        'cache-control': 'no-cache',
      },
    })
  } finally {
    lease.release()
  }
}

function etagOf(parts: readonly string[]): string {
  return `"${createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)}"`
}

/** Pieces as a stream that makes the next one only when the reader has room. */
function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const iterator = pieces[Symbol.iterator]()
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next()
      if (next.done === true) controller.close()
      else controller.enqueue(encoder.encode(next.value))
    },
    cancel: () => {
      iterator.return?.()
    },
  })
}
