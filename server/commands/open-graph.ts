/** The current version, for the commands that ask once. */
import type { TraversalContext } from '../traversal/context.ts'
import type { Settings } from '../settings.ts'
import { openEngine, projectScripts, refuseForeign } from './project.ts'

/** Calls back with the open graph, and closes it. */
export async function withGraph<Result>(
  settings: Settings,
  ask: (context: TraversalContext) => Promise<Result>,
): Promise<Result> {
  const scripts = projectScripts()
  const engine = openEngine(settings, scripts)
  try {
    const reader = await engine.openReader()
    try {
      refuseForeign(reader.stamp, scripts)
      return await ask({ reader, scripts, limits: settings.limits })
    } finally {
      await reader.close()
    }
  } finally {
    await engine.close()
  }
}
