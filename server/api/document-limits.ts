/** How large a document may be, told from its text alone: what a few words of fragments can unfold into counts unfolded. */
import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { ExplorerError } from '../graph/error.ts'

export interface DocumentLimits {
  /** Fields inside fields. */
  readonly depth: number
  /** The same, for questions about the schema: GraphiQL's own is deeper than any about the data. */
  readonly introspectionDepth: number
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
}

export interface DocumentSize extends DocumentLimits {
  readonly fields: number
  /** Selections: fields, fragments and spreads. */
  readonly selections: number
  /** The selections in each field, itself included, of all fields: what it takes to look at the whole of each. */
  readonly work: number
}

/** How to stay under each limit, in its message. */
const advice: Readonly<Record<keyof DocumentLimits, readonly [string, string]>> = {
  depth: ['levels', 'ask for what lies deeper by its id, in a request of its own'],
  introspectionDepth: ['levels of introspection', '/schema.json has the whole schema'],
  aliases: ['aliases', 'ask for many things by `nodes(ids:)`, or in several requests'],
  rootFields: ['root fields', 'ask in several requests'],
  directives: ['directives', 'leave out what is not wanted'],
}

const limitNames = ['rootFields', 'aliases', 'directives', 'depth', 'introspectionDepth'] as const

/** Throws LIMIT_EXCEEDED for the first limit that an operation of the document is over, with what to do about it. */
export function refuseLargeDocument(document: DocumentNode, limits: DocumentLimits): void {
  const size = documentSize(document)
  for (const name of limitNames) {
    if (size[name] <= limits[name]) continue
    const [what, how] = advice[name]
    const [asked, limit] = [size[name], limits[name]]
    const message = `too many ${what}: ${String(asked)} (limit ${String(limit)}; ${how})`
    throw new ExplorerError('LIMIT_EXCEEDED', message, { details: { argument: what, limit, asked } })
  }
}

/** The size of a document's largest operation, its fragments unfolded; a fragment inside itself counts once. */
export function documentSize({ definitions }: DocumentNode): DocumentSize {
  const fragments = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const measure = measureWith(fragments)
  const operations = definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) =>
      plus(measure(operation.selectionSet), { directives: operation.directives?.length ?? 0, selections: 0 }),
    )
  return operations.reduce(largest, nothing)
}

const nothing = {
  depth: 0,
  introspectionDepth: 0,
  aliases: 0,
  rootFields: 0,
  directives: 0,
  fields: 0,
  selections: 0,
  work: 0,
}

/** Each fragment is measured once, so that the work follows the length of the text, not what it unfolds into. */
function measureWith(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
  const known = new Map<string, DocumentSize>()
  const measure = ({ selections }: SelectionSetNode): DocumentSize => selections.map(one).reduce(beside, nothing)
  const one = (selection: SelectionNode): DocumentSize => {
    const directives = selection.directives?.length ?? 0
    switch (selection.kind) {
      case Kind.FIELD: {
        const inner = selection.selectionSet === undefined ? nothing : measure(selection.selectionSet)
        const isIntrospection = /^__(schema|type)$/.test(selection.name.value)
        return {
          depth: isIntrospection ? 1 : inner.depth + 1,
          introspectionDepth: isIntrospection ? inner.depth + 1 : inner.introspectionDepth,
          aliases: inner.aliases + (selection.alias === undefined ? 0 : 1),
          rootFields: 1,
          directives: inner.directives + directives,
          fields: inner.fields + 1,
          selections: inner.selections + 1,
          work: inner.work + inner.selections + 1,
        }
      }
      case Kind.INLINE_FRAGMENT:
        return plus(measure(selection.selectionSet), { directives, selections: 1 })
      case Kind.FRAGMENT_SPREAD:
        return plus(ofFragment(selection.name.value), { directives, selections: 1 })
    }
  }
  const ofFragment = (name: string): DocumentSize => {
    const before = known.get(name)
    if (before !== undefined) return before
    // Stands for the fragment while it is measured: validation refuses one inside itself.
    known.set(name, nothing)
    const fragment = fragments.get(name)
    const size = fragment === undefined ? nothing : measure(fragment.selectionSet)
    known.set(name, size)
    return size
  }
  return measure
}

function beside(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    ...largest(a, b),
    aliases: a.aliases + b.aliases,
    rootFields: a.rootFields + b.rootFields,
    directives: a.directives + b.directives,
    fields: a.fields + b.fields,
    selections: a.selections + b.selections,
    work: a.work + b.work,
  }
}

function largest(a: DocumentSize, b: DocumentSize): DocumentSize {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: Math.max(a.aliases, b.aliases),
    rootFields: Math.max(a.rootFields, b.rootFields),
    directives: Math.max(a.directives, b.directives),
    fields: Math.max(a.fields, b.fields),
    selections: Math.max(a.selections, b.selections),
    work: Math.max(a.work, b.work),
  }
}

function plus(
  size: DocumentSize,
  { directives, selections }: Pick<DocumentSize, 'directives' | 'selections'>,
): DocumentSize {
  return { ...size, directives: size.directives + directives, selections: size.selections + selections }
}
