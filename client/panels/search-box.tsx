/**
 * The front door: two characters find a thing, words find a question, an empty box shows what can be asked. Enter takes the best
 * offer; a question with slots asks for each in turn.
 */
import { useContext, useEffect, useRef, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Popover } from 'react-aria-components/Popover'
import type { SearchHit } from '../api/questions.ts'
import { emptyLastSlot, namesOfAsking, nextSlot, viewOfAsking, type Asking } from '../state/asking.ts'
import { expandNode } from '../state/changes.ts'
import { hasNode } from '../state/selection.ts'
import { namesOf } from '../state/thing.ts'
import { OfferList } from './offer-list.tsx'
import { filledWith, slotOf, type Offer } from './offers.ts'
import { useReading } from './reading.tsx'
import { useSections } from './search-sections.ts'
import './search-box.css'

export function SearchBox() {
  const { words, language } = useReading()
  const [text, setText] = useState('')
  const [asking, setAsking] = useState<Asking | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const { sections, empty, isStale } = useSections(asking, text.trim())
  const choose = useChoice()
  const ask = useAsking()
  useSlash(input)

  const end = () => {
    setAsking(null)
    setText('')
    input.current?.blur()
  }
  const take = (offer: Offer | undefined) => {
    if (offer === undefined) return
    const next = offer.kind === 'question' ? offer.asking : asking === null ? null : filledWith(asking, offer)
    setText('')
    if (next === null) {
      if (offer.kind === 'thing') choose(offer.hit)
      end()
    } else if (nextSlot(next) === null) {
      ask(next)
      end()
    } else setAsking(next)
  }
  const all = sections.flatMap(({ offers }) => offers)
  const takeBest = useBest({ text: text.trim(), isStale, best: all[0], take })
  const said = asking === null ? null : namesOfAsking(asking)[language]
  const slot = asking === null ? null : slotOf(asking)
  const label = said === null || slot === null ? words.search : words.fillSlot(slot.label[language], said)
  return (
    <ComboBox
      ref={box}
      className="search-box"
      aria-label={label}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        take(all.find(({ id }) => id === key))
      }}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
      allowsCustomValue
    >
      <span className="lens" aria-hidden="true" />
      <Input
        ref={input}
        placeholder={said ?? words.searchHint}
        onKeyDown={(event) => {
          const isFree = input.current?.getAttribute('aria-activedescendant') === null
          // Enter also ends the spelling of a Chinese word; only one that ends nothing takes the best offer.
          const isMeant = isFree && !event.nativeEvent.isComposing && text.trim() !== ''
          if (event.key === 'Enter' && isMeant) takeBest(text.trim())
          if (event.key === 'Backspace' && text === '' && asking !== null) setAsking(emptyLastSlot(asking))
          if (event.key === 'Escape') end()
        }}
        onBlur={() => {
          setAsking(null)
        }}
      />
      {asking === null ? <kbd aria-hidden="true">/</kbd> : <StopAsking onStop={end} />}
      <Reopener step={asking} />
      <Popover className="popover hits" triggerRef={box} offset={6}>
        {said === null ? null : <p className="now-asking">{said}</p>}
        <OfferList sections={sections} empty={empty} />
      </Popover>
    </ComboBox>
  )
}

function StopAsking({ onStop }: { readonly onStop: () => void }) {
  const { words } = useReading()
  return (
    <Button className="remove" slot={null} aria-label={words.stopAsking} onPress={onStop} excludeFromTabOrder>
      ×
    </Button>
  )
}

/** A choice closes the list; where a question goes on to its next slot, it is opened again. */
function Reopener({ step }: { readonly step: Asking | null }) {
  const state = useContext(ComboBoxStateContext)
  useEffect(() => {
    if (step !== null) state?.open(null, 'manual')
    // Only a new step opens the list, not every change of its state.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [step])
  return null
}

interface Best {
  readonly text: string
  readonly isStale: boolean
  readonly best: Offer | undefined
  readonly take: (offer: Offer | undefined) => void
}

/** Takes the best offer for a text, as soon as it is known. */
function useBest({ text, isStale, best, take }: Best): (text: string) => void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (isStale || wanted.current === null) return
    const isWanted = wanted.current === text
    wanted.current = null
    if (isWanted) take(best)
    // Only the answer's coming takes it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isStale, text])
  return (asked) => {
    if (isStale) wanted.current = asked
    else take(best)
  }
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

/** Goes to the view of a whole question. */
function useAsking(): (asking: Asking) => void {
  const { view, take } = useReading()
  return (asking) => {
    take(viewOfAsking(asking, view), { kind: 'asked', name: namesOfAsking(asking) })
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
