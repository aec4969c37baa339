/** The ways between two nodes, on the tiny dataset and on a few small graphs drawn for one promise each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseView } from '../../server/graph/view/view.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { paths, pathsOutline, type PathAnswer } from '../../server/traversal/paths.ts'
import { openDatasets, openTiny } from '../fixtures/open-tiny.ts'
import { writeDataset } from '../fixtures/write-dataset.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

const ask = (from: string, to: string, rest = '', over = context) =>
  paths(over, parseView(`view=paths&from=${from}&to=${to}${rest}`))
const nodesOf = ({ paths: found }: PathAnswer) => found.map((path) => path.nodes)
const relationsOf = ({ paths: found }: PathAnswer) => found.map(({ steps }) => steps.map(({ relation }) => relation.id))

describe('paths', () => {
  it('come shortest first, then longer ones, each hop a relation', async () => {
    const answer = await ask('agency:rural-office', 'province:nanhu', '&maxLength=4')
    expect(relationsOf(answer)).toEqual([
      ['issued:shop-notice-rural-office', 'covers:shop-notice-five', 'memberof:five-nanhu'],
      [
        'signed:rural-yunji-2015-03-rural-office',
        'signed:rural-yunji-2015-03-yunji',
        'signed:yunji-nanhu-2014-06-yunji',
        'signed:yunji-nanhu-2014-06-nanhu',
      ],
      [
        'signed:rural-yunji-2015-03-rural-office',
        'signed:rural-yunji-2015-03-yunji',
        'partyto:yunji-nanhu-2014-yunji',
        'partyto:yunji-nanhu-2014-nanhu',
      ],
    ])
    expect(answer.truncated).toBeNull()
    expect(answer.paths[0]?.steps.map(({ forward }) => forward)).toEqual([true, true, false])
  })

  it('show every tie up to the limit, and how many there are', async () => {
    const answer = await ask('platform:yunji', 'province:nanhu', '&maxLength=2&limit=1')
    expect(nodesOf(answer)).toEqual([['platform:yunji', 'agreement:yunji-nanhu-2014-06', 'province:nanhu']])
    expect(answer.truncated).toEqual({ reason: 'too many shortest paths', limit: 1, known: 2 })
  })

  it('say how many there are of any length where the ties are all there', async () => {
    const answer = await ask('platform:yunji', 'province:nanhu', '&maxLength=3&limit=2')
    expect(answer.truncated).toEqual({ reason: 'too many paths', limit: 2, known: 4 })
    expect((await ask('platform:yunji', 'province:nanhu', '&maxLength=3&limit=4')).truncated).toBeNull()
  })

  it('lead through no source: nothing ties what only the author speaks of', async () => {
    expect(nodesOf(await ask('source:tiny', 'platform:baichuan'))).toEqual([['source:tiny', 'platform:baichuan']])
    const folder = await writeDataset({
      nodes: { Source: [{ id: 'source:s' }], Topic: [{ id: 'topic:a' }, { id: 'topic:b' }] },
      relations: [
        { type: 'CLAIMS', from: 'source:s', to: 'topic:a' },
        { type: 'CLAIMS', from: 'source:s', to: 'topic:b' },
      ],
    })
    const other = await openDatasets(folder)
    expect(nodesOf(await ask('topic:a', 'topic:b', '', other.context))).toEqual([])
    await other.close()
  })

  it('are none where the source ties nothing that short, and the ends stand alone', async () => {
    const answer = await ask('company:post', 'province:nanhu', '&maxLength=3')
    expect(answer).toMatchObject({ paths: [], truncated: null })
    const { nodes, edges } = await pathsOutline(context, answer)
    expect(nodes.map(({ id, hop }) => [id, hop])).toEqual([
      ['company:post', null],
      ['province:nanhu', null],
    ])
    expect(edges).toEqual([])
  })

  it('go through nothing that the filter leaves out, though an end may be of any kind', async () => {
    const cooperations = await ask(
      'platform:yunji',
      'province:nanhu',
      '&maxLength=2&exceptKinds=Agreement,Platform,Province',
    )
    expect(nodesOf(cooperations)).toEqual([['platform:yunji', 'cooperation:yunji-nanhu-2014', 'province:nanhu']])
    const signed = await ask('platform:yunji', 'province:nanhu', '&maxLength=2&signed=true')
    expect(nodesOf(signed)).toEqual([['platform:yunji', 'agreement:yunji-nanhu-2014-06', 'province:nanhu']])
    const end = await ask('province:dongling', 'agreement:baichuan-dongling-plan', '&maxLength=2&signed=true')
    expect(relationsOf(end)).toEqual([['signed:baichuan-dongling-plan-dongling']])
    expect(nodesOf(await ask('collective:platforms', 'group:five-provinces', '&classLevel=false'))).toEqual([])
  })

  it('are none where the filter leaves nothing to walk', async () => {
    expect(nodesOf(await ask('platform:yunji', 'province:nanhu', '&modalities=negative'))).toEqual([])
    expect(nodesOf(await ask('platform:yunji', 'province:nanhu', '&types=MENTIONS,QUOTES'))).toEqual([])
  })

  it('tell how many relations a question about time leaves out for want of a date', async () => {
    const answer = await ask('platform:yunji', 'province:nanhu', '&since=2014&maxLength=2')
    expect(nodesOf(answer)).toHaveLength(2)
    // The one met on the way: the province belongs to the five.
    expect(answer.undatedLeftOut).toBe(1)
  })

  it('from a node to itself are the node', async () => {
    expect(await ask('platform:yunji', 'platform:yunji')).toMatchObject({
      paths: [{ nodes: ['platform:yunji'], steps: [] }],
      truncated: null,
    })
  })

  it('together are one graph, its nodes as far as from the start', async () => {
    const view = parseView('view=paths&from=platform:yunji&to=province:nanhu&maxLength=3')
    const { nodes, edges, view: address } = await answerView(context, view)
    expect(nodes.map(({ id, hop }) => [id, hop])).toEqual([
      ['platform:yunji', 0],
      ['agreement:yunji-nanhu-2014-06', 1],
      ['cooperation:yunji-nanhu-2014', 1],
      ['province:nanhu', 2],
    ])
    expect(edges.map((edge) => edge.id)).toEqual([
      'signed:yunji-nanhu-2014-06-yunji',
      'signed:yunji-nanhu-2014-06-nanhu',
      'partyto:yunji-nanhu-2014-yunji',
      'partyto:yunji-nanhu-2014-nanhu',
      'instanceof:yunji-nanhu',
    ])
    expect(address).toBe('view=paths&from=platform:yunji&to=province:nanhu&maxLength=3')
  })

  it('are refused for an end that is not there or not named, and for more than is allowed', async () => {
    await expect(ask('platform:yunji', 'province:nanhuu')).rejects.toThrow(
      'unknown node: province:nanhuu (nearest: province:nanhu)',
    )
    await expect(paths(context, parseView('view=paths&from=platform:yunji'))).rejects.toThrow(
      'missing to: the id of an end',
    )
    const strict = { ...context, limits: { ...context.limits, pathLength: 3 } }
    await expect(ask('platform:yunji', 'province:nanhu', '&maxLength=4', strict)).rejects.toThrow(
      'too many maxLength: 4 (limit 3)',
    )
  })
})

describe('the search', () => {
  it('asks one query a level', async () => {
    const asked: string[] = []
    const run: TraversalContext['reader']['run'] = (script, parameters, signal) => {
      asked.push(script.name)
      return context.reader.run(script, parameters, signal)
    }
    await ask('agency:rural-office', 'province:nanhu', '&maxLength=4', {
      ...context,
      reader: { ...context.reader, run },
    })
    expect(asked).toEqual(['read/nodes', ...Array.from({ length: 4 }, () => 'read/expand')])
  })

  it('looks for longer paths among no more nodes than an answer may have, and says so', async () => {
    const strict = { ...context, limits: { ...context.limits, nodes: 4 } }
    const answer = await ask('platform:yunji', 'province:nanhu', '&limit=4', strict)
    expect(nodesOf(answer)).toHaveLength(2)
    expect(answer.truncated).toEqual({
      reason: 'too many nodes to look through for longer paths',
      limit: 4,
      known: null,
    })
  })

  it('stops at a stated effort, the shortest paths counted all the same', async () => {
    // Eleven stages of six nodes between the ends, each tied to all of the next: 6 ** 11 shortest paths.
    const stage = (at: number) => Array.from({ length: 6 }, (_, index) => `topic:n${String(at)}-${String(index)}`)
    const stages = [['topic:start'], ...Array.from({ length: 11 }, (_, at) => stage(at)), ['topic:end']]
    const relations = stages.flatMap((from, at) =>
      from.flatMap((one) => (stages[at + 1] ?? []).map((other) => ({ type: 'CLAIMS', from: one, to: other }))),
    )
    const wide = await openDatasets(
      await writeDataset({ nodes: { Topic: stages.flat().map((id) => ({ id })) }, relations }),
    )
    const ties = await ask('topic:start', 'topic:end', '&maxLength=12', wide.context)
    expect(ties.truncated).toEqual({ reason: 'too many shortest paths', limit: 10, known: 362_797_056 })
    const longer = await ask('topic:start', 'topic:n0-0', '&maxLength=12', wide.context)
    expect(longer.paths).toHaveLength(10)
    expect(longer.truncated).toEqual({ reason: 'too many paths', limit: 10, known: null })
    const few = await ask('topic:start', 'topic:n0-0', '&maxLength=12&limit=5000', wide.context)
    expect(few.truncated?.known).toBeNull()
    await wide.close()
  })

  it('makes a path of each of several relations between two nodes', async () => {
    const folder = await writeDataset({
      nodes: { Topic: ['a', 'b', 'c'].map((name) => ({ id: `topic:${name}` })) },
      relations: [
        { id: 'r:1', type: 'CLAIMS', from: 'topic:a', to: 'topic:b' },
        { id: 'r:2', type: 'PART_OF', from: 'topic:b', to: 'topic:a' },
        { id: 'r:3', type: 'CLAIMS', from: 'topic:b', to: 'topic:c' },
        { id: 'r:4', type: 'CLAIMS', from: 'topic:b', to: 'topic:c', modality: 'negative' },
        { id: 'r:5', type: 'EXAMPLE_OF', from: 'topic:a', to: 'topic:c' },
      ],
    })
    const other = await openDatasets(folder)
    const answer = await ask('topic:a', 'topic:c', '', other.context)
    expect(relationsOf(answer)).toEqual([
      ['r:1', 'r:3'],
      ['r:2', 'r:3'],
    ])
    expect(answer.paths[1]?.steps.map(({ forward }) => forward)).toEqual([false, true])
    await other.close()
  })
})
