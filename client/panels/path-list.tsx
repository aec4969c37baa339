/** The paths of the map in words: from node to node, each verb a way to its sentence. */
import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import type { SubgraphEdge, SubgraphNode } from '#graph/subgraph'
import { nameIn, relationTypes } from '#graph/vocabulary'
import { pathsIn, type NodePath } from '../state/path-list.ts'
import { NameLink } from './name-link.tsx'
import { useReading } from './reading.tsx'
import { Tag } from './tags.tsx'
import './path-list.css'

export function PathList() {
  const { words, view, shown } = useReading()
  const paths = useMemo(() => (shown === null ? [] : pathsIn(shown, view)), [shown, view])
  if (view.view !== 'paths' || paths.length === 0) return null
  return (
    <section className="path-list" aria-labelledby="paths-heading">
      <h3 className="heading" id="paths-heading">
        {words.pathsOnMap(paths.length)}
      </h3>
      <ol>
        {paths.map((path, index) => (
          <li key={index}>
            <span className="soft number">{index + 1}</span>
            <PathWords path={path} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function PathWords({ path }: { readonly path: NodePath }) {
  const { words } = useReading()
  return (
    <p>
      <NameLink of={path.start} />
      {path.steps.map(({ to, edges }) => (
        <span key={to.id}>
          {' '}
          {edges.map((edge, index) => (
            <span key={edge.id} className="soft">
              {index === 0 ? '' : words.and}
              <Verb edge={edge} to={to} />
            </span>
          ))}{' '}
          <NameLink of={to} />
          <ClassLevel node={to} />
        </span>
      ))}
    </p>
  )
}

/** What a step says, with the arrow that its relation has, whichever way the path goes. */
function Verb({ edge, to }: { readonly edge: SubgraphEdge; readonly to: SubgraphNode }) {
  const { words, language, select, view } = useReading()
  const verb =
    edge.type === 'SIGNED_WITH' ? words.signedWith : (edge.predicate ?? nameIn(language, relationTypes[edge.type]))
  const isAlong = edge.target === to.id
  return (
    <Button
      className="path-verb"
      aria-current={view.select === edge.id}
      onPress={() => {
        select(edge.id)
      }}
    >
      {edge.directed && !isAlong ? '←' : '—'} {verb} {edge.directed && isAlong ? '→' : '—'}
    </Button>
  )
}

/** A step through what is said of a class shows no dealing between the two beside it. */
function ClassLevel({ node }: { readonly node: SubgraphNode }) {
  const { words } = useReading()
  if (node.kind !== 'Statement') return null
  return (
    <>
      {' '}
      <Tag text={words.didState} line="dotted" />
    </>
  )
}
