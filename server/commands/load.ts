/** `signatory load`: datasets into the engine, whole or not at all. */
import type { Engine } from '../engine/engine.ts'
import type { ScriptLibrary } from '../engine/scripts.ts'
import type { Counts } from '../loading/counts.ts'
import { load } from '../loading/load.ts'
import { formatCounts, formatFaults } from '../loading/report.ts'
import type { Settings } from '../settings.ts'
import { progressDisplay } from './progress-bar.ts'
import { openEngine, projectScripts } from './project.ts'
import type { Terminal } from './terminal.ts'

/** Loads and says what was loaded; the exit code. */
export async function loadCommand(settings: Settings, terminal: Terminal): Promise<number> {
  const scripts = projectScripts()
  const engine = openEngine(settings, scripts)
  try {
    return (await loadInto(engine, { settings, scripts, terminal, isDetailed: true })) ? 0 : 1
  } finally {
    await engine.close()
  }
}

interface LoadOptions {
  readonly settings: Settings
  readonly scripts: ScriptLibrary
  readonly terminal: Terminal
  /** Whether every kind and type is counted, or only the sums. */
  readonly isDetailed: boolean
}

/** Loads into an open engine; false where the data have faults, which are told. */
export async function loadInto(
  engine: Engine,
  { settings, scripts, terminal, isDetailed }: LoadOptions,
): Promise<boolean> {
  const display = progressDisplay(terminal)
  const start = terminal.elapsed()
  const { data: folders, texts } = settings
  const result = await load({ folders, texts, engine, scripts, now: terminal.now, onProgress: display.show }).finally(
    display.stop,
  )
  switch (result.kind) {
    case 'faulty':
      for (const line of formatFaults(result.faults)) terminal.note(line)
      terminal.note('nothing was loaded; what was loaded before stays')
      return false
    case 'unchanged':
      terminal.note(`data unchanged (version ${result.stamp.version.slice(0, 12)})`)
      return true
    case 'loaded': {
      for (const line of formatCounts(result.counts).slice(0, isDetailed ? undefined : 1)) terminal.note(line)
      const seconds = (terminal.elapsed() - start) / 1000
      const version = result.stamp.version.slice(0, 12)
      terminal.note(
        `loaded in ${seconds.toFixed(1)} s, ${rateOf(result.counts, seconds)} rows a second (version ${version})`,
      )
      return true
    }
  }
}

function rateOf({ datasets, nodes, citations, relations }: Counts, seconds: number): string {
  return ((datasets + nodes + citations + relations) / seconds).toFixed(0)
}
