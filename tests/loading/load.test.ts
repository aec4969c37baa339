/** Loading writes what was checked, once, whole, and nothing of a dataset with a fault. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openEmbedded } from '../../server/engine/embedded.ts'
import type { Engine, Row } from '../../server/engine/engine.ts'
import { parseScript, readScripts } from '../../server/engine/scripts.ts'
import { load, type LoadRequest } from '../../server/loading/load.ts'
import type { Progress } from '../../server/loading/progress.ts'
import { copyTiny, temporaryFolder, tiny, type Changes } from './dataset-copy.ts'

const scripts = readScripts('cypher')
const now = () => new Date('2026-01-02T03:04:05Z')

let folder: ReturnType<typeof temporaryFolder>
let engine: Engine
beforeEach(() => {
  folder = temporaryFolder()
  engine = openEmbedded({
    store: join(folder.path, 'store'),
    neo4j: { uri: '', username: '', password: '', database: '' },
    scripts,
  })
})
afterEach(async () => {
  await engine.close()
  folder.remove()
})

const loadFolders = (folders: readonly string[], more: Partial<LoadRequest> = {}) =>
  load({ folders, engine, scripts, now, ...more })
const copy = (name: string, changes: Changes = {}) => copyTiny(join(folder.path, name), changes)

/** All that is stored, in order. */
async function stored(): Promise<readonly Row[]> {
  const nodes = 'MATCH (node) UNWIND labels(node) AS label RETURN label, node{.*} AS stored ORDER BY node.id, label'
  const relations =
    'MATCH (source)-[relation]->(target) RETURN type(relation) AS type, source.id AS source, target.id AS target, relation{.*} AS stored ORDER BY relation.id'
  return [...(await rows(nodes)), ...(await rows(relations))]
}

async function rows(text: string): Promise<readonly Row[]> {
  const reader = await engine.openReader()
  try {
    return await reader.run(parseScript('test', text), {})
  } finally {
    await reader.close()
  }
}

async function only(text: string): Promise<unknown> {
  return (await rows(text))[0]?.['value']
}

describe('a load', () => {
  test('tells what it loaded, by kind and by type', async () => {
    const result = await loadFolders([tiny])
    expect(result).toMatchObject({
      kind: 'loaded',
      stamp: { loadedAt: '2026-01-02T03:04:05.000Z' },
      counts: {
        datasets: 1,
        nodes: 17,
        citations: 10,
        relations: 20,
        kinds: [
          ['Agency', 2],
          ['Platform', 2],
          ['Company', 1],
          ['Province', 2],
          ['Collective', 1],
          ['Group', 1],
          ['Document', 1],
          ['Agreement', 4],
          ['Cooperation', 1],
          ['Statement', 1],
          ['Source', 1],
        ],
        types: [
          ['SIGNED', 9],
          ['PARTY_TO', 4],
          ['ISSUED', 2],
          ['COVERS', 1],
          ['MEMBER_OF', 2],
          ['INSTANCE_OF', 1],
          ['CLAIMS', 1],
        ],
      },
    })
  })

  test('stores a node with both labels and all its properties', async () => {
    await loadFolders([tiny])
    const found = await rows(
      "MATCH (node:Agreement {id: 'agreement:trade-baichuan-post-2016-03'}) WHERE node:Entity RETURN node{.*} AS node",
    )
    expect(found).toEqual([
      {
        node: {
          id: 'agreement:trade-baichuan-post-2016-03',
          kind: 'Agreement',
          name: '乡村物流框架协议',
          nameEn: 'Village Logistics Framework Agreement',
          citations: ['citation:p4-1'],
          agreementKind: 'framework-agreement',
          titleCertainty: 'title',
          date: '2016-03',
          datePrecision: 'month',
          dateBasis: 'explicit',
          dateText: '2016年3月',
          earliest: '2016-03-01',
          latest: '2016-03-31',
          partyCount: 3,
          signed: true,
          datasets: ['tiny'],
          degree: 3,
          sortKey: 'xiang cun wu liu kuang jia xie yi',
          search: '乡村物流框架协议\nvillage logistics framework agreement\nagreement trade baichuan post 2016 03',
        },
      },
    ])
  })

  test('stores a relation between its ends with its defaults', async () => {
    await loadFolders([tiny])
    const found = await rows(
      "MATCH (source)-[relation {id: 'issued:shop-notice-trade-ministry'}]->(target) RETURN type(relation) AS type, source.id AS source, target.id AS target, relation{.*} AS relation",
    )
    expect(found).toEqual([
      {
        type: 'ISSUED',
        source: 'agency:trade-ministry',
        target: 'document:shop-notice',
        relation: {
          id: 'issued:shop-notice-trade-ministry',
          verb: '联合印发',
          joint: true,
          date: '2015-10',
          datePrecision: 'month',
          dateBasis: 'anaphora',
          dateText: '同年10月',
          earliest: '2015-10-01',
          latest: '2015-10-31',
          modality: 'reported',
          basis: 'explicit',
          citations: ['citation:p3-2'],
          datasets: ['tiny'],
        },
      },
    ])
  })

  test('stores what the dataset says of itself, with its counts', async () => {
    await loadFolders([tiny])
    expect(await only('MATCH (dataset:Dataset) RETURN dataset{.*} AS value')).toEqual({
      id: 'tiny',
      title: '示例语料',
      titleEn: 'Example corpus',
      version: '1.0.0',
      licence: 'CC0-1.0',
      evidence: 'required',
      nodes: 17,
      relations: 20,
      citations: 10,
    })
  })

  test('tells how far it is, to the end of every stage', async () => {
    const steps: Progress[] = []
    await loadFolders([tiny], { onProgress: (step) => steps.push(step) })
    const last = (stage: string) => steps.filter((step) => step.stage === stage).at(-1)
    expect(last('reading')).toEqual({ stage: 'reading', done: 1, total: 1 })
    expect(last('checking')).toEqual({ stage: 'checking', done: 47, total: 47 })
    expect(last('writing')).toEqual({ stage: 'writing', done: 48, total: 48 })
  })
})

describe('loading again', () => {
  test('changes nothing', async () => {
    const first = await loadFolders([tiny])
    const before = await stored()
    const second = await loadFolders([tiny])
    expect(second).toEqual({ kind: 'unchanged', stamp: first.kind === 'loaded' ? first.stamp : null })
    expect(await stored()).toEqual(before)
  })

  test('changes nothing where rows and columns stand in another order', async () => {
    await loadFolders([tiny])
    const result = await loadFolders([copy('turned', turned)])
    expect(result.kind).toBe('unchanged')
  })

  test('gives the same graph from rows in another order', async () => {
    await loadFolders([tiny])
    const before = await stored()
    await loadFolders([copy('other', { 'companies.csv': (text) => text.replace('邮递公司', '邮政公司') })])
    expect(await stored()).not.toEqual(before)
    await loadFolders([copy('turned', turned)])
    expect(await stored()).toEqual(before)
  })

  test('removes what is gone from the files', async () => {
    await loadFolders([tiny])
    const without = (word: string) => (text: string) =>
      text
        .split('\n')
        .filter((line) => !line.includes(word))
        .join('\n')
    await loadFolders([
      copy('smaller', {
        'companies.csv': without('company:post'),
        'relationships.csv': without('company:post'),
        'datapackage.json': (text) => text.replace('1.0.0', '1.0.1'),
      }),
    ])
    expect(await only("MATCH (node:Entity {id: 'company:post'}) RETURN count(node) AS value")).toBe(0)
    expect(
      await only("MATCH (n:Entity {id: 'agreement:trade-baichuan-post-2016-03'}) RETURN n.partyCount AS value"),
    ).toBe(2)
  })

  test('makes the store anew where scripts are others', async () => {
    await loadFolders([tiny])
    const script = { ...scripts.named('load/citation'), text: '// another hand\n' }
    const others = { ...scripts, all: new Map([...scripts.all, ['load/citation', script]]) }
    const result = await loadFolders([tiny], { scripts: others })
    expect(result.kind).toBe('loaded')
  })
})

describe('a load that fails', () => {
  test('leaves what was there, where the dataset has a fault', async () => {
    const first = await loadFolders([tiny])
    const before = await stored()
    const result = await loadFolders([
      copy('broken', { 'relationships.csv': (text) => text.replace('ISSUED,agency', 'ISSUED,agence') }),
    ])
    expect(result).toMatchObject({ kind: 'faulty', faults: { total: 1 } })
    expect(await engine.currentStamp()).toEqual(first.kind === 'loaded' ? first.stamp : null)
    expect(await stored()).toEqual(before)
  })

  test('makes no store, where the first dataset has a fault', async () => {
    await loadFolders([copy('broken', { 'agencies.csv': '' })])
    expect(await engine.currentStamp()).toBeNull()
  })

  test('leaves what was there, where it is stopped on its way', async () => {
    const first = await loadFolders([tiny])
    const stop = new AbortController()
    const changed = copy('changed', { 'companies.csv': (text) => text.replace('邮递公司', '邮政公司') })
    const stopped = loadFolders([changed], {
      signal: stop.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'writing' && done > 10) stop.abort()
      },
    })
    await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(await engine.currentStamp()).toEqual(first.kind === 'loaded' ? first.stamp : null)
    expect(await only("MATCH (node:Entity {id: 'company:post'}) RETURN node.name AS value")).toBe('邮递公司')
  })
})

describe('further columns', () => {
  test('are kept as text under their names, in any script', async () => {
    const changes = {
      'datapackage.json': '{"name":"tiny","version":"2"}',
      'companies.csv': 'id,name,founded,备注\ncompany:post,邮递公司,1896,老店\n',
    }
    await loadFolders([copy('wider', changes)])
    const found = await only("MATCH (node:Entity {id: 'company:post'}) RETURN node{.*} AS value")
    expect(found).toMatchObject({ founded: '1896', 备注: '老店' })
  })
})

describe('several datasets', () => {
  const second = (name: string, files: Readonly<Record<string, string>>) => {
    const path = join(folder.path, name)
    mkdirSync(path)
    writeFileSync(join(path, 'datapackage.json'), `{"name":"${name}","version":"1","evidence":"optional"}`)
    for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text)
    return path
  }

  test('share a node on which they agree, with the citations and names of both', async () => {
    const more = second('more', {
      'sources.csv': 'id,name\nsource:more,另一篇\n',
      'citations.csv': 'id,source,page\ncitation:more-1,source:more,7\n',
      'platforms.csv':
        'id,name,aliases,citations\nplatform:baichuan,百川商城,百川,citation:more-1\nplatform:new,新店,,\n',
      'relationships.csv': 'type,from,to\nPART_OF,platform:new,platform:baichuan\n',
    })
    await loadFolders([more, tiny])
    expect(await only("MATCH (node:Entity {id: 'platform:baichuan'}) RETURN node{.*} AS value")).toMatchObject({
      nameEn: 'Baichuan Mall',
      aliases: ['百川', '百川集团'],
      aliasCitations: ['', 'citation:p4-2'],
      citations: ['citation:more-1', 'citation:p4-1'],
      datasets: ['more', 'tiny'],
      degree: 4,
    })
    expect(await rows('MATCH (dataset:Dataset) RETURN dataset.id AS id, dataset.nodes AS nodes ORDER BY id')).toEqual([
      { id: 'more', nodes: 3 },
      { id: 'tiny', nodes: 17 },
    ])
  })

  test('are the same in either order', async () => {
    const more = second('more', { 'platforms.csv': 'id,name,note\nplatform:baichuan,百川商城,大店\n' })
    await loadFolders([tiny, more])
    expect((await loadFolders([more, tiny])).kind).toBe('unchanged')
  })

  test('may not disagree on a node', async () => {
    const more = second('more', { 'platforms.csv': 'id,name\nplatform:baichuan,百川网\n' })
    const result = await loadFolders([tiny, more])
    expect(result.kind === 'faulty' ? result.faults.first : []).toEqual([
      {
        file: join(more, 'platforms.csv'),
        line: 2,
        column: 19,
        message: `invalid name: 百川网 (expected 百川商城, as in ${tiny}/platforms.csv:3)`,
      },
    ])
  })

  test('may not have one name', async () => {
    const twice = copy('twice')
    const result = await loadFolders([tiny, twice])
    const first = result.kind === 'faulty' ? result.faults.first[0] : null
    expect(first).toEqual({
      file: join(twice, 'datapackage.json'),
      line: 1,
      column: 1,
      message: `invalid name: tiny (expected a name of its own, ${tiny} has it too)`,
    })
  })
})

const lastToFirst = (text: string): string => {
  const [header = '', ...lines] = text.trimEnd().split('\n')
  return [header, ...lines.reverse()].join('\r\n')
}
const rightToLeft = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(',').reverse().join(','))
    .join('\n')

/** The tiny dataset with rows from last to first, columns from right to left, line ends of CR and LF, and a mark before. */
const turned: Changes = {
  'agencies.csv': lastToFirst,
  'platforms.csv': (text) => `\ufeff${lastToFirst(text)}`,
  'provinces.csv': (text) => lastToFirst(rightToLeft(text)),
  'agreements.csv': lastToFirst,
  'citations.csv': lastToFirst,
  'relationships.csv': lastToFirst,
}
