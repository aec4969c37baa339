/** What is loaded, and how to cite it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi, type Api } from './open-api.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

it('the dataset tells its parts, counts, sources and how to cite it', async () => {
  const document = `{
    dataset {
      id title english: title(lang: EN) loadedAt
      datasets { id title english: title(lang: EN) version licence nodes relations citations }
      counts { key label english: label(lang: EN) count }
      sources { id name(lang: EN) author publisher published updated language licence length textAvailable }
    }
  }`
  const { data, errors } = await api.ask(document)
  expect(errors).toEqual([])
  expect(data).toEqual({
    dataset: {
      id: 'tiny',
      title: '示例语料',
      english: 'Example corpus',
      loadedAt: '2016-08-02T00:00:00.000Z',
      datasets: [
        {
          id: 'tiny',
          title: '示例语料',
          english: 'Example corpus',
          version: '1.0.0',
          licence: 'CC0-1.0',
          nodes: 17,
          relations: 20,
          citations: 10,
        },
      ],
      counts: [
        { key: 'AGENCY', label: '机构', english: 'agency', count: 2 },
        { key: 'PLATFORM', label: '平台', english: 'platform', count: 2 },
        { key: 'COMPANY', label: '企业', english: 'company', count: 1 },
        { key: 'PROVINCE', label: '省级行政区', english: 'province', count: 2 },
        { key: 'COLLECTIVE', label: '泛称', english: 'collective', count: 1 },
        { key: 'GROUP', label: '计数组', english: 'group', count: 1 },
        { key: 'DOCUMENT', label: '文件', english: 'document', count: 1 },
        { key: 'AGREEMENT', label: '协议', english: 'agreement', count: 4 },
        { key: 'COOPERATION', label: '合作关系', english: 'co-operation', count: 1 },
        { key: 'STATEMENT', label: '泛指的说法', english: 'class-level statement', count: 1 },
        { key: 'SOURCE', label: '来源', english: 'source', count: 1 },
        { key: 'SIGNED', label: '签署', english: 'signed', count: 9 },
        { key: 'PARTY_TO', label: '参与', english: 'party to', count: 4 },
        { key: 'ISSUED', label: '发布', english: 'issued', count: 2 },
        { key: 'COVERS', label: '涵盖', english: 'covers', count: 1 },
        { key: 'MEMBER_OF', label: '列入', english: 'member of', count: 2 },
        { key: 'INSTANCE_OF', label: '具体即', english: 'instance of', count: 1 },
        { key: 'CLAIMS', label: '另有说法', english: 'claims', count: 1 },
      ],
      sources: [
        {
          id: 'source:tiny',
          name: 'Two years of village shops online',
          author: '某某',
          publisher: '示例报',
          published: null,
          updated: '2016-08-02',
          language: 'zh',
          licence: 'CC0-1.0',
          length: 214,
          textAvailable: true,
        },
      ],
    },
  })
})

it('a citation of the data names their version and the day they were loaded', async () => {
  const { data } = await api.ask('{ dataset { version citeAs english: citeAs(lang: EN) } }')
  const version = /"version":"([0-9a-f]{64})"/.exec(JSON.stringify(data))?.[1] ?? ''
  const hash = version.slice(0, 12)
  expect(data).toEqual({
    dataset: {
      version,
      citeAs: `示例语料，版本 1.0.0（数据 ${hash}，2016-08-02 载入 Signatory）。来源：某某，《𬤊日谈:乡村网店这两年》，示例报，此本所标更新日 2016-08-02。`,
      english: `Example corpus, version 1.0.0 (data ${hash}, loaded into Signatory on 2016-08-02). Source: 某某, “Two years of village shops online”, 示例报, copy updated 2016-08-02.`,
    },
  })
})
