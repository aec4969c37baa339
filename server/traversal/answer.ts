/** The answer to a view, whatever it asks: the one door for pictures, files and notebooks. */
import type { Outline, Subgraph } from '../graph/subgraph.ts'
import type { Question, View } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { induced } from './induced.ts'
import { neighbourhood } from './neighbourhood.ts'
import { network } from './network.ts'
import { paths, pathsOutline } from './paths.ts'
import { signings } from './signings.ts'
import { withEvidence } from './subgraph.ts'

type Traversal = (context: TraversalContext, view: View) => Promise<Outline>

const traversals: Readonly<Record<Question, Traversal>> = {
  signings,
  neighbourhood,
  paths: async (context, view) => pathsOutline(context, await paths(context, view)),
  induced,
  network,
}

/** The subgraph a view asks for. Throws what its traversal throws. */
export async function answerView(context: TraversalContext, view: View): Promise<Subgraph> {
  return withEvidence(context, await outlineView(context, view))
}

/** The subgraph a view asks for, its evidence not read. Throws what its traversal throws. */
export function outlineView(context: TraversalContext, view: View): Promise<Outline> {
  return traversals[view.view](context, view)
}
