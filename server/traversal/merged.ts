/** Questions to the engine that are asked twice in one request are put to it once. */
import type { GraphReader, Row } from '../engine/engine.ts'
import type { TraversalContext } from './context.ts'

/** Parameters longer than this are lists of ids that a level has gathered, and seldom come twice; in characters of JSON. */
const longest = 10_000

/** A context whose reader remembers what it was asked: for the time of one request, so that its memory is the request's. */
export function mergeQueries(context: TraversalContext): TraversalContext {
  const asked = new Map<string, Promise<readonly Row[]>>()
  const { reader } = context
  const run: GraphReader['run'] = (script, parameters, signal) => {
    const key = `${script.name} ${JSON.stringify(parameters)}`
    if (key.length > longest) return reader.run(script, parameters, signal)
    const answer = asked.get(key) ?? reader.run(script, parameters, signal)
    asked.set(key, answer)
    return answer
  }
  return { ...context, reader: { ...reader, run } }
}
