/** Values on their way to and from neo4j-driver: what differs between its types and JSON is evened out here. */
import neo4j from 'neo4j-driver'
import { ExplorerError } from '../../graph/error.ts'
import type { Parameters, Row, Value } from '../engine.ts'

/** The driver sends every JavaScript number as a float: whole ones are turned into its integers. */
export function withIntegers(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriver(value)]))
}

function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map((part: Value) => toDriver(part))
  if (value !== null && typeof value === 'object') return withIntegers(value as Parameters)
  return value
}

/** A record as JSON values: the read scripts return maps, scalars and lists, never nodes or relationships. */
export function plain(record: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, fromDriver(value)]))
}

function fromDriver(value: unknown): Value {
  if (value === null || value === undefined) return null
  // Nearly everything; copying it took longer than reading it from the wire.
  if (isPlain(value)) return value
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(fromDriver)
  if (typeof value === 'object') return plain({ ...value })
  throw new ExplorerError('INTERNAL', `invalid value from the engine: ${typeof value}`)
}

/** Whether a value is JSON already, through and through. */
function isPlain(value: unknown): value is Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return true
  if (Array.isArray(value)) return value.every(isPlain)
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false
  return Object.values(value).every(isPlain)
}
