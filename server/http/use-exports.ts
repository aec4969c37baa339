/** `/export/network.FORMAT?VIEW` and `/export/picture.FORMAT?VIEW`: a view as a file. */
import { createHash } from 'node:crypto'
import type { Plugin } from 'graphql-yoga'
import { formatView, parseView, type View } from '../graph/view/view.ts'
import { networkFormat, renderNetwork } from '../rendering/network.ts'
import { pictureFormat, renderPicture } from '../rendering/picture.ts'
import type { RenderedFile } from '../rendering/rendered-file.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { useRoute } from './route.ts'
import type { Services } from './services.ts'

type Render = (context: TraversalContext, view: View) => Promise<RenderedFile>

/** The plugin that answers exports with an ETag of data version, software and view. */
export function useExports(services: Services): Plugin {
  return useRoute(
    /^\/export\/(network|picture)\.([a-z.]+)$/,
    (request, [, what = '', format = '']) =>
      sendExport(services, request, { what, render: renderOf(services, what, format), format }),
    services.report,
  )
}

function renderOf({ publicUrl }: Services, what: string, name: string): Render {
  if (what === 'network') {
    const format = networkFormat(name)
    return (context, view) => renderNetwork(context, view, format)
  }
  const format = pictureFormat(name)
  return (context, view) => renderPicture(context, view, { format, publicUrl })
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
