/** The answer to a view, whatever it asks: the one door for pictures, files and notebooks. */
import type { Subgraph } from '../graph/subgraph.ts'
import type { Question, View } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { induced } from './induced.ts'
import { neighbourhood } from './neighbourhood.ts'
import { network } from './network.ts'
import { paths, pathsSubgraph } from './paths.ts'
import { signings } from './signings.ts'

type Traversal = (context: TraversalContext, view: View) => Promise<Subgraph>

const traversals: Readonly<Record<Question, Traversal>> = {
  signings,
  neighbourhood,
  paths: async (context, view) => pathsSubgraph(context, await paths(context, view)),
  induced,
  network,
}

/** The subgraph a view asks for. Throws what its traversal throws. */
export function answerView(context: TraversalContext, view: View): Promise<Subgraph> {
  return traversals[view.view](context, view)
}
