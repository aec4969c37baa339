/** Measures of an answer, and of which graph they tell. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type Api } from './open-api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('measures of an answer', () => {
  it('rank parties among themselves where parties are asked for', async () => {
    const { data, errors } = await api.ask(`{
      signings(form: PARTIES) { kinds ranking(first: 2) { node kind label(lang: EN) score } communities { size nodeIds } }
    }`)
    expect(errors).toEqual([])
    expect(data).toEqual({
      signings: {
        kinds: ['AGENCY', 'PLATFORM', 'COMPANY', 'PROVINCE'],
        ranking: [
          { node: 'agency:trade-ministry', kind: 'AGENCY', label: 'Ministry of Trade', score: 2 },
          { node: 'company:post', kind: 'COMPANY', label: 'Post Company', score: 2 },
        ],
        communities: [
          { size: 3, nodeIds: ['agency:rural-office', 'platform:yunji', 'province:nanhu'] },
          { size: 3, nodeIds: ['agency:trade-ministry', 'platform:baichuan', 'company:post'] },
        ],
      },
    })
  })

  it('say that a graph of parties and agreements is mixed', async () => {
    const { data } = await api.ask(`{ signings { kinds ranking(by: BETWEENNESS, first: 1) { kind score } } }`)
    expect(data).toEqual({
      signings: {
        kinds: ['AGENCY', 'PLATFORM', 'COMPANY', 'PROVINCE', 'AGREEMENT'],
        ranking: [{ kind: 'PLATFORM', score: 0.142857143 }],
      },
    })
  })

  it('refuse more than a page', async () => {
    const { errors } = await api.ask('{ signings { ranking(first: 201) { node } } }')
    expect(errors).toMatchObject([
      { message: 'too many first: 201 (limit 200)', extensions: { code: 'LIMIT_EXCEEDED' } },
    ])
  })
})
