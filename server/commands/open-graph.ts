/** The current version, for the commands that ask once. */
import type { Engine } from '../engine/engine.ts'
import { ExplorerError } from '../graph/error.ts'
import type { TraversalContext } from '../traversal/context.ts'
import type { Settings } from '../settings.ts'
import { openEngine, projectScripts, refuseForeign } from './project.ts'

/**
 * Calls back with the open graph, and closes it; calls back once more where a load has written over it meanwhile. Throws STORE_UNUSABLE
 * where one has again.
 */
export async function withGraph<Result>(
  settings: Settings,
  ask: (context: TraversalContext) => Promise<Result>,
): Promise<Result> {
  const scripts = projectScripts()
  const engine = openEngine(settings, scripts)
  const askOnce = () => askCurrent(engine, { scripts, limits: settings.limits }, ask)
  try {
    const answer = (await askOnce()) ?? (await askOnce())
    if (answer !== null) return answer.result
    throw new ExplorerError('STORE_UNUSABLE', 'moving store: it is loaded again and again (try again)')
  } finally {
    await engine.close()
  }
}

/** What was asked of the current version, or `null` where it was not of one version. */
async function askCurrent<Result>(
  engine: Engine,
  { scripts, limits }: Pick<TraversalContext, 'scripts' | 'limits'>,
  ask: (context: TraversalContext) => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const reader = await engine.openReader()
  try {
    refuseForeign(reader.stamp, scripts)
    const result = await ask({ reader, scripts, limits })
    return (await reader.isWhole()) ? { result } : null
  } catch (error) {
    if (await reader.isWhole()) throw error
    return null
  } finally {
    await reader.close()
  }
}
