/** `signatory serve`: load if the data changed, then answer until told to stop. */
import { join } from 'node:path'
import { startServer } from '../http/server.ts'
import type { Services } from '../http/services.ts'
import type { Settings } from '../settings.ts'
import { openLiveGraph, type LiveGraph } from '../traversal/live-graph.ts'
import { loadInto } from './load.ts'
import { openEngine, projectRoot, projectScripts, refuseForeign, softwareVersion } from './project.ts'
import type { Terminal } from './terminal.ts'

/** Serves until `stopped` resolves; the exit code. */
export async function serveCommand(settings: Settings, terminal: Terminal, stopped: Promise<void>): Promise<number> {
  const scripts = projectScripts()
  const engine = openEngine(settings, scripts)
  try {
    if (!(await loadInto(engine, { settings, scripts, terminal, isDetailed: false }))) return 1
    const graph = await openLiveGraph(engine, {
      scripts,
      limits: settings.limits,
      accept: (stamp) => {
        refuseForeign(stamp, scripts)
      },
      onChange: (version) => {
        terminal.note(`moved to data version ${version.slice(0, 12)}`)
      },
      onError: (error) => {
        terminal.note(`kept the version that is open: ${messageOf(error)}`)
      },
    })
    const scriptText = (name: string) => scripts.all.get(`read/${name}`)?.text ?? null
    const server = await startServer(servicesOf(settings, { graph, scriptText, terminal }), settings).catch(
      async (error: unknown) => {
        await graph.close()
        throw error
      },
    )
    terminal.out(`Signatory is at ${server.address}`)
    await stopped
    await server.close()
    await graph.close()
    return 0
  } finally {
    await engine.close()
  }
}

function servicesOf(
  { publicUrl, limits }: Settings,
  {
    graph,
    scriptText,
    terminal,
  }: { readonly graph: LiveGraph; readonly scriptText: Services['scriptText']; readonly terminal: Terminal },
): Services {
  return {
    graph,
    scriptText,
    assets: join(projectRoot, 'dist', 'client'),
    publicUrl,
    maxBodyBytes: limits.bodyBytes,
    softwareVersion: softwareVersion(),
    textAvailable: () => false,
    report: (error) => {
      terminal.note(`fault: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    },
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
