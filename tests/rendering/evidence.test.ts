/** The evidence of a picture: every citation of what is shown, numbered, in each format. */
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseView } from '../../server/graph/view/view.ts'
import { exportNamed } from '../../server/rendering/exports.ts'
import type { TraversalContext } from '../../server/traversal/context.ts'
import { answerView } from '../../server/traversal/answer.ts'
import { openTiny } from '../fixtures/open-tiny.ts'
import { bytesOf, drawHere } from './draw.ts'

let context: TraversalContext
let close: () => Promise<void>

beforeAll(async () => {
  ;({ context, close } = await openTiny())
})
afterAll(() => close())

async function evidence(format: string, address = ''): Promise<string> {
  const file = await exportNamed('evidence', format, { publicUrl: null, draw: drawHere })(address).render(context)
  return (await bytesOf(file)).toString()
}

describe('the evidence of a picture', () => {
  it('as CSV proves every edge, under the numbers of the text', async () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(await evidence('csv'), { columns: true })
    const { edges, citations } = await answerView(context, parseView(''))
    expect(new Set(rows.map((row) => row['citation']))).toEqual(new Set(citations.map((citation) => citation.id)))
    expect(rows.filter((row) => row['type'] === '签署')).toHaveLength(edges.length)
    const numbers = rows.map((row) => Number(row['number']))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(rows.find((row) => row['type'] === '签署')).toMatchObject({
      number: '2',
      type: '签署',
      to: '山货上网协议',
      date: '2014-06',
      place: 'P2.S2',
      source: expect.any(String) as string,
    })
  })

  it('as CSV leaves a cell empty where there is nothing to say', async () => {
    expect((await evidence('csv')).split('\n').slice(0, 2)).toEqual([
      'number,from,type,to,date,modality,basis,nodes,source,place,start,end,quote,statement,citation',
      '1,,,,,,,云集网|南湖省,𬤊日谈:乡村网店这两年,P2.S1,13,30,"2014年,云集网与南湖省开展合作",云集网和南湖省从2014年起合作。,citation:p2-1',
    ])
  })

  it('as Markdown is a numbered list with quotes, in the reader’s language', async () => {
    const text = await evidence('md', 'lang=en&parties=company:post')
    expect(text).toMatch(/^# Evidence for this picture \(2\)\n\n1\. /)
    expect(text).toContain(
      'Post Company — signed — Village Logistics Framework Agreement · 2016-03 · reported · explicit',
    )
    expect(text).toContain('`?parties=company:post&lang=en`')
  })

  it('as JSON holds offsets and statements in both languages', async () => {
    const { evidence: entries } = JSON.parse(await evidence('json')) as { readonly evidence: readonly unknown[] }
    expect(entries[0]).toMatchObject({
      number: 1,
      source: 'source:tiny',
      citation: { start: expect.any(Number) as number, statementEn: expect.any(String) as string },
    })
  })

  it('cites the source for a bibliography', async () => {
    expect(await evidence('bib')).toMatch(/^@online\{source-tiny,\n {2}title = \{\{/)
    expect(JSON.parse(await evidence('csl'))).toMatchObject([
      { id: 'source:tiny', type: 'webpage', title: expect.any(String) as string },
    ])
  })

  it('shrinks with what is hidden', async () => {
    const { evidence: entries } = JSON.parse(await evidence('json', 'hide=agreement:rural-yunji-2015-03')) as {
      readonly evidence: readonly object[]
    }
    expect(JSON.stringify(entries)).not.toContain('乡村发展局与云集网的战略合作协议')
  })

  it('is refused in a format that is not there', () => {
    expect(() => exportNamed('evidence', 'doc', { publicUrl: null, draw: drawHere })).toThrow(
      'unknown evidence format: doc (expected one of csv, md, json, bib, csl)',
    )
  })
})
