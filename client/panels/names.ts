/** Names by id of what is on the map, for what only has ids: limits, hidden and expanded nodes. */
import { useMemo } from 'react'
import { nameOf } from '#graph/node'
import type { SubgraphNode } from '#graph/subgraph'
import type { Language } from '#graph/vocabulary'
import { useReading } from './reading.tsx'

export type NamesById = ReadonlyMap<string, SubgraphNode>

/** The nodes of the answer by id, hidden ones too. */
export function useNames(): NamesById {
  const { subgraph } = useReading()
  return useMemo(() => new Map(subgraph?.nodes.map((node) => [node.id, node])), [subgraph])
}

/** What an id is called; the id itself where the map does not know it. */
export function nameById(names: NamesById, id: string, language: Language): string {
  const node = names.get(id)
  return node === undefined ? id : nameOf(node, language)
}
