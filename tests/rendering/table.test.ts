/** Tables of everything, flat, on the dataset that fits on paper. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TableFormatName } from '../../server/rendering/table/formats.ts'
import { parseRows, renderTable } from '../../server/rendering/table/render.ts'
import { openDatasets, openTiny } from '../fixtures/open-tiny.ts'
import { textOf } from './text-of.ts'

type Open = Awaited<ReturnType<typeof openTiny>>
type Row = Readonly<Record<string, unknown>>

let tiny: Open
beforeAll(async () => {
  tiny = await openTiny()
})
afterAll(() => tiny.close())

async function file(rows: string, format: TableFormatName, { context }: Open = tiny): Promise<string> {
  return textOf(await renderTable(context, rows, format))
}

async function json(
  rows: string,
  open: Open = tiny,
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly Row[] }> {
  return JSON.parse(await file(rows, 'json', open)) as { columns: string[]; rows: Row[] }
}

describe('nodes of a kind', () => {
  it('are a row each, with their kind’s own columns and their first evidence in both languages', async () => {
    const { columns, rows } = await json('Agency')
    expect(columns).toEqual([
      ...['id', 'kind', 'name', 'nameEn', 'aliases', 'note', 'basis', 'level', 'partyForm', 'degree'],
      ...['citation', 'place', 'quote', 'statement', 'statementEn', 'citations', 'datasets'],
    ])
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual({
      ...{ id: 'agency:rural-office', kind: 'Agency', name: '乡村发展局', nameEn: 'Rural Development Office' },
      ...{ aliases: [], note: null, basis: null, level: 'national', partyForm: null, degree: 2 },
      ...{ citation: 'citation:p3-1', place: 'P3.S1', quote: '2015年3月,乡村发展局与云集网签订战略合作协议' },
      statement: '乡村发展局和云集网在2015年3月签了战略合作协议。',
      statementEn: 'The Rural Development Office and Yunji signed a strategic co-operation agreement in March 2015.',
      ...{ citations: ['citation:p3-1'], datasets: ['tiny'] },
    })
  })

  it('that is not in the data are a table without rows', async () => {
    expect((await json('Country')).rows).toEqual([])
    expect((await file('Country', 'csv')).split('\n')).toHaveLength(2)
  })
})

describe('dealings', () => {
  it('are a row each, of all three kinds, with their parties', async () => {
    const { rows } = await json('dealings')
    expect(rows.map(({ id, signed, partyCount, parties }) => [id, signed, partyCount, parties])).toEqual([
      ['agreement:baichuan-dongling-plan', false, 2, ['platform:baichuan', 'province:dongling']],
      ['agreement:rural-yunji-2015-03', true, 2, ['agency:rural-office', 'platform:yunji']],
      [
        'agreement:trade-baichuan-post-2016-03',
        true,
        3,
        ['agency:trade-ministry', 'company:post', 'platform:baichuan'],
      ],
      ['agreement:yunji-nanhu-2014-06', true, 2, ['platform:yunji', 'province:nanhu']],
      ['cooperation:yunji-nanhu-2014', false, 2, ['platform:yunji', 'province:nanhu']],
      ['statement:platforms-provinces', false, 2, ['collective:platforms', 'group:five-provinces']],
    ])
    expect(rows[1]).toMatchObject({
      agreementKind: 'strategic-cooperation-agreement',
      partyNames: ['乡村发展局', '云集网'],
      partyNamesEn: ['Rural Development Office', 'Yunji'],
      ...{ date: '2015-03', earliest: '2015-03-01', latest: '2015-03-31', datePrecision: 'month' },
    })
  })
})

describe('participations', () => {
  it('are a row a party of a dealing, planned ones too', async () => {
    const { rows } = await json('participations')
    expect(rows).toHaveLength(13)
    expect(rows.find(({ relation }) => relation === 'signed:baichuan-dongling-plan-dongling')).toEqual({
      ...{ relation: 'signed:baichuan-dongling-plan-dongling', type: 'SIGNED' },
      ...{
        dealing: 'agreement:baichuan-dongling-plan',
        dealingKind: 'Agreement',
        dealingName: '百川商城与东岭省的合作协议',
      },
      ...{ dealingNameEn: 'Agreement of Baichuan Mall and Dongling', agreementKind: 'agreement', signed: false },
      ...{ party: 'province:dongling', partyKind: 'Province', partyName: '东岭省', partyNameEn: 'Dongling' },
      ...{ verb: '计划签订', role: null, joint: false, modality: 'plan', basis: 'explicit', doubtful: false },
      ...{ date: null, earliest: null, latest: null, datePrecision: null, dateBasis: null, dateText: null, note: null },
      ...{ citation: 'citation:p4-2', place: 'P4.S2', quote: '百川集团还计划与东岭省签订合作协议' },
      statement: '百川商城打算和东岭省签协议，没有说哪一天。',
      statementEn: 'Baichuan plans to sign an agreement with Dongling; no date is given.',
      ...{ citations: ['citation:p4-2'], datasets: ['tiny'] },
    })
  })
})

describe('relations', () => {
  it('are a row each, with what they tie, by their source', async () => {
    const { rows } = await json('relations')
    const places = rows.map(({ source, id }) => `${String(source)} ${String(id)}`)
    expect(places).toHaveLength(20)
    expect(places).toEqual([...places].sort())
    expect(rows.find(({ id }) => id === 'claims:baichuan-lorries')).toMatchObject({
      ...{ type: 'CLAIMS', source: 'source:tiny', sourceKind: 'Source', target: 'platform:baichuan' },
      ...{ targetName: '百川商城', targetNameEn: 'Baichuan Mall', predicate: '货车跑得最勤', modality: 'evaluation' },
    })
  })
})

describe('a format', () => {
  it('has the same rows as the others', async () => {
    const { columns, rows } = await json('relations')
    const cells = rows.map((row) => columns.map((column) => cellOf(row[column])))
    expect(parse(await file('relations', 'csv'))).toEqual([columns, ...cells])
    const lines = (await file('relations', 'ndjson')).trimEnd().split('\n')
    expect(lines.slice(0, -1).map((line) => JSON.parse(line) as Row)).toEqual(
      rows.map((row) => ({ record: 'relation', ...row })),
    )
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      ...{ record: 'end', rows: 20, version: tiny.context.reader.stamp.version },
      ...{ sources: ['𬤊日谈:乡村网店这两年'], licence: 'CC0-1.0' },
    })
  })
})

describe('a large table', () => {
  it('is read page by page to its end, each row once, with the columns that only some rows have', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signatory-table-'))
    const count = 4001
    const rows = Array.from({ length: count }, (_, index) => `place:n${String(index)},第${String(index)}处,`)
    writeFileSync(join(folder, 'datapackage.json'), '{"name":"large","version":"1","evidence":"optional"}')
    writeFileSync(join(folder, 'places.csv'), ['id,name,degree_of_heat', ...rows, 'place:z,末,热'].join('\n'))
    const relations = rows.slice(1).map((_, index) => `PART_OF,place:n${String(index)},place:z`)
    writeFileSync(join(folder, 'relationships.csv'), ['type,from,to', ...relations].join('\n'))
    const large = await openDatasets(folder)
    try {
      const places = await json('Place', large)
      expect(new Set(places.rows.map(({ id }) => id)).size).toBe(count + 1)
      expect(places.rows).toHaveLength(count + 1)
      expect(places.columns.at(-1)).toBe('degree_of_heat')
      expect(places.rows.at(-1)).toMatchObject({ id: 'place:z', degree_of_heat: '热', degree: count - 1 })
      expect((await json('relations', large)).rows).toHaveLength(count - 1)
    } finally {
      await large.close()
    }
  })
})

describe('rows', () => {
  it.each([
    ['', /^missing rows \(expected one of Agency, Platform, .*, dealings, participations, relations\)$/],
    ['rows=agencies', /^unknown rows: agencies \(expected one of Agency, .*, relations\)$/],
    ['rows=constructor', /^unknown rows: constructor /],
    ['rows=Agency&rows=Place', /^repeated key: rows \(expected each key once\)$/],
    ['rows=Agency&lang=en', /^unknown key: lang \(expected rows\)$/],
  ])('of %j are refused, with what is possible', (query, message) => {
    expect(() => parseRows(query)).toThrow(message)
  })

  it('may stand after a question mark', () => {
    expect(parseRows('?rows=dealings')).toBe('dealings')
  })
})

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null) return ''
  return Array.isArray(value) ? value.join('|') : JSON.stringify(value)
}
