/** The page put together: what the reader looks at, asked for, drawn, and set in its places. */
import { useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { RouterProvider } from 'react-aria-components'
import { hideNodes } from '#graph/hide'
import { changeView, defaultView, formatView, type View } from '#graph/view/view'
import { fetchDataset, fetchTally, type Tally } from './api/questions.ts'
import { MapArea } from './map-area.tsx'
import { NarrowPage, WidePage, type PageParts } from './page.tsx'
import { DropZone } from './panels/drop-zone.tsx'
import { EvidencePanel } from './panels/evidence-panel.tsx'
import { ReadingProvider, useReading, type Reading } from './panels/reading.tsx'
import { useUndoKeys } from './panels/undo-keys.ts'
import { useTextPlace } from './panels/text-place.ts'
import { useAnswer } from './panels/use-answer.ts'
import { WrongAddress } from './panels/wrong-address.tsx'
import { readAddress } from './state/address.ts'
import { filtersToCount, keysOfAdmission } from './state/admission.ts'
import { questionOf } from './state/changes.ts'
import type { Session } from './state/session.ts'
import { wordsIn } from './text.ts'
import { useColourScheme } from './use-colour-scheme.ts'
import { useNarrow } from './use-narrow.ts'
import { judgePicture, usePicture, type Picture } from './use-picture.ts'
import { useSession } from './use-session.ts'

export function App() {
  const session = useSession()
  const theme = useColourScheme(session.view.theme)
  const drawnView = useMemo(() => ({ ...session.view, theme }), [session.view, theme])
  const picture = usePicture(drawnView)
  const reading = useReadingOf(session, picture)
  const { words, language } = reading
  // A name is a link to its address; followed here, it changes the view without loading the page anew.
  const follow = (address: string) => {
    session.amend(readAddress(new URL(address, window.location.href).search).view)
  }
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.title = `${words.title} · Signatory`
  }, [language, words])
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <RouterProvider navigate={follow}>
        <ReadingProvider value={reading}>
          <DropZone />
          {session.problem === null ? <Page picture={picture} theme={theme} /> : <WrongAddress />}
        </ReadingProvider>
      </RouterProvider>
    </I18nProvider>
  )
}

function useReadingOf(session: Session, picture: Picture): Reading {
  const dataset = useAnswer('dataset', fetchDataset)
  const subgraph = picture.answer.value
  const textPlace = useTextPlace()
  const { view, amend } = session
  const shown = useMemo(() => (subgraph === null ? null : hideNodes(subgraph, view.hide)), [subgraph, view.hide])
  return useMemo(
    () => ({
      ...session,
      language: view.lang,
      words: wordsIn(view.lang),
      subgraph,
      shown,
      dataset: dataset.value,
      textPlace,
      judge: (drawn, signal) => (subgraph === null ? Promise.resolve([]) : judgePicture(subgraph, drawn, signal)),
      select: (id) => {
        amend(changeView(view, { select: id }))
      },
    }),
    [session, view, amend, subgraph, shown, dataset.value, textPlace],
  )
}

interface PageProps {
  readonly picture: Picture
  readonly theme: Session['view']['theme']
}

function Page({ picture, theme }: PageProps) {
  const isNarrow = useNarrow()
  useUndoKeys()
  const { view, words, select, textPlace } = useReading()
  const tally = useTally(view)
  const signingCount = useTally(whole)?.signings ?? null
  // All the evidence stays open until the reader selects something else.
  const [allOpenAt, setAllOpenAt] = useState<{ readonly select: string | null } | null>(null)
  const isAll = allOpenAt !== null && allOpenAt.select === view.select
  const close = () => {
    setAllOpenAt(null)
    if (!isAll) select(null)
  }
  const parts: PageParts = {
    answer: picture.answer,
    tally,
    signingCount,
    isAll,
    map: (
      <MapArea
        picture={picture}
        theme={theme}
        onAllEvidence={() => {
          textPlace.close()
          setAllOpenAt({ select: view.select })
        }}
      />
    ),
    evidence: <EvidencePanel isAll={isAll} onClose={close} />,
  }
  const summary = picture.drawn?.scene.summary ?? ''
  return (
    <>
      {isNarrow ? <NarrowPage {...parts} /> : <WidePage {...parts} />}
      <p className="visually-hidden" role="status">
        {summary === '' ? '' : words.mapLoaded(summary)}
      </p>
    </>
  )
}

/** How many dealings each condition lets in; asked again only when the rest of the question changes. */
function useTally(view: View): Tally<number> | null {
  const rest = changeView(questionOf(view), { ...keysOfAdmission(onlySignings), form: 'bipartite', expand: [] })
  const key = view.view === 'signings' ? `tally:${formatView(rest)}` : null
  return useAnswer(key, (signal) => fetchTally(filtersToCount(view), signal)).value
}

/** The view of everything, for what the page says of the data as a whole. */
const whole = defaultView()

const onlySignings = { signings: true, plans: false, cooperations: false, statements: false }
