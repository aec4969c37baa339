/** How much of what there is the map shows, what it leaves out and why, and the way to have all of it. */
import { Button } from 'react-aria-components/Button'
import type { Truncation } from '#graph/subgraph'
import { changeView, type View } from '#graph/view/view'
import type { Language } from '#graph/vocabulary'
import type { Tally } from '../api/questions.ts'
import { admissionOf, coverageOf, type Admission } from '../state/admission.ts'
import { namesOf } from '../state/thing.ts'
import { texts, wordsIn, type Words } from '../text.ts'
import { useReading } from './reading.tsx'

interface CoverageLineProps {
  /** How many dealings each condition lets in; `null` before that is known. */
  readonly tally: Tally<number> | null
}

export function CoverageLine({ tally }: CoverageLineProps) {
  const { words, language, view, subgraph } = useReading()
  const parts: string[] = []
  if (tally !== null && view.view === 'signings') {
    const { shown, total, left } = coverageOf(drawnOf(view), tally)
    parts.push(words.coverage(shown, total))
    const leftCount = left.reduce((sum, { count }) => sum + count, 0)
    const named = left.map(({ condition, count }) => `${texts.conditionShort[language][condition]} ${String(count)}`)
    if (leftCount > 0) parts.push(words.leftOutOf(leftCount, named.join(words.between)))
  }
  if (view.hide.length > 0) parts.push(words.handHidden(view.hide.length))
  if (view.version !== null && subgraph?.version.startsWith(view.version) === false) parts.push(words.otherVersion)
  const cut = subgraph?.truncated ?? null
  if (cut !== null) parts.push(cutText(cut, words))
  if (view.view === 'paths' && subgraph?.edges.length === 0) return <NoPath />
  if (parts.length === 0) return null
  return (
    <p className="coverage number">
      {parts.join(language === 'zh' ? '，' : '; ')}
      {cut === null ? null : <ShowAll cut={cut} />}
    </p>
  )
}

/** What the form can draw of what is let in: a class-level statement makes no line between parties. */
function drawnOf(view: View): Admission {
  const admission = admissionOf(view)
  return { ...admission, statements: admission.statements && view.form === 'bipartite' }
}

function cutText({ reason, limit, known }: Truncation, words: Words): string {
  if (reason.includes('longer paths')) return words.longerUnseen
  if (!reason.includes('paths')) return words.truncatedAt(limit, known)
  return words.truncatedPaths(limit, known, reason.includes('shortest'))
}

/** More would be no picture to read. */
const mostDrawn = 500

function ShowAll({ cut: { known } }: { readonly cut: Truncation }) {
  const { words, view, take } = useReading()
  if (known === null || known > mostDrawn) return null
  return (
    <>
      {' '}
      <Button
        className="name-link"
        onPress={() => {
          take(changeView(view, { limit: known }), { kind: 'showed-all', count: known })
        }}
      >
        {words.showAll}
      </Button>
    </>
  )
}

/** What most servers look through; longer paths say little. */
const mostSteps = 6

/** Silence is said, and may be looked behind. */
function NoPath() {
  const { words, view, subgraph, take } = useReading()
  const ends = subgraph?.nodes.filter(({ id }) => id === view.from || id === view.to) ?? []
  const [from, to] = [view.from, view.to].map((id) => namesOf(ends.find((node) => node.id === id) ?? unnamed))
  const longer = () => {
    const said = (language: Language) =>
      wordsIn(language).pathsBetween(from?.[language] ?? '', to?.[language] ?? '', mostSteps)
    take(changeView(view, { maxLength: mostSteps }), { kind: 'asked', name: { zh: said('zh'), en: said('en') } })
  }
  return (
    <p className="coverage number">
      {words.noPath(view.maxLength)}{' '}
      {view.maxLength >= mostSteps ? null : (
        <Button className="name-link" onPress={longer}>
          {words.longerPaths(mostSteps)}
        </Button>
      )}
    </p>
  )
}

const unnamed = { name: '…', nameEn: null }
