/** What rests on some citations: each in our words, then the things and relations it supports, which a press selects on the map. */
import { useEffect } from 'react'
import { Button } from 'react-aria-components/Button'
import { statementIn } from '#graph/citation'
import { nameOf } from '#graph/node'
import { nameIn, relationTypes } from '#graph/vocabulary'
import { fetchSupports, type Support } from '../api/source-text.ts'
import type { CitedPassage } from '../api/to-values.ts'
import { isOnMap, selectionFor, selectSupported, type Supported } from '../state/cited.ts'
import type { Names } from '../state/steps.ts'
import { namesOf } from '../state/thing.ts'
import { KindMark } from './kind-mark.tsx'
import { useReading } from './reading.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'

interface RestsOnProps {
  readonly citations: readonly CitedPassage[]
  readonly onClose: () => void
}

export function RestsOn({ citations, onClose }: RestsOnProps) {
  const { words, language } = useReading()
  const ids = citations.map(({ id }) => id)
  const answer = useAnswer(`supports:${ids.join(' ')}`, (signal) => fetchSupports(ids, signal))
  const supports = answer.isStale ? null : answer.value
  useSelected(ids, supports)
  return (
    <section className="rests-on" lang={language === 'zh' ? 'zh-CN' : 'en'} aria-label={words.restsOn}>
      <Button className="close" aria-label={words.closeRests} onPress={onClose}>
        ×
      </Button>
      <Trouble answer={answer} waiting={words.asking} />
      {citations.map((citation) => (
        <div key={citation.id} className="rest">
          <p className="statement">{statementIn(language, citation) ?? citation.quote}</p>
          {supports === null ? null : <SupportList supports={supports.get(citation.id) ?? []} />}
        </div>
      ))}
    </section>
  )
}

function SupportList({ supports }: { readonly supports: readonly Support[] }) {
  const { words } = useReading()
  if (supports.length === 0) return <p className="hint">{words.restsNothing}</p>
  return (
    <ul>
      {supports.map((support) => (
        <SupportRow key={support.id} support={support} />
      ))}
    </ul>
  )
}

function SupportRow({ support }: { readonly support: Support }) {
  const { words, language, view, shown } = useReading()
  const choose = useBring()
  const isThere = shown !== null && isOnMap(supportedOf(support), shown)
  return (
    <li>
      <Button
        className={view.select === support.id ? 'support chosen' : 'support'}
        onPress={() => {
          choose(support)
        }}
      >
        <KindMark kind={support.kind === 'thing' ? support.thing.kind : support.target.kind} />
        <span>
          {namesOfSupport(support)[language]}
          {isThere ? null : <span className="soft"> {words.bringFromText}</span>}
        </span>
      </Button>
    </li>
  )
}

/** Selects what rests on the citations as soon as it is known: what is on the map first, else the first of all. */
function useSelected(ids: readonly string[], supports: ReadonlyMap<string, readonly Support[]> | null): void {
  const { view, shown, select } = useReading()
  const bring = useBring()
  const key = ids.join(' ')
  useEffect(() => {
    if (supports === null || shown === null) return
    const [there] = ids.flatMap((id) => selectionFor(id, shown) ?? [])
    const [first] = ids.flatMap((id) => supports.get(id) ?? [])
    if (there !== undefined) select(there)
    else if (first !== undefined && view.select !== first.id) bring(first)
    // Opening selects once; what the reader does then is theirs.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, supports === null])
}

/** Selects what a text supports, and brings it onto the map where it is not there. */
function useBring(): (support: Support) => void {
  const { view, shown, take, select } = useReading()
  return (support) => {
    if (shown === null) return
    const supported = supportedOf(support)
    const next = selectSupported(view, supported, shown)
    if (next.expand === view.expand) select(support.id)
    else take(next, { kind: 'brought', name: namesOfSupport(support) })
  }
}

function supportedOf(support: Support): Supported {
  const ends = support.kind === 'thing' ? [support.thing] : [support.source, support.target]
  // A source is tied to all that it says: it brings everything, and nobody asked for that.
  return { id: support.id, things: ends.filter(({ kind }) => kind !== 'Source') }
}

function namesOfSupport(support: Support): Names {
  if (support.kind === 'thing') return namesOf(support.thing)
  const { source, target, type, predicate } = support
  const verb = (language: 'zh' | 'en') => predicate ?? nameIn(language, relationTypes[type])
  const said = (language: 'zh' | 'en') => [nameOf(source, language), verb(language), nameOf(target, language)].join(' ')
  return { zh: said('zh'), en: said('en') }
}
