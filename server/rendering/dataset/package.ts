/** `datapackage.json`: what a dataset says of itself and of its files (Frictionless Data Package). */
import type { CellForm, TableDefinition } from '../../graph/dataset-table.ts'
import type { DatasetPart } from '../../traversal/dataset.ts'

/** A file of a dataset that has rows, with the columns that they fill. */
export interface FilledTable {
  readonly definition: TableDefinition
  readonly columns: readonly string[]
}

/** The text of the description of a dataset. */
export function packageText(part: DatasetPart, tables: readonly FilledTable[]): string {
  const { id, title, titleEn, version, licence, evidence } = part
  const description = {
    name: id,
    title,
    ...(titleEn === null ? {} : { titleEn }),
    version,
    profile: 'data-package',
    evidence,
    ...(licence === null ? {} : { licenses: licence.split(', ').map((name) => ({ name })) }),
    resources: tables.map(resource),
  }
  return `${JSON.stringify(description, null, 2)}\n`
}

function resource({ definition, columns }: FilledTable) {
  return {
    name: definition.file.replace(/\.csv$/, ''),
    path: definition.file,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns.map((name) => field(name, definition)), missingValues: [''] },
  }
}

/** A field with its Frictionless type; columns of the dataset's own are text. */
function field(name: string, definition: TableDefinition) {
  const column = definition.columns.find((known) => known.name === name)
  const constraints = column?.required === true ? { constraints: { required: true } } : {}
  return { name, type: column === undefined ? 'string' : typeOf(column.cell), ...constraints }
}

function typeOf({ form }: CellForm): string {
  switch (form) {
    case 'boolean':
    case 'number':
      return form
    case 'count':
      return 'integer'
    // EDTF is no date of Frictionless, and a list in one cell is text to it.
    case 'text':
    case 'date':
    case 'web-address':
    case 'list':
    case 'word':
    case 'pattern':
      return 'string'
  }
}
