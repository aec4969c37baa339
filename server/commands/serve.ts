/** `signatory serve`: load if the data changed, then answer until told to stop. */
import { join } from 'node:path'
import type { ScriptLibrary } from '../engine/scripts.ts'
import { startServer } from '../http/server.ts'
import type { Services } from '../http/services.ts'
import { openRenderPool } from '../rendering/render-pool.ts'
import type { Settings } from '../settings.ts'
import { openLiveGraph, type LiveGraph, type LiveGraphOptions } from '../traversal/live-graph.ts'
import type { BuiltTopology } from '../traversal/topology/read-topology.ts'
import { loadInto } from './load.ts'
import { openLog, type RequestLog } from './log.ts'
import { openEngine, projectRoot, projectScripts, refuseForeign, softwareVersion } from './project.ts'
import type { Terminal } from './terminal.ts'
import { openTextShelf } from './text-shelf.ts'

/** Serves until `stopped` resolves; the exit code. */
export async function serveCommand(settings: Settings, screen: Terminal, stopped: Promise<void>): Promise<number> {
  const { terminal, ...log } = openLog(settings.log, screen)
  const scripts = projectScripts()
  const engine = openEngine(settings, scripts)
  try {
    if (!(await loadInto(engine, { settings, scripts, terminal, isDetailed: false }))) return 1
    const { limits, memory } = settings
    const graph = await openLiveGraph(engine, { ...liveOptions(scripts, terminal), limits, ...memory })
    try {
      await serveGraph(graph, { settings, scripts, terminal, log, stopped })
    } finally {
      await graph.close()
    }
    return 0
  } finally {
    await engine.close()
  }
}

interface Serving {
  readonly settings: Settings
  readonly scripts: ScriptLibrary
  readonly terminal: Terminal
  readonly log: RequestLog
  readonly stopped: Promise<void>
}

async function serveGraph(graph: LiveGraph, { settings, scripts, terminal, log, stopped }: Serving): Promise<void> {
  const pool = openRenderPool(settings.rendering)
  const services: Services = {
    graph,
    draw: pool.draw,
    scriptText: (name) => scripts.all.get(`read/${name}`)?.text ?? null,
    texts: await openTextShelf([...settings.texts, ...settings.data]),
    assets: join(projectRoot, 'dist', 'client'),
    publicUrl: settings.publicUrl,
    limits: settings.limits,
    softwareVersion: softwareVersion(),
    ...log,
  }
  // What fails where nobody listens is a fault of ours: it is told, and those who are being answered are answered.
  const unheard = (fault: unknown) => {
    log.report(fault)
  }
  process.on('unhandledRejection', unheard)
  try {
    const server = await startServer(services, settings)
    terminal.out(`Signatory is at ${server.address}`)
    await stopped
    await server.close()
  } finally {
    process.off('unhandledRejection', unheard)
    await pool.close()
  }
}

function liveOptions(scripts: ScriptLibrary, terminal: Terminal): Omit<LiveGraphOptions, 'limits'> {
  return {
    scripts,
    accept: (stamp) => {
      refuseForeign(stamp, scripts)
    },
    onChange: (version) => {
      terminal.note(`moved to data version ${version.slice(0, 12)}`)
    },
    onTopology: (built) => {
      terminal.note(topologyNote(built))
    },
    onError: (error) => {
      terminal.note(`kept the version that is open: ${messageOf(error)}`)
    },
  }
}

function topologyNote(built: BuiltTopology | null): string {
  if (built === null) return 'the graph is too large to be walked in memory; the engine is walked'
  const { nodes, relations, sizeBytes, buildMs } = built
  const size = `${(sizeBytes / 1_000_000).toFixed(1)} MB, ${(buildMs / 1000).toFixed(1)} s`
  return `${String(relations)} relations of ${String(nodes)} nodes in memory (${size})`
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
