/** One drawing in place of another on Cytoscape, touching only what differs: to draw all anew for a selection takes seconds on a large map. */
import type { Core, ElementDefinition, NodeSingular, SingularElementReturnValue } from 'cytoscape'
import type { Point } from '#graph/layout/layout'

const appearMs = 200

/** Draws a scene's elements in place of those before: what is as it was is left alone, what is new fades in. */
export function replaceElements(
  cy: Core,
  elements: readonly ElementDefinition[],
  { isFaded }: { readonly isFaded: boolean },
): void {
  const before = new Set(cy.nodes().map((node) => node.id()))
  const wanted = new Set(elements.map(({ data }) => data.id))
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    const fresh = elements.filter((element) => !updateElement(cy, element))
    cy.add([...fresh])
  })
  if (isFaded && before.size > 0) fadeIn(cy, before)
}

/** Brings an element that is there already up to date; false where it has to be added. */
function updateElement(cy: Core, { data, position, classes }: ElementDefinition): boolean {
  const known = cy.getElementById(data.id ?? '')
  if (known.empty()) return false
  if (known.isEdge() && (known.data('source') !== data['source'] || known.data('target') !== data['target'])) {
    known.remove()
    return false
  }
  if (classes !== undefined && !sameClasses(known, classes)) known.classes(classes)
  const changed = Object.fromEntries(Object.entries(data).filter(([key, value]) => known.data(key) !== value))
  if (Object.keys(changed).length > 0) known.data(changed)
  if (position !== undefined && known.isNode() && !samePlace(known.position(), position)) known.position(position)
  return true
}

function sameClasses(element: SingularElementReturnValue, classes: string | readonly string[]): boolean {
  return (
    typeof classes === 'string' &&
    element
      .classes()
      .filter((one) => !passing.has(one))
      .join(' ') === classes
  )
}

/** Classes that come and go with the pointer and the camera. */
const passing: ReadonlySet<string> = new Set(['lit', 'far', 'sparse'])

function samePlace(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y
}

/** Things that were not there before appear, with their lines; what belongs to a node goes by its node. */
function fadeIn(cy: Core, before: ReadonlySet<string>): void {
  const isNew = (node: NodeSingular) => !before.has(node.id()) && !before.has(String(node.data('of') ?? ''))
  const fresh = cy.nodes().filter((node) => !node.hasClass('part') && isNew(node))
  if (fresh.length === 0) return
  const added = fresh.union(fresh.connectedEdges())
  added.style('opacity', 0)
  added.animate({ style: { opacity: 1 } }, { duration: appearMs, complete: () => added.removeStyle('opacity') })
}
