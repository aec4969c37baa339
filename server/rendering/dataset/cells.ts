/** Values as the cells of a dataset's file. */
import type { Cell } from '../../graph/csv.ts'
import type { PropertyValue } from '../../graph/node.ts'

/** A value as its cell has it; numbers without an exponent, which no reader of datasets takes. */
export function datasetCell(value: PropertyValue | undefined): Cell {
  if (value === undefined) return null
  return typeof value === 'number' ? decimal(value) : value
}

/** A number in digits alone: `1.5e-7` is `0.00000015`. */
export function decimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  const sign = value < 0 ? '-' : ''
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}
