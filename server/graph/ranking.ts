/** What measures say of the nodes of one subgraph: which stand out, and which belong together. */
import { betweennessOf, communitiesOf as groupsOf, degreesOf, pagerankOf } from './picture/measures.ts'
import type { Component, Outline } from './subgraph.ts'

const measures = { DEGREE: degreesOf, BETWEENNESS: betweennessOf, PAGERANK: pagerankOf } as const

export type Centrality = keyof typeof measures

/** A node's id with what a measure says of it. */
export interface Ranked {
  readonly id: string
  readonly score: number
}

/** Digits that are told: those after depend on the order in which numbers were added up. */
const digits = 9

/** The nodes of a subgraph with their scores by a measure of it alone, highest first, then by id. */
export function rankingOf(subgraph: Outline, by: Centrality): readonly Ranked[] {
  const scores = measures[by](subgraph)
  return subgraph.nodes
    .map(({ id }) => ({ id, score: Number((scores.get(id) ?? 0).toPrecision(digits)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
}

/** The communities of a subgraph, those that a picture of it is coloured by, largest first; nodes without edges are in none. */
export function communitiesOf(subgraph: Outline, seed: number): readonly Component[] {
  const { numbers, sizes } = groupsOf(subgraph, seed)
  const members: string[][] = sizes.map(() => [])
  for (const { id } of subgraph.nodes) members[(numbers.get(id) ?? 0) - 1]?.push(id)
  return members.map((nodeIds) => ({ size: nodeIds.length, nodeIds }))
}
