/** The one list of an answer as rows: for CSV and for JSON lines. */
import { Kind, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql'
import type { Cell } from '../graph/csv.ts'

export interface Rows {
  /** Paths below a row, joined with dots. */
  readonly columns: readonly string[]
  /** As the answer has them. */
  readonly rows: readonly unknown[]
  /** What stands beside the list: `pageInfo`, counts. */
  readonly beside: Readonly<Record<string, unknown>>
}

export interface AskedRows {
  readonly selectionSet: SelectionSetNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/**
 * The rows of an answer that has one root field with one list in it, or a table; `null` for any other. The columns are those
 * asked for, whether a row has them or not.
 */
export function rowsOf(data: Readonly<Record<string, unknown>>, asked: AskedRows): Rows | null {
  const path = pathOfList(data)
  if (path === null) return null
  const beside = valueAt(data, path.slice(0, -1))
  const rows = valueAt(data, path)
  if (!Array.isArray(rows)) return null
  const columns = columnsOfTable(beside) ?? columnsBelow(path, asked)
  return { columns, rows, beside: isRecord(beside) ? beside : {} }
}

/** The cell of a row at a column; values of a list inside the row stand beside each other. */
export function cellOf(row: unknown, column: string): Cell {
  const found = valuesAt(row, column.split('.')).filter((value) => value !== null && value !== undefined)
  const cells = found.map((value) => (typeof value === 'object' ? JSON.stringify(value) : scalar(value)))
  return cells.length > 1 ? cells.map(String) : (cells[0] ?? null)
}

function scalar(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function pathOfList(value: unknown): readonly string[] | null {
  if (!isRecord(value)) return null
  const table = columnsOfTable(value)
  if (table !== null) return ['rows']
  const lists = Object.keys(value).filter((key) => Array.isArray(value[key]))
  const [list] = lists
  if (list !== undefined) return lists.length === 1 ? [list] : null
  const inner = Object.keys(value).filter((key) => key !== 'pageInfo' && isRecord(value[key]))
  const [one] = inner
  const rest = one === undefined || inner.length > 1 ? null : pathOfList(value[one])
  return one === undefined || rest === null ? null : [one, ...rest]
}

function columnsOfTable(value: unknown): readonly string[] | null {
  if (!isRecord(value) || !Array.isArray(value['columns']) || !Array.isArray(value['rows'])) return null
  return value['columns'].map(String)
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value)
}

function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return isRecord(value) ? valuesAt(value[key], rest) : []
}

function columnsBelow(path: readonly string[], { selectionSet, fragments }: AskedRows): readonly string[] {
  const list = path.reduce<readonly SelectionSetNode[]>(
    (sets, key) =>
      sets
        .flatMap((set) => fieldsOf(set, fragments))
        .filter((field) => keyOf(field) === key)
        .flatMap((field) => field.selectionSet ?? []),
    [selectionSet],
  )
  const columns = list.flatMap((set) => leavesOf(set, fragments))
  return columns.length === 0 ? path.slice(-1) : [...new Set(columns)]
}

function leavesOf(set: SelectionSetNode, fragments: AskedRows['fragments']): readonly string[] {
  return fieldsOf(set, fragments).flatMap((field) =>
    field.selectionSet === undefined
      ? [keyOf(field)]
      : leavesOf(field.selectionSet, fragments).map((leaf) => `${keyOf(field)}.${leaf}`),
  )
}

function fieldsOf({ selections }: SelectionSetNode, fragments: AskedRows['fragments']): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection]
      case Kind.INLINE_FRAGMENT:
        return fieldsOf(selection.selectionSet, fragments)
      case Kind.FRAGMENT_SPREAD: {
        const fragment = fragments.get(selection.name.value)
        return fragment === undefined ? [] : fieldsOf(fragment.selectionSet, fragments)
      }
    }
  })
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value
}
