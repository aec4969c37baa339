/** `/export/WHAT.FORMAT?QUESTION`: what `server/rendering/exports.ts` lists, as a file. */
import type { Plugin } from 'graphql-yoga'
import { exportNamed, type Export } from '../rendering/exports.ts'
import type { RenderedFile } from '../rendering/rendered-file.ts'
import type { Lease } from '../traversal/live-graph.ts'
import { askWhole } from '../traversal/whole-answer.ts'
import { etagOf, isKnown } from './etag.ts'
import { linkHeader } from './link-header.ts'
import { pieceStream } from './piece-stream.ts'
import { isOurFault } from './problem.ts'
import { useRoute, type BreakOff } from './route.ts'
import type { Services } from './services.ts'
import { traceOf } from './trace.ts'

interface ExportRequest {
  /** `network.json`: the last part of the address. */
  readonly name: string
  readonly ask: Export
  readonly breakOff: BreakOff
}

/** The plugin that answers exports with an ETag of data version, software and question. */
export function useExports(services: Services): Plugin {
  return useRoute(
    /^\/export\/(([a-z]+)\.([a-z.]+))$/,
    (request, [, name = '', what = '', format = ''], breakOff) =>
      sendExport(services, request, { name, ask: exportNamed(what, format, services), breakOff }),
    services.report,
  )
}

async function sendExport(services: Services, request: Request, asked: ExportRequest): Promise<Response> {
  const { name, ask, breakOff } = asked
  const { question, render } = ask(new URL(request.url).search)
  const { softwareVersion, publicUrl } = services
  const { id } = traceOf(request)
  const etagOfLease = (lease: Lease) =>
    etagOf([lease.context().reader.stamp.version, softwareVersion, publicUrl ?? '', name, question])
  const { result: file, lease } = await askWhole(services.graph, async (held) =>
    isKnown(request, etagOfLease(held)) ? null : render(held.context(request.signal)),
  )
  const etag = etagOfLease(lease)
  if (file === null) {
    lease.release()
    return new Response(null, { status: 304, headers: { etag } })
  }
  const failed = (error: unknown) => {
    if (isOurFault(error)) services.report(error, id)
    breakOff()
  }
  // The version stays leased until the last piece is made: pieces may be read from the engine one by one.
  const { isWhole, release: ended } = lease
  const body = pieceStream(file.pieces, { signal: request.signal, isWhole, ended, failed })
  return new Response(body, { headers: { ...headersOf(file, name), etag } })
}

function headersOf(file: RenderedFile, name: string): Record<string, string> {
  const { mediaType, provenance } = file
  const fileName = file.name === undefined ? name : `${file.name}${name.slice(name.indexOf('.'))}`
  return {
    'content-type': mediaType,
    'content-disposition': `inline; filename="signatory-${fileName}"`,
    'cache-control': 'no-cache',
    ...(provenance === undefined ? {} : { link: linkHeader(provenance, name) }),
  }
}
