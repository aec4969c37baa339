/** The head of the page: what this is, the search, and what a reader takes along. */
import { Button } from 'react-aria-components/Button'
import { changeView } from '#graph/view/view'
import type { Dataset } from '../api/questions.ts'
import type { Words } from '../text.ts'
import { CopyLink } from './copy-link.tsx'
import { FigureButton } from './figure-button.tsx'
import { FilesMenu } from './files-menu.tsx'
import { useReading } from './reading.tsx'
import { SearchBox } from './search-box.tsx'
import './top-bar.css'

interface TopBarProps {
  /** How many signings there are in all; `null` before that is known. */
  readonly signingCount: number | null
}

export function TopBar({ signingCount }: TopBarProps) {
  const { words, language, view, dataset, amend } = useReading()
  const isKnown = dataset !== null && signingCount !== null
  return (
    <header className="top-bar">
      <a className="skip" href="#evidence">
        {words.skipToEvidence}
      </a>
      <div className="seal" aria-hidden="true">
        {words.seal}
      </div>
      <h1>
        {words.title}
        <small>{isKnown ? words.tagline(sourcesIn(words, dataset), signingCount) : ' '}</small>
      </h1>
      <SearchBox />
      <div className="take-along">
        <CopyLink />
        <FilesMenu />
        <FigureButton />
        <Button
          className="button"
          aria-label={words.otherLanguageName}
          onPress={() => {
            amend(changeView(view, { lang: language === 'zh' ? 'en' : 'zh' }))
          }}
        >
          {words.otherLanguage}
        </Button>
      </div>
    </header>
  )
}

/** `一篇文章，2016`, from the one source's date; else how many sources there are. */
function sourcesIn(words: Words, { sources }: Dataset): string {
  const [source] = sources
  if (sources.length !== 1 || source === undefined) return words.manySources(sources.length)
  return words.oneArticle((source.published ?? source.updated ?? '').slice(0, 4))
}
