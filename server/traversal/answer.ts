/** The answer to a view, whatever it asks: the one door for pictures, files and notebooks. */
import { ExplorerError } from '../graph/error.ts'
import type { Subgraph } from '../graph/subgraph.ts'
import type { Question, View } from '../graph/view/view.ts'
import type { TraversalContext } from './context.ts'
import { neighbourhood } from './neighbourhood.ts'
import { signings } from './signings.ts'

type Traversal = (context: TraversalContext, view: View) => Promise<Subgraph>

/** The questions that can be answered, by their name in an address. */
const traversals: Readonly<Partial<Record<Question, Traversal>>> = { signings, neighbourhood }

/** The subgraph a view asks for. Throws what its traversal throws, and BAD_USER_INPUT for a question without one. */
export function answerView(context: TraversalContext, view: View): Promise<Subgraph> {
  const traversal = traversals[view.view]
  if (traversal === undefined) {
    throw new ExplorerError(
      'BAD_USER_INPUT',
      `invalid view: ${view.view} (expected one of ${Object.keys(traversals).join(', ')})`,
    )
  }
  return traversal(context, view)
}
