/** The figure dialog: a preview that is the file itself, what can be chosen of it, and what to take along. */
import { useEffect, useRef } from 'react'
import { Button } from 'react-aria-components/Button'
import { formatView, type View } from '#graph/view/view'
import { fetchExport } from '../api/export-file.ts'
import { sizeOfSvg, type FigureChoices } from '../state/figure.ts'
import { FigureChoiceList } from './figure-choices.tsx'
import { TakeAlong } from './take-along.tsx'
import { useReading } from './reading.tsx'
import { Trouble } from './trouble.tsx'
import { useAnswer } from './use-answer.ts'
import './figure-dialog.css'

interface FigureDialogProps {
  readonly view: View
  readonly onChoose: (choices: Partial<FigureChoices>) => void
}

export function FigureDialog({ view, onChoose }: FigureDialogProps) {
  const { words } = useReading()
  return (
    <>
      <Preview view={view} />
      <div className="figure-side">
        <header>
          <h2>{words.figureTitle}</h2>
          <Button slot="close" className="close" aria-label={words.closePanel}>
            ×
          </Button>
        </header>
        <FigureChoiceList view={view} onChoose={onChoose} />
        <Warnings view={view} />
        <TakeAlong view={view} />
      </div>
    </>
  )
}

function Preview({ view }: { readonly view: View }) {
  const { words } = useReading()
  const query = formatView(view)
  const answer = useAnswer(`figure:${query}`, async (signal) => {
    const file = await fetchExport(`picture.svg?${query}`, signal)
    return { file, text: await file.text() }
  })
  const size = answer.value === null ? null : sizeOfSvg(answer.value.text)
  return (
    <figure className={answer.isStale ? 'figure-preview stale' : 'figure-preview'}>
      <div className="figure-sheet">
        {answer.value === null ? null : <Sheet file={answer.value.file} name={words.figurePreview} />}
      </div>
      <Trouble answer={answer} waiting={words.drawingFigure} />
      <figcaption>
        {words.figurePreview}
        {size === null ? null : <span className="number"> · {words.figureSize(...size)}</span>}
      </figcaption>
    </figure>
  )
}

/** What can't be read well at the size that is chosen, in words; or that all can. */
function Warnings({ view }: { readonly view: View }) {
  const { words, language, judge } = useReading()
  const judged = { ...view, lang: language }
  const answer = useAnswer(`warnings:${formatView(judged)}`, (signal) => judge(judged, signal))
  if (view.preset === 'screen' || answer.value === null || answer.isStale) return null
  if (answer.value.length === 0) return <p className="soft small">{words.legible}</p>
  return (
    <ul className="figure-warnings" role="status">
      {answer.value.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

/** The file as an image, at an address of this page that is given back when another takes its place. */
function Sheet({ file, name }: { readonly file: Blob; readonly name: string }) {
  const image = useRef<HTMLImageElement>(null)
  useEffect(() => {
    if (image.current === null) return
    const address = URL.createObjectURL(file)
    image.current.src = address
    return () => {
      URL.revokeObjectURL(address)
    }
  }, [file])
  return <img ref={image} alt={name} />
}
