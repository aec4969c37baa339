/** A node as the engine holds it: what it is called, what it is, and what it rests on. */
import type { PointedDate } from './date.ts'
import type { Basis, Kind, Language } from './vocabulary.ts'

export type Scalar = string | number | boolean
export type PropertyValue = Scalar | readonly Scalar[]
export type Properties = Readonly<Record<string, PropertyValue>>

/** Another name of a node, with the citation of its place where the data has one. */
export interface Alias {
  readonly text: string
  readonly citation: string | null
}

/** What lists and pictures tell of a node; whatever is long, or differs from kind to kind, is left out. */
export interface NodeHead {
  readonly id: string
  readonly kind: Kind
  /** As the text prefers it. */
  readonly name: string
  readonly nameEn: string | null
  /** `derived` where the node is ours; else `null`. */
  readonly basis: Basis | null
  readonly date: PointedDate | null
  /** Ids. */
  readonly citations: readonly string[]
  /** Ids of the datasets it comes from. */
  readonly datasets: readonly string[]
  /** Number of relations in the whole graph. */
  readonly degree: number
}

export interface GraphNode extends NodeHead {
  readonly aliases: readonly Alias[]
  readonly note: string | null
  /** The properties of its kind, and whatever else the dataset's columns say. */
  readonly properties: Properties
}

/** What a node is called in a language; English falls back to the text's own name. */
export function nameOf(node: Pick<NodeHead, 'name' | 'nameEn'>, language: Language): string {
  return language === 'en' ? (node.nameEn ?? node.name) : node.name
}
