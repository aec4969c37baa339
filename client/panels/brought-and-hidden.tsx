/** What the reader brought onto the map by hand, and what they took out of it: each can be undone by itself. */
import { Button } from 'react-aria-components/Button'
import { changeView } from '#graph/view/view'
import { collapseNode, restoreNode } from '../state/changes.ts'
import { namesOf } from '../state/thing.ts'
import { nameById, useNames } from './names.ts'
import { useReading } from './reading.tsx'

export function Expanded() {
  const { words, view, language, take } = useReading()
  const names = useNames()
  if (view.expand.length === 0) return null
  return (
    <div className="by-hand">
      <h3 className="heading">{words.expandedNodes}</h3>
      <ul>
        {view.expand.map((id) => (
          <li key={id}>
            <span>{nameById(names, id, language)}</span>
            <Button
              className="remove"
              aria-label={`${words.collapse} ${nameById(names, id, language)}`}
              onPress={() => {
                take(collapseNode(view, id), {
                  kind: 'collapsed',
                  name: namesOf(names.get(id) ?? { name: id, nameEn: null }),
                })
              }}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Hidden() {
  const { words, view, language, take } = useReading()
  const names = useNames()
  if (view.hide.length === 0) return null
  return (
    <div className="by-hand">
      <h3 className="heading">{words.hidden(view.hide.length)}</h3>
      <ul>
        {view.hide.map((id) => (
          <li key={id}>
            <span className="soft">{nameById(names, id, language)}</span>
            <Button
              className="remove"
              aria-label={words.restore(nameById(names, id, language))}
              onPress={() => {
                take(restoreNode(view, id), {
                  kind: 'restored',
                  name: namesOf(names.get(id) ?? { name: id, nameEn: null }),
                })
              }}
            >
              ↺
            </Button>
          </li>
        ))}
      </ul>
      {view.hide.length > 1 ? (
        <Button
          className="button bare"
          onPress={() => {
            take(changeView(view, { hide: [] }), { kind: 'restored-all' })
          }}
        >
          {words.restoreAll}
        </Button>
      ) : null}
    </div>
  )
}
