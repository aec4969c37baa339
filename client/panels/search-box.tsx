/** The search: two characters are enough; Enter takes the best hit, selects it, and brings it onto the map if it is not there. */
import { useEffect, useRef, useState } from 'react'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { nameOf } from '#graph/node'
import { kinds, nameIn } from '#graph/vocabulary'
import { fetchHits, type SearchHit } from '../api/questions.ts'
import { expandNode } from '../state/changes.ts'
import { hasNode } from '../state/selection.ts'
import { namesOf } from '../state/thing.ts'
import { KindMark } from './kind-mark.tsx'
import { useReading } from './reading.tsx'
import { useAnswer } from './use-answer.ts'
import './search-box.css'

export function SearchBox() {
  const { words } = useReading()
  const [text, setText] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const asked = text.trim()
  const answer = useAnswer(asked === '' ? null : `search:${asked}`, (signal) => fetchHits(asked, signal))
  const hits = answer.value ?? []
  const choose = useChoice()
  useSlash(input)

  const take = (hit: SearchHit | undefined) => {
    if (hit === undefined) return
    choose(hit)
    setText('')
    input.current?.blur()
  }
  return (
    <ComboBox
      ref={box}
      className="search-box"
      aria-label={words.search}
      items={hits}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        take(hits.find(({ id }) => id === key))
      }}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
    >
      <span className="lens" aria-hidden="true" />
      <Input
        ref={input}
        placeholder={words.searchHint}
        onKeyDown={(event) => {
          const isFree = input.current?.getAttribute('aria-activedescendant') === null
          // Enter also ends the spelling of a Chinese word; only one that ends nothing takes the best hit.
          if (event.key === 'Enter' && isFree && !event.nativeEvent.isComposing && !answer.isStale) take(hits[0])
        }}
      />
      <kbd aria-hidden="true">/</kbd>
      <Popover className="popover hits" triggerRef={box} offset={6}>
        <ListBox<SearchHit>
          renderEmptyState={() => (
            <p className="no-hits">{answer.isStale || asked === '' ? words.asking : words.searchNothing(asked)}</p>
          )}
        >
          {(hit) => <Hit hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { words, language } = useReading()
  const name = nameOf(hit, language)
  const isByOtherName = hit.matched !== hit.name && hit.matched !== hit.nameEn
  const other = isByOtherName
    ? words.searchMatched(hit.matched)
    : language === 'en' && hit.nameEn !== null
      ? hit.name
      : ''
  return (
    <ListBoxItem id={hit.id} className="choice hit" textValue={name}>
      <span className="hit-name">
        <KindMark kind={hit.kind} />
        <span>
          {name} <span className="soft small">{other}</span>
        </span>
      </span>
      <span className="soft small number">
        {nameIn(language, kinds[hit.kind])} · {words.relationCount(hit.degree)}
      </span>
    </ListBoxItem>
  )
}

/** Selects a hit; one that is not on the map comes onto it with its neighbours. */
function useChoice(): (hit: SearchHit) => void {
  const { view, subgraph, shown, take } = useReading()
  return (hit) => {
    const isShown = shown !== null && hasNode(shown, hit.id)
    const isTaken = subgraph !== null && hasNode(subgraph, hit.id)
    const hide = view.hide.filter((id) => id !== hit.id)
    const next = isShown ? view : isTaken ? { ...view, hide } : expandNode(view, hit.id)
    take({ ...next, select: hit.id }, { kind: 'searched', name: namesOf(hit) })
  }
}

/** `/` leads to the search from anywhere but a field. */
function useSlash(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
    }
  }, [input])
}
