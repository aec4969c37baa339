/** What the client rebuilds from the API's answers is the very subgraph that the server drew them from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchBetween, fetchEvidence } from '../../client/api/evidence.ts'
import { fetchDataset, fetchHits, fetchSubgraph, fetchTally } from '../../client/api/questions.ts'
import { filtersToCount } from '../../client/state/admission.ts'
import type { Subgraph } from '../../server/graph/subgraph.ts'
import { defaultView, parseView } from '../../server/graph/view/view.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { openApi, type Api } from '../api/open-api.ts'
import { openTiny } from '../fixtures/open-tiny.ts'

let api: Api
let tiny: Awaited<ReturnType<typeof openTiny>>
const browserFetch = globalThis.fetch
const { signal } = new AbortController()

beforeAll(async () => {
  api = await openApi()
  tiny = await openTiny()
  // The browser's fetch, as far as the client uses it, over the API itself.
  globalThis.fetch = async (_, init) => {
    const { query, variables } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as {
      query: string
      variables: Record<string, unknown>
    }
    const { data, errors } = await api.ask(query, variables)
    return Response.json(errors.length === 0 ? { data } : { data, errors })
  }
})
afterAll(async () => {
  globalThis.fetch = browserFetch
  await api.close()
  await tiny.close()
})

describe('the subgraph of a view', () => {
  it.each([
    '',
    'form=parties&signed=any',
    'signed=any&classLevel=true&modalities=reported,plan,target',
    'expand=group:five-provinces,platform:yunji',
    'parties=platform:yunji&since=2015',
    'view=neighbourhood&of=platform:baichuan&hops=2',
    'view=paths&from=province:nanhu&to=agency:trade-ministry',
    'view=induced&nodes=platform:yunji,province:nanhu,agreement:yunji-nanhu-2014-06',
    'view=network&exceptKinds=Source',
  ])('?%s is the server’s own', async (query) => {
    const view = parseView(query)
    const rebuilt = await fetchSubgraph(view, signal)
    expect(withoutPassages(rebuilt)).toEqual(withoutCounts(await answerView(tiny.context, view)))
  })
})

describe('other answers', () => {
  it('count what each condition lets in', async () => {
    expect(await fetchTally(filtersToCount(defaultView()), signal)).toEqual({
      signings: 3,
      plans: 1,
      cooperations: 1,
      statements: 1,
    })
  })

  it('find by two characters, and say what matched', async () => {
    const [first] = await fetchHits('百川', signal)
    expect(first).toMatchObject({ id: 'platform:baichuan', kind: 'Platform', matched: '百川商城' })
  })

  it('tell a party with its dealings and their evidence', async () => {
    const [told] = await fetchEvidence(['platform:baichuan'], signal)
    expect(told).toMatchObject({
      tag: 'thing',
      name: '百川商城',
      aliases: [{ text: '百川集团' }],
      dealings: [
        { id: 'agreement:trade-baichuan-post-2016-03', signed: true },
        { id: 'agreement:baichuan-dongling-plan' },
      ],
    })
  })

  it('tell a counted set, stated and named', async () => {
    const [told] = await fetchEvidence(['group:five-provinces'], signal)
    expect(told).toMatchObject({ count: { stated: 5, named: 2 } })
  })

  it('tell a relation, and leave out what is not in the data', async () => {
    const told = await fetchEvidence(['covers:shop-notice-five', 'platform:nobody'], signal)
    expect(told).toMatchObject([{ tag: 'relation', claim: { type: 'COVERS', modality: 'directive' } }])
  })

  it('tell that the source does not say', async () => {
    expect(await fetchBetween('agency:rural-office', 'province:dongling', signal)).toMatchObject({
      a: { name: '乡村发展局' },
      b: { name: '东岭省' },
      standing: 'NOT_STATED',
      dealings: [],
    })
  })

  it('name the sources of the data', async () => {
    expect(await fetchDataset(signal)).toMatchObject({ sources: [{ id: 'source:tiny', textAvailable: true }] })
  })

  it('keep the code of a problem', async () => {
    const asked = fetchSubgraph(parseView('parties=platform:nobody'), signal)
    await expect(asked).rejects.toMatchObject({ code: 'UNKNOWN_ID' })
  })
})

function withoutPassages(rebuilt: Subgraph): Subgraph {
  const citations = rebuilt.citations.map((citation) => {
    const { passage, ...rest } = citation as (typeof rebuilt.citations)[number] & { passage?: unknown }
    expect(passage).toBeDefined()
    return rest
  })
  return { ...rebuilt, citations }
}

/** The API tells what loading counted in fields of its own, and not among the properties of the data. */
function withoutCounts(answered: Subgraph): Subgraph {
  const counted = ['signed', 'partyCount', 'namedCount']
  const nodes = answered.nodes.map(({ properties, ...rest }) => ({
    ...rest,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !counted.includes(name))),
  }))
  return { ...answered, nodes }
}
