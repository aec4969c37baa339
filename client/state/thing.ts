/** What the map knows of a thing beyond what is said of it. */
import type { Subgraph } from '#graph/subgraph'
import type { Names } from './steps.ts'

interface Told {
  readonly relations: readonly { readonly id: string; readonly source: End; readonly target: End }[]
}

interface End {
  readonly kind: string
}

/** How many relations of a thing its expansion would add: those not on the map, but for what ties it to a source. */
export function newRelationsOf({ relations }: Told, subgraph: Subgraph | null): number {
  const drawn = new Set(subgraph?.edges.flatMap((edge) => edge.relations))
  const isOfSource = ({ source, target }: Told['relations'][number]) =>
    [source, target].some(({ kind }) => kind === 'Source')
  return relations.filter((relation) => !drawn.has(relation.id) && !isOfSource(relation)).length
}

/** A thing's name in both languages, for the log of steps. */
export function namesOf({ name, nameEn }: { readonly name: string; readonly nameEn: string | null }): Names {
  return { zh: name, en: nameEn ?? name }
}
