/** An archive of everything loaded is a dataset again: the same files, the same version. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { csvLine } from '../../server/graph/csv.ts'
import { decimal } from '../../server/rendering/dataset/cells.ts'
import { renderDataset } from '../../server/rendering/dataset/render.ts'
import { articleFolder, openDatasets, tinyFolder } from '../fixtures/open-tiny.ts'
import { bytesOf } from './text-of.ts'

type Files = Readonly<Record<string, string>>

/** What some folders are as an archive, and the version it came from. */
async function exported(...folders: readonly string[]) {
  const { context, close } = await openDatasets(...folders)
  try {
    const bytes = await bytesOf(await renderDataset(context))
    return { bytes, files: unzipped(bytes), version: context.reader.stamp.version }
  } finally {
    await close()
  }
}

/** The version that an archive loads to, from the folders that hold a description. */
async function versionOf(files: Files): Promise<string> {
  const root = write(files)
  const descriptions = Object.keys(files).filter((path) => path.endsWith('datapackage.json'))
  const { context, close } = await openDatasets(...descriptions.map((path) => join(root, dirname(path))))
  await close()
  return context.reader.stamp.version
}

/** A second dataset that shares a party, an agreement, a relation and a citation's text with tiny, and knows more of them. */
const second: Files = {
  'datapackage.json': JSON.stringify({
    name: 'second',
    title: '第二',
    version: '2',
    licenses: [{ name: 'CC0-1.0' }, { name: 'CC-BY-4.0' }],
    evidence: 'optional',
  }),
  'sources.csv': 'id,name\nsource:second,另一篇\n',
  'citations.csv':
    'id,source,page,statement,mark\ncitation:a-1,source:second,7,"说,""百川"" 好",x\ncitation:z-9,source:second,9,,\n',
  'platforms.csv':
    'id,name,aliases,citations,founded\nplatform:baichuan,百川商城,百川@citation:a-1|百川店,citation:z-9|citation:a-1,1999\nplatform:new,=新店,,,\n',
  'groups.csv': 'id,name,statedCount,share,listOpen,impliedTotalMin\ngroup:few,少数,12,0.0000001,false,0.5\n',
  'documents.csv': 'id,name,date,datePrecision,dateBasis,dateText\ndocument:old,旧文,,none,loose,近日\n',
  'relationships.csv': [
    'id,type,from,to,joint,doubtful,date,value,weather,citations',
    'signed:rural-yunji-2015-03-yunji,SIGNED,platform:yunji,agreement:rural-yunji-2015-03,,,2015-03,,,citation:z-9',
    ',PART_OF,platform:new,platform:baichuan,false,true,../2015-11,1234567.5,晴,',
    '',
  ].join('\n'),
}
// The shared relation needs its ends here too, as the other dataset states them.
const shared: Files = {
  ...second,
  'platforms.csv': `${second['platforms.csv'] ?? ''}platform:yunji,云集网,,citation:a-1,\n`,
}

describe('an archive', () => {
  it('of one dataset holds its files at the root, and loads to the same version', async () => {
    const { files, version } = await exported(tinyFolder)
    expect(Object.keys(files)).toEqual([
      ...['agencies.csv', 'agreements.csv', 'citations.csv', 'collectives.csv', 'companies.csv', 'cooperations.csv'],
      ...['datapackage.json', 'documents.csv', 'groups.csv', 'platforms.csv', 'provinces.csv', 'relationships.csv'],
      ...['sources.csv', 'statements.csv', 'manifest.json'],
    ])
    expect(files['provinces.csv']).toBe(
      [
        'id,name,nameEn,citations',
        'province:dongling,东岭省,Dongling,citation:p4-2',
        'province:nanhu,南湖省,Nanhu,citation:p2-1',
        '',
      ].join('\n'),
    )
    expect(await versionOf(files)).toBe(version)
  })

  it('of the article loads to the same version', async () => {
    const { files, version } = await exported(articleFolder)
    expect(await versionOf(files)).toBe(version)
  })

  it('of two datasets holds a folder each, every one with what it brought, and loads to the same version', async () => {
    const { files, version } = await exported(tinyFolder, write(shared))
    const rowOf = (path: string, id: string) =>
      (parse(files[path] ?? '', { columns: true }) as readonly Files[]).find((row) => row['id'] === id)
    expect(rowOf('second/platforms.csv', 'platform:baichuan')).toMatchObject({
      ...{
        name: '百川商城',
        aliases: '百川@citation:a-1|百川店',
        citations: 'citation:a-1|citation:z-9',
        founded: '1999',
      },
    })
    expect(rowOf('tiny/platforms.csv', 'platform:baichuan')).toMatchObject({
      ...{ aliases: '百川店|百川集团@citation:p4-2', citations: 'citation:p4-1' },
    })
    expect(rowOf('second/groups.csv', 'group:few')).toMatchObject({ share: '0.0000001', listOpen: 'false' })
    expect(rowOf('second/platforms.csv', 'platform:new')).toMatchObject({ name: '=新店' })
    expect(await versionOf(files)).toBe(version)
  })

  it('says what it holds: counts, and the sha256 of every file', async () => {
    const { files, version } = await exported(tinyFolder)
    const manifest = JSON.parse(files['manifest.json'] ?? '') as Readonly<Record<string, unknown>>
    expect(manifest).toMatchObject({
      version,
      counts: { nodes: 17, relations: 20 },
      kinds: { Agency: 2, Agreement: 4 },
      types: { SIGNED: 9, MEMBER_OF: 2 },
      datasets: [{ id: 'tiny', nodes: 17, relations: 20, citations: 10 }],
    })
    expect(manifest['files']).toEqual(
      Object.entries(files)
        .filter(([path]) => path !== 'manifest.json')
        .map(([path, text]) => ({
          path,
          rows: path.endsWith('.csv') ? (parse(text) as readonly unknown[]).length - 1 : null,
          sizeBytes: Buffer.byteLength(text),
          sha256: createHash('sha256').update(text).digest('hex'),
        })),
    )
  })

  it('loads to the same version whatever its cells hold', async () => {
    const anyCell = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('=1+1', ' x ', '"', 'a,b', 'a@b:c', 'l1\nl2\r\tl3', '\ufeffx'),
      )
      .filter((text) => text.trim() !== '' && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(text))
    const anyGroup = fc.record({
      name: anyCell,
      note: fc.option(anyCell),
      aliases: fc.option(anyCell.filter((text) => !text.includes('|') && !/@[a-z]+:/.test(text))),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true }).map((share) => decimal(share + 0))),
      listOpen: fc.constantFrom('true', 'FALSE', null),
      of_their_own: fc.option(anyCell),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anyGroup, { minLength: 1, maxLength: 6 }), async (groups) => {
        const columns = ['name', 'note', 'aliases', 'share', 'listOpen', 'of_their_own'] as const
        const lines = groups.map((group, index) =>
          csvLine([`group:g${String(index)}`, ...columns.map((name) => group[name])]),
        )
        const folder = write({
          'datapackage.json': '{"name":"any","version":"1"}',
          'groups.csv': csvLine(['id', ...columns]) + lines.join(''),
        })
        const { files, version } = await exported(folder)
        expect(await versionOf(files)).toBe(version)
      }),
      { numRuns: 8 },
    )
  })

  it('is the same bytes every time, whatever the clock and the order of folders', async () => {
    const other = write(shared)
    const first = await exported(tinyFolder, other)
    const zone = process.env['TZ']
    process.env['TZ'] = 'Asia/Shanghai'
    const again = await exported(other, tinyFolder)
    process.env['TZ'] = 'America/New_York'
    const elsewhere = await exported(other, tinyFolder)
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0)
    expect(Buffer.compare(first.bytes, elsewhere.bytes)).toBe(0)
  })
})

describe('a number in a cell', () => {
  it.each([
    [12, '12'],
    [-0.25, '-0.25'],
    [1e-7, '0.0000001'],
    [1.5e-10, '0.00000000015'],
    [-2.25e-8, '-0.0000000225'],
    [1.5e21, '1500000000000000000000'],
  ])('%d is digits alone', (value, text) => {
    expect(decimal(value)).toBe(text)
    expect(Number(decimal(value))).toBe(value)
  })
})

function unzipped(bytes: Uint8Array): Files {
  const entries = Object.entries(unzipSync(bytes))
  return Object.fromEntries(entries.map(([path, content]) => [path, Buffer.from(content).toString('utf8')]))
}

/** Writes files into a new folder. */
function write(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'signatory-dataset-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}
