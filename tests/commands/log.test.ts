/** What a running server tells on standard error, by form. */
import { describe, expect, it } from 'vitest'
import { openLog } from '../../server/commands/log.ts'
import type { Terminal } from '../../server/commands/terminal.ts'
import type { LogForm } from '../../server/settings.ts'

const request = {
  ...{ requestId: 'r1', method: 'POST', path: '/graphql', status: 200, ms: 12.3 },
  graphql: { operation: 'Find', hash: 'abc', estimate: 7, queries: 2, rows: 3, nodes: 4, codes: ['UNKNOWN_ID'] },
}

/** The lines that one request, one look at the health, one fault and one note make. */
function linesOf(form: LogForm, isWatched = false): readonly string[] {
  const lines: string[] = []
  const note = (line: string) => lines.push(line)
  const barStream = isWatched ? process.stderr : null
  const plain: Terminal = { out: () => undefined, note, barStream, now: () => new Date(0), elapsed: () => 0 }
  const { told, report, terminal } = openLog(form, plain)
  told(request)
  told({ requestId: 'r2', method: 'GET', path: '/livez', status: 200, ms: 0.1 })
  const fault = new Error('the inside')
  fault.stack = 'Error: the inside\n    at home'
  report(fault, 'r3')
  terminal.note('data unchanged')
  return lines
}

describe('the log', () => {
  it('as json is one object a line, notes too, and leaves out who asks whether all is well', () => {
    const lines = linesOf('json').map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    expect(lines).toMatchObject([
      { level: 30, msg: 'request', ...request },
      { level: 50, msg: 'fault', requestId: 'r3', err: { message: 'the inside' } },
      { level: 30, msg: 'data unchanged' },
    ])
  })

  it('as text is one sentence each', () => {
    expect(linesOf('text')).toEqual([
      'POST /graphql 200 12.3 ms Find, cost 7, 2 queries, 4 things UNKNOWN_ID',
      'fault of request r3: Error: the inside\n    at home',
      'data unchanged',
    ])
  })

  it('of faults tells what went wrong, with the id its caller was given', () => {
    expect(linesOf('faults')).toEqual(['fault of request r3: Error: the inside\n    at home', 'data unchanged'])
  })

  it('is for people where somebody looks on, for programs elsewhere', () => {
    expect(linesOf('auto', true)).toEqual(linesOf('faults'))
    expect(linesOf('auto', false)).toHaveLength(3)
    expect(linesOf('auto', false)[0]).toMatch(/^\{/)
  })
})
