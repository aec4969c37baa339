import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeContext } from '../../server/api/context.ts'
import { makeSchema } from '../../server/api/schema.ts'
import { parseView } from '../../server/graph/view/view.ts'
import { answerView } from '../../server/traversal/answer.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'
import { inMemory, openInEmbedded, type Opened } from '../neo4j/both.ts'
import { documents } from '../neo4j/documents.ts'
import { shuffledCopy } from '../neo4j/shuffled-copy.ts'
import { small, varied } from '../neo4j/varied-corpus.ts'

const schema = makeSchema()
const texts = { has: () => false, read: () => Promise.resolve(null) }
const values = {
  ...{ agency: 'agency:n0001', party: 'platform:n0002', other: 'province:n0003', platform: 'platform:n0004' },
  ...{ document: 'document:n0005', group: 'group:n0006', time: '2015' },
}

// Two loads of the same rows in different orders, each giving unordered rows as it likes, and the structure in memory.
let opened: readonly Opened[] = []
let contexts: readonly TraversalContext[] = []
beforeAll(async () => {
  const folder = await writeDataset(varied(small))
  opened = [await openInEmbedded(folder), await openInEmbedded(shuffledCopy(folder))]
  const [first, second] = opened.map(({ context }) => context)
  if (first === undefined || second === undefined) throw new Error('missing dataset')
  contexts = [first, second, await inMemory(first)]
})
afterAll(async () => {
  for (const { close } of opened) await close()
})

async function answers(ask: (context: TraversalContext) => Promise<unknown>): Promise<readonly string[]> {
  const told: string[] = []
  for (const context of contexts) told.push(JSON.stringify(await ask(context)))
  return told
}

describe('rows in any order give one answer', () => {
  it.each(Object.entries(documents(values)))('to GraphQL on %s', async (_, source) => {
    const [first, ...others] = await answers((traversal) =>
      graphql({ schema, source, contextValue: makeContext({ traversal, origin: '', texts }) }),
    )
    for (const other of others) expect(other).toBe(first)
  })

  it.each([
    'form=parties&signed=any&classLevel=any&modalities=reported,plan,target,directive,evaluation,statistic,negative',
    'limit=30',
    'since=2015&undated=true&signed=any&limit=40',
    'view=network&limit=9',
  ])('to the view %s', async (address) => {
    const [first, ...others] = await answers((context) => answerView(context, parseView(address)))
    for (const other of others) expect(other).toBe(first)
  })
})
