/** A graph answer as the API holds it: its evidence is read when something asks for it. */
import type { Citation } from '../graph/citation.ts'
import type { Outline, Subgraph } from '../graph/subgraph.ts'
import type { TraversalContext } from '../traversal/context.ts'
import { evidenceOf, withEvidence } from '../traversal/subgraph.ts'

export interface Answer extends Outline {
  /** Its evidence in the order of the text, read once. */
  readonly evidence: () => Promise<readonly Citation[]>
  /** The answer with its evidence, read once. */
  readonly whole: () => Promise<Subgraph>
}

/** The answer of an outline. */
export function toAnswer(context: TraversalContext, outline: Outline): Answer {
  let [reading, completing]: [Promise<readonly Citation[]>?, Promise<Subgraph>?] = []
  const evidence = () => (reading ??= evidenceOf(context, outline))
  const complete = async () => withEvidence(context, outline, await evidence())
  return { ...outline, evidence, whole: () => (completing ??= complete()) }
}
