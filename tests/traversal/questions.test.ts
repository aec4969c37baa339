/** Every ready question and every view can be asked: its address, its picture and its GraphQL are one question. */
import { graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeContext } from '../../server/api/context.ts'
import { makeSchema } from '../../server/api/schema.ts'
import { questions } from '../../server/graph/question/index.ts'
import { wordsOf, type ReadyQuestion } from '../../server/graph/question/question.ts'
import { graphqlOf } from '../../server/graph/view/as-graphql.ts'
import { formatView, parseView, type View } from '../../server/graph/view/view.ts'
import { answerView } from '../../server/traversal/answer.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

const values = {
  agency: 'agency:rural-office',
  party: 'platform:yunji',
  other: 'province:nanhu',
  platform: 'platform:yunji',
  document: 'document:shop-notice',
  group: 'group:five-provinces',
  time: '2015',
}
const all: readonly (readonly [string, ReadyQuestion])[] = Object.entries(questions)
const schema = makeSchema()

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

async function askGraphql(view: View): Promise<Readonly<Record<string, unknown>>> {
  const texts = { has: () => false, read: () => Promise.resolve(null) }
  const contextValue = makeContext({ traversal: context, origin: '', texts })
  const { data, errors } = await graphql({ schema, source: graphqlOf(view), contextValue })
  expect(errors).toBeUndefined()
  return { ...data }
}

describe.each(all)('the ready question %s', (_, question) => {
  it('is asked in both languages, its slots the same', () => {
    const slotsIn = (words: string) => [...words.matchAll(/‹(\w+)›/g)].map(([, slot]) => slot).sort()
    for (const language of ['zh', 'en'] as const) {
      expect(slotsIn(question.words[language])).toEqual(Object.keys(question.slots).sort())
      expect(wordsOf(question, {}, language)).not.toMatch(/[‹›]/)
    }
  })

  it('has an address, and the answer of that address', async () => {
    const view = question.view(values)
    expect(parseView(formatView(view))).toEqual(view)
    const answer = await answerView(context, view)
    expect(answer.view).toBe(formatView(view))
  })

  it('is the same question in GraphQL', async () => {
    const view = question.view(values)
    const answer = await answerView(context, view)
    const data = await askGraphql(view)
    if (view.view === 'paths') expect(data['paths']).toMatchObject({ found: true })
    else
      expect(data[view.view]).toMatchObject({
        view: answer.view,
        nodes: answer.nodes.map((node) => ({ node: node.id })),
      })
  })
})

describe('a view in GraphQL', () => {
  it.each([
    'form=parties&signed=any&classLevel=any&modalities=reported,plan,target,directive,evaluation,statistic,negative',
    'parties=platform:yunji,province:nanhu&allParties=true&since=2014&until=2015-03&dates=within&undated=true',
    'partyKinds=Company&dealingKinds=Agreement&agreementKinds=framework-agreement&bases=explicit&minParties=2&limit=5',
    'expand=platform:yunji,province:nanhu',
    'view=neighbourhood&of=province:nanhu&hops=2&exceptTypes=INSTANCE_OF&exceptKinds=Source&classLevel=false',
    'view=network&kinds=Province,Group&types=MEMBER_OF&datasets=tiny',
    'view=induced&nodes=platform:yunji,agreement:yunji-nanhu-2014-06',
  ])('asks what the address %s asks', async (address) => {
    const view = parseView(address)
    const answer = await answerView(context, view)
    const data = await askGraphql(view)
    expect(data[view.view]).toMatchObject({
      view: formatView(view),
      nodes: answer.nodes.map((node) => ({ node: node.id })),
    })
  })
})
