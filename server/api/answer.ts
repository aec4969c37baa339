/** A graph answer as the API holds it: its evidence is read when something asks for it. */
import type { Outline, Subgraph } from '../graph/subgraph.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { withEvidence } from '../traversal/subgraph.ts'

export interface Answer extends Outline {
  /** The answer with its evidence, read once. */
  readonly whole: () => Promise<Subgraph>
}

/** The answer of an outline. */
export function toAnswer(context: TraversalContext, outline: Outline): Answer {
  let reading: Promise<Subgraph> | undefined
  return { ...outline, whole: () => (reading ??= withEvidence(context, outline)) }
}
