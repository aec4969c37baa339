/** What can be done with a node on the map: bring in its neighbours, take it out, limit the map to it, set it beside another. */
import { Button } from 'react-aria-components/Button'
import { Popover } from 'react-aria-components/Popover'
import { Select, SelectValue } from 'react-aria-components/Select'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { nameOf } from '#graph/node'
import type { SubgraphNode } from '#graph/subgraph'
import { kinds } from '#graph/vocabulary'
import type { ToldThing } from '../api/evidence.ts'
import { collapseNode, expandNode, hideNode, limitToParty, restoreNode } from '../state/changes.ts'
import { pairKey } from '../state/selection.ts'
import { namesOf, newRelationsOf } from '../state/thing.ts'
import { KindMark } from './kind-mark.tsx'
import { useReading } from './reading.tsx'
import './thing-actions.css'

interface ThingProps {
  readonly thing: ToldThing
}

export function ThingActions({ thing }: ThingProps) {
  const isParty = kinds[thing.kind].role === 'party'
  return (
    <div className="actions">
      <OnMap thing={thing} />
      {isParty ? <Limit thing={thing} /> : null}
      {isParty ? <Compare thing={thing} /> : null}
    </div>
  )
}

/** Expanding, collapsing and hiding. */
function OnMap({ thing }: ThingProps) {
  const { words, view, subgraph, take } = useReading()
  const name = namesOf(thing)
  const isThere = subgraph?.nodes.some((node) => node.id === thing.id) === true
  const isHidden = view.hide.includes(thing.id)
  const isExpanded = view.expand.includes(thing.id)
  const count = newRelationsOf(thing, subgraph)
  const expand = () => {
    take({ ...expandNode(view, thing.id), select: thing.id }, { kind: 'expanded', name, count })
  }
  if (isHidden) {
    return (
      <Button
        className="button"
        onPress={() => {
          take(restoreNode(view, thing.id), { kind: 'restored', name })
        }}
      >
        {words.showOnMap}
      </Button>
    )
  }
  return (
    <>
      {isExpanded ? (
        <Button
          className="button"
          onPress={() => {
            take(collapseNode(view, thing.id), { kind: 'collapsed', name })
          }}
        >
          {words.collapse}
        </Button>
      ) : (
        <Button className="button" isDisabled={isThere && count === 0} onPress={expand}>
          {isThere ? words.expand(count) : words.showOnMap}
        </Button>
      )}
      {isThere ? (
        <Button
          className="button"
          onPress={() => {
            take(hideNode(view, thing.id), { kind: 'hid', name })
          }}
        >
          {words.hide}
        </Button>
      ) : null}
    </>
  )
}

function Limit({ thing }: ThingProps) {
  const { words, view, language, take } = useReading()
  if (view.view !== 'signings' || view.parties.includes(thing.id)) return null
  const limit = () => {
    take(limitToParty(view, thing.id), { kind: 'limited', name: namesOf(thing) })
  }
  return (
    <Button
      className="button"
      aria-label={`${words.limitToShort}：${words.limitTo(nameOf(thing, language))}`}
      onPress={limit}
    >
      {words.limitToShort}
    </Button>
  )
}

/** Chooses the other of two parties. */
function Compare({ thing }: ThingProps) {
  const { words, language, shown, select } = useReading()
  const others = (shown?.nodes ?? []).filter(({ id, kind }) => id !== thing.id && kinds[kind].role === 'party')
  if (others.length === 0) return null
  return (
    <Select
      aria-label={words.compareLabel}
      placeholder={words.compareWith}
      value={null}
      onChange={(key) => {
        if (key !== null) select(pairKey(thing.id, String(key)))
      }}
    >
      <Button className="button">
        <SelectValue />
      </Button>
      <Popover className="popover compare" placement="bottom start">
        <ListBox items={others} aria-label={words.compareLabel}>
          {(node: SubgraphNode) => (
            <ListBoxItem className="choice" id={node.id} textValue={nameOf(node, language)}>
              <span>
                <KindMark kind={node.kind} /> {nameOf(node, language)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
