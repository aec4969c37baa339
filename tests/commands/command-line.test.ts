/** The command line, as built: exit codes and sentences. `npm run check` builds before this runs. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { settings } from '../../server/settings.ts'
import { root, tinyFolder } from '../fixtures/open-tiny.ts'

const folder = mkdtempSync(join(tmpdir(), 'signatory-cli-'))
const store = join(folder, 'store')

function signatory(parameters: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', join(root, 'dist/server/main.js'), ...parameters],
    {
      encoding: 'utf8',
      input,
      cwd: folder,
    },
  )
  return { status, stdout, stderr }
}

beforeAll(() => {
  expect(signatory(['load', '--data', tinyFolder, '--store', store])).toMatchObject({ status: 0 })
})

describe('signatory check', () => {
  it('counts what a sound dataset holds, exit 0', () => {
    const { status, stdout, stderr } = signatory(['check', '--data', tinyFolder])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^1 dataset, \d+ nodes, \d+ citations, 20 relations\n/)
  })

  it('names every fault of a broken one, exit 1', () => {
    const broken = join(folder, 'broken')
    spawnSync('cp', ['-r', tinyFolder, broken])
    const file = join(broken, 'relationships.csv')
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('platform:yunji,agreement', 'platform:yunjj,agreement')
        .replace('2016-03,month', '2016-13,month'),
    )
    const { status, stdout } = signatory(['check', '--data', broken])
    expect(status).toBe(1)
    expect(stdout).toMatch(/relationships\.csv:2:\d+: unknown .*platform:yunjj.*platform:yunji/)
    expect(stdout).toMatch(/relationships\.csv:\d+:\d+: invalid date: 2016-13/)
    expect(stdout).toMatch(/2 faults in 1 file\n$/)
  })

  it('says what a folder lacks, exit 1', () => {
    const { status, stdout } = signatory(['check', '--data', join(folder, 'nowhere')])
    expect(status).toBe(1)
    expect(stdout).toContain('nowhere')
  })
})

describe('signatory load', () => {
  it('a second time changes nothing', () => {
    const { status, stderr } = signatory(['load', '--data', tinyFolder, '--store', store])
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^data unchanged \(version [0-9a-f]{12}\)\n$/)])
  })

  it('from a broken dataset leaves what was loaded', () => {
    expect(signatory(['load', '--data', join(folder, 'broken'), '--store', store]).status).toBe(1)
    expect(JSON.parse(signatory(['query', '-', '--store', store], '{ dataset { id } }').stdout)).toEqual({
      data: { dataset: { id: 'tiny' } },
    })
  })
})

describe('signatory export', () => {
  it('writes a network and a picture, format by the ending', () => {
    const files = ['network.json', 'network.graphml'].map((name) => join(folder, name))
    expect(signatory(['export', 'network', 'form=parties', '--store', store, '--out', ...files])).toMatchObject({
      status: 0,
    })
    const pictures = ['svg', 'png', 'pdf'].map((ending) => join(folder, `a.${ending}`))
    expect(signatory(['export', 'picture', '--store', store, '--out', ...pictures])).toEqual({
      status: 0,
      stdout: '',
      stderr: pictures.map((path) => `wrote ${path}\n`).join(''),
    })
    expect(JSON.parse(readFileSync(files[0] ?? '', 'utf8'))).toMatchObject({ graph: { view: 'form=parties' } })
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toContain('云集网')
    expect(pictures.slice(1).map((path) => readFileSync(path, 'latin1').slice(0, 4))).toEqual(['\u0089PNG', '%PDF'])
  })

  it('writes tables and the whole dataset, which loads to the same version', () => {
    const inFolder = (...parameters: readonly string[]) => signatory(['export', ...parameters])
    expect(inFolder('table', 'rows=Agency', '--store', store, '--out', 'agencies.csv')).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'agencies.csv'), 'utf8').split('\n')).toHaveLength(4)
    expect(inFolder('network', '--store', store, '--out', 'nodes.csv', 'x.nodes.csv')).toMatchObject({ status: 0 })
    expect(readFileSync(join(folder, 'nodes.csv'), 'utf8')).toMatch(/^id,label,kind/)
    expect(inFolder('dataset', '--store', store, '--out', 'all.zip')).toMatchObject({ status: 0 })
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, 'all.zip'))))) {
      mkdirSync(join(folder, 'all'), { recursive: true })
      writeFileSync(join(folder, 'all', path), bytes)
    }
    const { stderr } = signatory(['load', '--data', join(folder, 'all'), '--store', store])
    expect(stderr).toMatch(/^data unchanged \(version [0-9a-f]{12}\)\n$/)
  })

  it.each([
    [
      ['network', '--out', 'a.xlsx'],
      'unknown network format: xlsx (expected one of json, cyjs, graphml, gexf, csv, nodes.csv, ndjson, cypher)\n',
    ],
    [
      ['movie', '--out', 'a.mp4'],
      'unknown export: movie (expected one of network, picture, evidence, table, dataset)\n',
    ],
    [['picture', 'seed=x', '--out', 'a.svg'], 'invalid seed: x (expected a whole number from 0 to 2147483647)\n'],
    [['picture', 'title=😀', '--out', 'a.pdf'], 'missing glyph: 😀 U+1F600 (expected characters of Noto Sans SC)\n'],
    [['picture', '--out', 'nowhere/a.svg'], 'unwritable file: nowhere/a.svg (expected a path this user may write)\n'],
  ])('%j is a wrong call, exit 2', (parameters, message) => {
    expect(signatory(['export', ...parameters, '--store', store])).toEqual({ status: 2, stdout: '', stderr: message })
  })
})

describe('signatory query', () => {
  it('answers as JSON, with variables', () => {
    const document = 'query ($text: String!) { search(text: $text, first: 1) { entity { id } } }'
    const { status, stdout } = signatory(['query', '-', '--variables', '{"text":"百川"}', '--store', store], document)
    expect([status, JSON.parse(stdout)]).toEqual([0, { data: { search: [{ entity: { id: 'platform:baichuan' } }] } }])
  })

  it('says errors in the answer, exit 1', () => {
    const { status, stdout } = signatory(['query', '-', '--store', store], '{ nothing }')
    expect(status).toBe(1)
    expect(stdout).toContain('Cannot query field')
  })
})

describe('a wrong call', () => {
  it.each([
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['serve', '--port', 'many'], /^invalid --port: many \(expected a port from 0 to 65535\)\n$/],
    [['load', '--engine', 'sqlite'], /^invalid --engine: sqlite \(expected one of embedded, neo4j\)\n$/],
    [['load', '--engine', 'neo4j'], /^missing NEO4J_URI/],
    [['query', '-', '--variables', '[1]'], /^invalid --variables: \[1\] \(expected a JSON object\)\n$/],
  ])('%j is told in one sentence, exit 2', (parameters, message) => {
    const { status, stderr } = signatory(parameters, '{ dataset { id } }')
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('    at ')
  })

  it('to a store of another version says to load again, exit 3', () => {
    const old = join(folder, 'old')
    signatory(['load', '--data', tinyFolder, '--store', old])
    const current = join(old, 'current')
    writeFileSync(current, readFileSync(current, 'utf8').replace(/"maker": "[0-9a-f]+"/, '"maker": "another"'))
    const { status, stderr } = signatory(['export', 'network', '--store', old, '--out', join(folder, 'b.json')])
    expect([status, stderr]).toEqual([
      3,
      'outdated store: it was written by another version of Signatory (run signatory load)\n',
    ])
    expect(signatory(['load', '--data', tinyFolder, '--store', old]).stderr).toMatch(/loaded in/)
  })

  it('without data says to load, exit 3', () => {
    const { status, stderr } = signatory(['query', '-', '--store', join(folder, 'empty')], '{ dataset { id } }')
    expect([status, stderr]).toEqual([3, `missing data in ${join(folder, 'empty')}: load a dataset first\n`])
  })
})

describe('signatory serve', () => {
  it('takes every setting as a flag, but for the password', () => {
    const { stdout } = signatory(['serve', '--help'])
    const missing = Object.values(settings).filter(({ flag }) => !stdout.includes(`${flag} `))
    expect(missing.map(({ variable }) => variable)).toEqual([])
    expect(settings.neo4jPassword.flag).toBe('')
  })
})
