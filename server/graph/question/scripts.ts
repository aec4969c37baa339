/** Which read scripts answer a view, so that a reader can see what was asked of the engine. */
import type { Question } from '../view/keys.ts'
import type { View } from '../view/view.ts'

/** What finds the relations of each question. */
const searching: Readonly<Record<Question, (view: View) => readonly string[]>> = {
  signings: ({ parties, form }) => [
    ...(parties.length === 0 ? ['participations'] : ['participations-of-parties', 'participations-of-dealings']),
    ...(form === 'parties' ? ['instances'] : []),
  ],
  neighbourhood: ({ hops }) => (hops === 0 ? [] : ['expand']),
  paths: () => ['expand'],
  induced: () => ['relations-from'],
  network: () => ['matching-relations', 'things'],
}

/**
 * Names below `cypher/read/` of the scripts that answer a view, in the order of asking, each once: first what finds the relations,
 * then what tells of nodes and evidence. A server that holds the structure of its data in memory asks only for the latter.
 */
export function scriptsOf(view: View): readonly string[] {
  const expanding = view.expand.length === 0 ? [] : ['expand']
  return [...new Set([...searching[view.view](view), ...expanding, 'nodes', 'citations'])]
}
