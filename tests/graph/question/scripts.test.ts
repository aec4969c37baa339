/** The scripts a question names are those it runs: held against a reader that records what it is asked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphReader } from '../../../server/engine/engine.ts'
import { scriptsOf } from '../../../server/graph/question/scripts.ts'
import { questions } from '../../../server/graph/question/index.ts'
import { formatView, parseView } from '../../../server/graph/view/view.ts'
import { answerView } from '../../../server/traversal/answer.ts'
import type { TraversalContext } from '../../../server/traversal/context.ts'
import { openTiny } from '../../fixtures/open-tiny.ts'

const values = {
  agency: 'agency:rural-office',
  party: 'platform:yunji',
  other: 'province:nanhu',
  platform: 'platform:yunji',
  document: 'document:shop-notice',
  group: 'group:five-provinces',
  time: '2015',
}

/** What the text of the tiny dataset denies is nothing, and an empty answer has no nodes to ask for. */
const { denied, ...answered } = questions

const addresses = [
  ...Object.values(answered).map((question) => formatView(question.view(values))),
  'expand=platform:yunji',
  'form=parties&parties=platform:yunji',
  'form=parties&expand=platform:yunji',
  'view=neighbourhood&of=platform:yunji&hops=0',
  'view=neighbourhood&of=platform:yunji&expand=agency:rural-office',
  'view=induced&nodes=platform:yunji,province:nanhu',
  'view=induced&nodes=platform:yunji,province:nanhu&expand=agency:rural-office',
  'view=network',
  'view=network&since=2015&expand=platform:yunji',
]

let context: TraversalContext
let close: () => Promise<void>
beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

/** The names of the scripts that a view runs, each once. */
async function runBy(address: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>()
  const reader: GraphReader = {
    stamp: context.reader.stamp,
    run: (script, parameters, signal) => {
      names.add(script.name)
      return context.reader.run(script, parameters, signal)
    },
    isWhole: () => context.reader.isWhole(),
    close: () => context.reader.close(),
  }
  await answerView({ ...context, reader }, parseView(address))
  return names
}

describe('the scripts named beside a question', () => {
  it.each(addresses)('are just those that it runs: %s', async (address) => {
    const named = scriptsOf(parseView(address)).map((name) => `read/${name}`)
    expect(new Set(named)).toEqual(await runBy(address))
  })

  it('stand in the order of asking, each once', () => {
    expect(scriptsOf(parseView('form=parties&expand=platform:yunji'))).toEqual([
      'participations',
      'instances',
      'expand',
      'nodes',
      'citations',
    ])
  })

  it('are named of an empty answer too', () => {
    expect(scriptsOf(denied.view())).toEqual(['matching-relations', 'things', 'nodes', 'citations'])
  })
})
