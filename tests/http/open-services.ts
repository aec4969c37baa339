/** What a server is given, over the tiny dataset, with the limits it has when nothing is set. */
import type { HttpLimits } from '../../server/http/limits.ts'
import { startServer } from '../../server/http/server.ts'
import type { Services } from '../../server/http/services.ts'
import type { ToldRequest } from '../../server/http/use-request-log.ts'
import type { Engine, GraphReader } from '../../server/engine/engine.ts'
import { readSettings } from '../../server/settings.ts'
import { openLiveGraph, type LiveGraph, type LiveGraphOptions } from '../../server/traversal/live-graph.ts'
import { engineWith, root, scripts, tinyFolder } from '../fixtures/open-tiny.ts'
import { drawHere } from '../rendering/draw.ts'

const { limits, memory: defaultMemory } = readSettings({}, { environment: {}, root })

export const defaultLimits: HttpLimits & LiveGraphOptions['limits'] = limits

/** What of the graph is in memory: nothing, so that the engine is walked, or what is when nothing is set. */
export type Memory = 'nothing' | 'as served'

export interface Recorded {
  readonly services: Services
  /** Faults of ours. */
  readonly reported: unknown[]
  readonly told: ToldRequest[]
  /** Texts that reached the engine. */
  readonly texts: Set<string>
}

/** Services over some datasets, the tiny one where none is named, that record what they were told. */
export async function openServices(
  changes: Partial<Services> = {},
  folders: readonly string[] = [tinyFolder],
  memory: Memory = 'nothing',
): Promise<Recorded> {
  const texts = new Set<string>()
  const limits = { ...defaultLimits, ...changes.limits }
  const graph = await openWith(memory, await engineWith(...folders), { scripts, limits })
  const [reported, told]: [unknown[], ToldRequest[]] = [[], []]
  const services: Services = {
    graph: recording(graph, texts),
    scriptText: (name) => scripts.all.get(`read/${name}`)?.text ?? null,
    assets: '/nowhere',
    publicUrl: null,
    draw: drawHere,
    softwareVersion: '0.0.0',
    texts: { has: () => false, read: () => Promise.resolve(null) },
    report: (error) => reported.push(error),
    told: (request) => told.push(request),
    ...changes,
    limits,
  }
  return { services, reported, told, texts }
}

async function openWith(
  memory: Memory,
  engine: Engine,
  options: Pick<LiveGraphOptions, 'scripts' | 'limits'>,
): Promise<LiveGraph> {
  if (memory === 'nothing') return openLiveGraph(engine, options)
  return new Promise((resolve, reject) => {
    const opened: Promise<LiveGraph> = openLiveGraph(engine, {
      ...{ ...options, ...defaultMemory },
      onTopology: () => void opened.then(resolve, reject),
      onError: reject,
    })
    opened.catch(reject)
  })
}

/** A server over the tiny dataset on a free port, with limits of a test's own. */
export async function openServer(
  changes: Partial<HttpLimits> = {},
  more: Partial<Services> = {},
  memory: Memory = 'nothing',
) {
  const recorded = await openServices({ ...more, limits: { ...defaultLimits, ...changes } }, [tinyFolder], memory)
  const server = await startServer(recorded.services, { host: '127.0.0.1', port: 0 })
  const get = (path: string, init: RequestInit = {}) => fetch(`${server.address}${path}`, init)
  const post = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const close = async () => {
    await server.close()
    await recorded.services.graph.close()
  }
  return { ...recorded, address: server.address, get, post, close, stop: server.close }
}

export type OpenServer = Awaited<ReturnType<typeof openServer>>

/** A graph that notes each text that is run. */
function recording(graph: LiveGraph, texts: Set<string>): LiveGraph {
  const readers = new WeakMap<GraphReader, GraphReader>()
  const noted = (reader: GraphReader) => {
    const known = readers.get(reader)
    if (known !== undefined) return known
    const run: GraphReader['run'] = (script, parameters, signal) => {
      if (signal?.aborted !== true) for (const statement of script.statements) texts.add(statement)
      return reader.run(script, parameters, signal)
    }
    const made = { ...reader, run }
    readers.set(reader, made)
    return made
  }
  const lease = () => {
    const held = graph.lease()
    return {
      ...held,
      context: (signal?: AbortSignal) => {
        const context = held.context(signal)
        return { ...context, reader: noted(context.reader) }
      },
    }
  }
  return { ...graph, lease }
}
