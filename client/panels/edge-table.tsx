/** The map as a table: a row an edge, in any order; Enter on a row opens its evidence. */
import { useMemo, useState } from 'react'
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components/Table'
import { nameOf } from '#graph/node'
import { modalities, nameIn, relationTypes, type Language } from '#graph/vocabulary'
import { columns, dateOf, rowsOf, sortRows, type Order, type Row as EdgeRow } from '../state/rows.ts'
import { texts, type Words } from '../text.ts'
import { KindMark } from './kind-mark.tsx'
import { useReading } from './reading.tsx'
import './edge-table.css'

export function EdgeTable() {
  const { words, language, shown, view, select } = useReading()
  const [order, setOrder] = useState<Order | null>(null)
  const rows = useMemo(() => (shown === null ? [] : sortRows(rowsOf(shown), order, language)), [shown, order, language])
  return (
    <Table
      className="edge-table"
      aria-label={words.table}
      selectionMode="single"
      selectedKeys={view.select === null ? [] : [view.select]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        select(key === undefined ? null : String(key))
      }}
      {...(order === null ? {} : { sortDescriptor: descriptorOf(order) })}
      onSortChange={({ column, direction }) => {
        const known = columns.find((one) => one === column)
        if (known !== undefined) setOrder({ column: known, descending: direction === 'descending' })
      }}
    >
      <TableHeader>
        {columns.map((column) => (
          <Column key={column} id={column} isRowHeader={column === 'source'} allowsSorting>
            {({ sortDirection }) => (
              <>
                {texts.columnNames[language][column]}
                <span aria-hidden="true">
                  {sortDirection === undefined ? '' : sortDirection === 'ascending' ? ' ↑' : ' ↓'}
                </span>
              </>
            )}
          </Column>
        ))}
      </TableHeader>
      <TableBody
        items={rows}
        dependencies={[language]}
        renderEmptyState={() => <p className="soft nothing">{words.nothingOnMap}</p>}
      >
        {(row) => <EdgeCells row={row} words={words} language={language} />}
      </TableBody>
    </Table>
  )
}

function descriptorOf({ column, descending }: Order) {
  return { column, direction: descending ? 'descending' : 'ascending' } as const
}

interface EdgeCellsProps {
  readonly row: EdgeRow
  readonly words: Words
  readonly language: Language
}

function EdgeCells({ row, words, language }: EdgeCellsProps) {
  const { edge, source, target, places } = row
  const type =
    edge.type === 'SIGNED_WITH' ? words.signedWith : (edge.predicate ?? nameIn(language, relationTypes[edge.type]))
  return (
    <Row id={row.id}>
      <Cell>
        <KindMark kind={source.kind} /> {nameOf(source, language)}
      </Cell>
      <Cell>
        {type}
        {edge.weight > 1 ? ` ×${String(edge.weight)}` : ''}
      </Cell>
      <Cell>
        <KindMark kind={target.kind} /> {nameOf(target, language)}
      </Cell>
      <Cell className="date">{dateOf(row)?.edtf ?? <span className="soft">{words.notDated}</span>}</Cell>
      <Cell>{edge.modality === null ? '' : nameIn(language, modalities[edge.modality])}</Cell>
      <Cell className="date soft">{places.join(' ')}</Cell>
    </Row>
  )
}
