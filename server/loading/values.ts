/** Reads the values of a checked row by name, as the sort that its column has. */
import type { PropertyValue } from '../graph/node.ts'

export type Values = Readonly<Record<string, PropertyValue>>

/** The text of a column, or `null` where it has none. */
export function textOf(values: Values, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === 'string' ? value : null
}

/** The number of a column, or `null` where it has none. */
export function numberOf(values: Values, name: string): number | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === 'number' ? value : null
}

/** The texts of a column that holds a list; none where it has none. */
export function textsOf(values: Values, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : []
}

/**
 * The values of some objects together, the later over the earlier. Not by spreading, of which V8 makes objects with a shape each: 220
 * bytes and as much time again.
 */
export function joined(...parts: readonly Values[]): Values {
  const all: Record<string, PropertyValue> = {}
  for (const part of parts) for (const [name, value] of Object.entries(part)) all[name] = value
  return all
}
