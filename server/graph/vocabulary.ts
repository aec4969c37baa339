/**
 * Kinds of node and types of relation, as `data/vocabulary.json` defines them: one place for their names, ends, colours,
 * shapes and lines. Everything that lists kinds or types (checks, enums, legend, docs) is made from here.
 */
import vocabulary from '../../data/vocabulary.json' with { type: 'json' }

export type Language = 'zh' | 'en'

export type Kind = keyof typeof vocabulary.kinds
export type RelationType = keyof typeof vocabulary.relationTypes
export type Modality = keyof typeof vocabulary.modalities
export type Basis = keyof typeof vocabulary.bases
export type DatePrecision = keyof typeof vocabulary.datePrecisions
export type DateBasis = keyof typeof vocabulary.dateBases
export type AgreementKind = keyof typeof vocabulary.agreementKinds

/** What a kind takes part in: `party` can sign, `dealing` is what is signed or agreed. */
export type KindRole = 'party' | 'dealing' | 'other' | 'source'
export type LinePattern = 'solid' | 'dashed' | 'dotted' | 'dash-dot' | 'long-dash' | 'crossed'

// JSON gives no literal types to its values, only to its keys: `role`, `shape`, `line` and `type` are plain texts here, and a
// test holds them to the unions above and to the shapes the picture can draw.

/** A property of one kind: how its cell is read (`text`, `number`, `boolean`), and the values it may have. */
export interface PropertyDefinition {
  readonly type: string
  readonly description: string
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

interface Named {
  readonly zh: string
  readonly en: string
  readonly description: string
}

export interface KindDefinition extends Named {
  /** The file of a dataset that holds nodes of this kind. */
  readonly file: string
  /** A `KindRole`. */
  readonly role: string
  readonly enPlural: string
  readonly colour: { readonly light: string; readonly dark: string }
  readonly shape: string
  /** Whether its nodes have `date`, `datePrecision`, `dateBasis` and `dateText`. */
  readonly dated: boolean
  readonly properties: Readonly<Record<string, PropertyDefinition>>
}

export interface RelationTypeDefinition extends Named {
  /** Kinds, or `party`, `dealing`, `any`. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly line: string
}

export interface ModalityDefinition extends Named {
  /** A `LinePattern`. */
  readonly line: string
}

export const kinds: Readonly<Record<Kind, KindDefinition>> = vocabulary.kinds
export const relationTypes: Readonly<Record<RelationType, RelationTypeDefinition>> = vocabulary.relationTypes
export const modalities: Readonly<Record<Modality, ModalityDefinition>> = vocabulary.modalities
export const bases: Readonly<Record<Basis, Named & { readonly line?: string }>> = vocabulary.bases
export const datePrecisions: Readonly<Record<DatePrecision, Named>> = vocabulary.datePrecisions
export const dateBases: Readonly<Record<DateBasis, Named>> = vocabulary.dateBases
export const agreementKinds: Readonly<Record<AgreementKind, Named>> = vocabulary.agreementKinds

/** The relation types that tie a party to a dealing. */
export const participationTypes = ['SIGNED', 'PARTY_TO'] as const satisfies readonly RelationType[]

/** The keys of a vocabulary, typed, in the order of the file. */
export function keysOf<Key extends string>(definitions: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(definitions).filter((key): key is Key => isKeyOf(definitions, key))
}

/** Whether a text is a key of a vocabulary; never true of an inherited one such as `constructor`. */
export function isKeyOf<Key extends string>(definitions: Readonly<Record<Key, unknown>>, text: string): text is Key {
  return Object.hasOwn(definitions, text)
}

/** The kinds with a role, in the order of the file. */
export function kindsWithRole(role: KindRole): readonly Kind[] {
  return keysOf(kinds).filter((kind) => kinds[kind].role === role)
}

/** The kinds a list of allowed ends stands for: a kind's own name, `party`, `dealing` or `any`. */
export function kindsOfEnds(ends: readonly string[]): readonly Kind[] {
  return keysOf(kinds).filter((kind) => ends.includes('any') || ends.includes(kind) || ends.includes(kinds[kind].role))
}

/** Whether an id is a node's: its part before the colon is a kind in lower case. Relations and citations have other words there. */
export function isNodeId(id: string): boolean {
  return nodePrefixes.has(id.slice(0, id.indexOf(':')))
}

const nodePrefixes: ReadonlySet<string> = new Set(Object.keys(vocabulary.kinds).map((kind) => kind.toLowerCase()))

/** The name of a kind, type, modality, … in a language. */
export function nameIn(language: Language, named: Named): string {
  return language === 'zh' ? named.zh : named.en
}

/** A word of a vocabulary as GraphQL spells it: `Agency` is AGENCY, `title-only` is TITLE_ONLY. */
export function enumName(word: string): string {
  return word.replaceAll(/[-.]/g, '_').toUpperCase()
}
