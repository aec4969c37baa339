/** `Accept: text/csv` and `application/x-ndjson`: a GraphQL answer with one list in it as rows, for data frames and pipes. */
import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { csvLine } from '../graph/csv.ts'
import { errorCodes } from '../graph/error.ts'
import { isKeyOf } from '../graph/vocabulary.ts'
import { preferred } from './accept.ts'
import { fragmentsOf } from './fragments.ts'
import { problem } from './problem.ts'
import { cellOf, rowsOf, type Rows } from './rows.ts'
import { traceOf } from './trace.ts'

interface Asked {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
}

const forms = ['text/csv', 'application/x-ndjson'] as const
type Form = (typeof forms)[number]
const json = ['application/json', 'application/graphql-response+json'] as const

/** The plugin. An answer with an error in it is a problem, not half a table. */
export function useRows(): Plugin {
  const asked = new WeakMap<Request, Asked>()
  return {
    onExecute: ({ args }) => {
      asked.set(args.contextValue.request, args)
    },
    onResultProcess: (event) => {
      const { request, result } = event
      const accept = (request.headers.get('accept') ?? '').toLowerCase()
      // Nearly nobody asks for rows: lists of what each likes need not be made.
      const form = forms.some((one) => accept.includes(one)) ? preferred(accept, [...forms, ...json]) : null
      if (form === null || !isForm(form) || Array.isArray(result) || Symbol.asyncIterator in result) return
      event.setResultProcessor(() => responseOf(form, result, { request, asked: asked.get(request) }), form)
    },
    onResponse: ({ request }) => {
      asked.delete(request)
    },
  }
}

function isForm(type: string): type is Form {
  return forms.some((form) => form === type)
}

interface Answering {
  readonly request: Request
  readonly asked: Asked | undefined
}

function responseOf(form: Form, { data, errors }: ExecutionResult, { request, asked }: Answering): Response {
  const [error] = errors ?? []
  if (error !== undefined) return refusal(request, error.message, error.extensions)
  const operation = asked === undefined ? null : getOperationAST(asked.document, asked.operationName)
  if (asked === undefined || operation == null || data == null) return refusal(request, `missing answer for ${form}`)
  const rows = rowsOf(data, { selectionSet: operation.selectionSet, fragments: fragmentsOf(asked.document) })
  if (rows === null) {
    const expected = 'expected one root field with one list in it, or a table with its columns and rows'
    return refusal(request, `invalid accept: ${form} (${expected})`)
  }
  const headers = { 'content-type': `${form}; charset=utf-8`, vary: 'Accept', ...pageHeaders(rows) }
  return new Response(form === 'text/csv' ? csvOf(rows) : linesOf(rows), { headers })
}

function csvOf({ columns, rows }: Rows): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(isScalar(row) ? { [column]: row } : row, column)))
  return [columns, ...lines].map(csvLine).join('')
}

function linesOf({ rows }: Rows): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function isScalar(row: unknown): boolean {
  return typeof row !== 'object' || row === null
}

/** Rows have no place to say that more follow: where `pageInfo` was asked for, headers do. */
function pageHeaders({ beside }: Rows): Readonly<Record<string, string>> {
  const hasNext = cellOf(beside, 'pageInfo.hasNextPage')
  const cursor = cellOf(beside, 'pageInfo.endCursor')
  return {
    ...(hasNext === null ? {} : { 'x-has-next-page': String(hasNext) }),
    ...(cursor === null ? {} : { 'x-end-cursor': String(cursor) }),
  }
}

function refusal(request: Request, title: string, extensions: Readonly<Record<string, unknown>> = {}): Response {
  const { code = 'BAD_USER_INPUT' } = extensions
  const details = Object.fromEntries(Object.entries(extensions).filter(([name]) => name !== 'http'))
  const status = typeof code === 'string' && isKeyOf(errorCodes, code) ? errorCodes[code].status : 500
  return problem({ ...details, title, status, code, requestId: traceOf(request).id }, status)
}
