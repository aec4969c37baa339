/**
 * What the datasets state, as their files have it: the way back from stored rows to the rows they were loaded from. What
 * loading derived is left out by the names that no column of a dataset may have.
 */
import type { Row } from '../engine/engine.ts'
import type { TableDefinition } from '../graph/dataset-table.ts'
import type { PropertyValue } from '../graph/node.ts'
import { keysOf, relationTypes } from '../graph/vocabulary.ts'
import { runRead, type TraversalContext } from './context.ts'
import { isPropertyValue, textOf, textsOf } from './rows.ts'
import { propertyNames, storedPages, storedRelationPages } from './sweep.ts'

/** A row of a file: column → value, absent where nothing is stated. */
export type StatedRow = Readonly<Record<string, PropertyValue>>

/** The rows of a dataset's file, always in the same order, page by page. Throws CANCELLED between pages. */
export async function* statedPages(
  context: TraversalContext,
  definition: TableDefinition,
  dataset: string,
): AsyncGenerator<readonly StatedRow[]> {
  for await (const stored of storedOf(context, definition, dataset)) {
    const places = await placesOfShared(context, stored)
    yield stored.map((row) => statedRow(row, definition, (ids) => shareOf(ids, { row, dataset, places })))
  }
}

/** The columns that a row of a dataset's file fills: those that the file is known to have, in order, then its own. */
export async function statedColumns(
  context: TraversalContext,
  definition: TableDefinition,
  dataset: string,
): Promise<readonly string[]> {
  const stored = new Set(await storedNames(context, definition, dataset))
  if (stored.size === 0) return []
  const known = definition.columns.filter(({ name, required }) => required || stored.has(name)).map(({ name }) => name)
  const own = [...stored].filter((name) => !known.includes(name) && !definition.reserved.has(name))
  return [...known, ...own]
}

const types = keysOf(relationTypes)

function storedOf(
  context: TraversalContext,
  { holds }: TableDefinition,
  dataset: string,
): AsyncIterable<readonly Row[]> {
  switch (holds.form) {
    case 'node':
      return storedPages(context, 'nodes-after', { kinds: [holds.kind], dataset })
    case 'relation':
      return relationsOf(context, dataset)
    case 'citation':
      return storedPages(context, 'citations-after', { dataset })
  }
}

async function* relationsOf(context: TraversalContext, dataset: string): AsyncGenerator<readonly Row[]> {
  for await (const rows of storedRelationPages(context, types)) {
    yield rows.filter((row) => textsOf(row, 'datasets').includes(dataset))
  }
}

function storedNames(
  context: TraversalContext,
  { holds }: TableDefinition,
  dataset: string,
): Promise<readonly string[]> {
  switch (holds.form) {
    case 'node':
      return propertyNames(context, 'node-property-names', { kinds: [holds.kind], dataset })
    case 'relation':
      return propertyNames(context, 'relation-property-names', { types, dataset })
    case 'citation':
      return propertyNames(context, 'citation-property-names', { dataset })
  }
}

/** Some citations' share of a dataset. */
type Share = (ids: readonly string[]) => readonly string[]

function statedRow(row: Row, { reserved }: TableDefinition, share: Share): StatedRow {
  const values = Object.entries(row).filter(
    (entry): entry is [string, PropertyValue] => !reserved.has(entry[0]) && isPropertyValue(entry[1]),
  )
  const lists = { aliases: statedAliases(row, share), citations: share(textsOf(row, 'citations')) }
  const filled = Object.entries(lists).filter(([, texts]) => texts.length > 0)
  const rest = values.filter(([name]) => !Object.hasOwn(lists, name))
  return Object.fromEntries([...rest, ...filled])
}

/** `text@citation` again; an alias whose place is another dataset's is that one's. */
function statedAliases(row: Row, share: Share): readonly string[] {
  const places = textsOf(row, 'aliasCitations')
  const own = new Set(share(places.filter((place) => place !== '')))
  return textsOf(row, 'aliases').flatMap((alias, index) => {
    const place = places[index] ?? ''
    if (place === '') return [alias]
    return own.has(place) ? [`${alias}@${place}`] : []
  })
}

interface Sharing {
  readonly row: Row
  readonly dataset: string
  /** Citation → the datasets it comes from. */
  readonly places: ReadonlyMap<string, readonly string[]>
}

/**
 * Of the citations of a thing that several datasets state, those that one of them brought. What none of them brought is every
 * one's, and where a dataset brought none it keeps them all, since a row may need one.
 */
function shareOf(ids: readonly string[], { row, dataset, places }: Sharing): readonly string[] {
  const sharers = textsOf(row, 'datasets')
  if (sharers.length < 2) return ids
  const share = ids.filter((id) => {
    const owners = (places.get(id) ?? []).filter((owner) => sharers.includes(owner))
    return owners.length === 0 || owners.includes(dataset)
  })
  return share.length === 0 ? ids : share
}

/** Where the citations of those things of a page come from that several datasets state; most pages have none and ask nothing. */
async function placesOfShared(
  context: TraversalContext,
  stored: readonly Row[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const shared = stored.filter((row) => textsOf(row, 'datasets').length > 1)
  const ids = new Set(shared.flatMap((row) => [...textsOf(row, 'citations'), ...textsOf(row, 'aliasCitations')]))
  ids.delete('')
  if (ids.size === 0) return new Map()
  const rows = await runRead(context, 'citation-datasets', { ids: [...ids] })
  return new Map(rows.map((row) => [textOf(row, 'id'), textsOf(row, 'datasets')]))
}
