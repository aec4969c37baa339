/** The benchmark over Neo4j runs, and the four it would time say the same: ours twice, @neo4j/graphql, and Cypher written by hand. */
import { expect, inject, it } from 'vitest'
import { benchNeo4j } from '../bench/neo4j/bench-neo4j.ts'

it('a benchmark of a twentieth of the corpus compares and tells each of its six questions', async () => {
  const told: string[] = []
  await benchNeo4j({ uri: inject('neo4jUri'), isQuick: true, say: (line) => told.push(line) })
  const shape = /^([\w-]+): [\d.]+ times as fast as @neo4j\/graphql \(.*\), [\d.]+ of written Cypher's time \(/
  expect(told.map((line) => shape.exec(line)?.[1])).toEqual([
    ...['look-up', 'two-levels', 'three-levels', 'four-levels', 'counts', 'connection'],
  ])
}, 240_000)
