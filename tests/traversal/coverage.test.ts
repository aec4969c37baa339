/** Which sentences the graph rests on, on the tiny dataset and its text. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceText } from '../../server/graph/source-text.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { coverageOf, type Coverage } from '../../server/traversal/coverage.ts'
import { openTiny, tinyFolder } from '../fixtures/open-tiny.ts'

const words = readFileSync(join(tinyFolder, 'text.txt'), 'utf8')

let context: TraversalContext
let close: () => Promise<void>
let coverage: Coverage

beforeAll(async () => {
  ;({ context, close } = await openTiny())
  coverage = await coverageOf(context, 'source:tiny', sourceText(words))
})
afterAll(() => close())

describe('the coverage of a text', () => {
  it('has a line for every sentence, in order', () => {
    expect(coverage.sentences.map(({ sentence }) => sentence).slice(0, 4)).toEqual(['P1.S1', 'P2.S1', 'P2.S2', 'P3.S1'])
  })

  it('counts what rests on a sentence, a thing once', () => {
    expect(coverage.sentences.find(({ sentence }) => sentence === 'P2.S2')).toEqual({
      sentence: 'P2.S2',
      length: 21,
      cited: 20,
      citations: 1,
      relations: 3,
      nodes: 1,
      isContent: true,
    })
  })

  it('tells a heading from a sentence without evidence', () => {
    expect(coverage.sentences[0]).toMatchObject({ sentence: 'P1.S1', citations: 0, isContent: false })
    expect(coverage.sentences.filter(({ isContent, citations }) => isContent && citations === 0)).toEqual([])
  })

  it('is whole: every citation has something that rests on it', () => {
    expect(coverage.unused).toEqual([])
  })
})
