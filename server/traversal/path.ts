/** A way through the graph. */
import type { Relation } from '../graph/relation.ts'

/** A way from one node to another, hop by hop. Of several relations between two nodes each makes a path of its own. */
export interface Path {
  /** Ids, both ends included; none twice. */
  readonly nodes: readonly string[]
  readonly steps: readonly PathStep[]
}

export interface PathStep {
  readonly from: string
  readonly to: string
  readonly relation: Relation
  /** Along the relation's direction. */
  readonly forward: boolean
}

/** The path over some relations, from the node it starts at. */
export function pathAlong(from: string, relations: readonly Relation[]): Path {
  const nodes = [from]
  const steps = relations.map((relation) => {
    const near = nodes.at(-1) ?? from
    const forward = relation.source === near
    const to = forward ? relation.target : relation.source
    nodes.push(to)
    return { from: near, to, relation, forward }
  })
  return { nodes, steps }
}
