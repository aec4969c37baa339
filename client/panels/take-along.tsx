/** What to take along of a figure: the files, a link, the picture on the clipboard, a program that asks for it. */
import { Link } from 'react-aria-components/Link'
import { formatView, type View } from '#graph/view/view'
import { keysOf } from '#graph/vocabulary'
import { fetchExport } from '../api/export-file.ts'
import { addressOf } from '../state/address.ts'
import { snippetNames, snippetOf } from '../state/snippets.ts'
import { CopyButton } from './copy-button.tsx'
import { useReading } from './reading.tsx'

const formats = { svg: 'SVG', png: 'PNG', pdf: 'PDF' } as const

export function TakeAlong({ view }: { readonly view: View }) {
  const { words } = useReading()
  const { origin } = window.location
  const query = formatView(view)
  return (
    <div className="take">
      <h3 className="heading">{words.download}</h3>
      <p className="take-row">
        {keysOf(formats).map((format) => (
          <Link
            key={format}
            className={format === 'svg' ? 'button strong' : 'button'}
            href={`/export/picture.${format}?${query}`}
            download={`signatory.${format}`}
            aria-label={words.downloadAs(formats[format])}
          >
            {formats[format]}
          </Link>
        ))}
      </p>
      <h3 className="heading">{words.copyAs}</h3>
      <p className="take-row">
        <CopyButton label={words.copyFigureLink} content={() => new URL(addressOf(view), origin).href} />
        <CopyButton label={words.copyPicture} content={() => copyPicture(query)} />
        {keysOf(snippetNames).map((name) => (
          <CopyButton key={name} label={snippetNames[name]} content={() => snippetOf(name, view, origin)} />
        ))}
      </p>
    </div>
  )
}

/** Puts the PNG on the clipboard. It is promised at once: browsers ask for that within the click. */
async function copyPicture(query: string): Promise<void> {
  const picture = fetchExport(`picture.png?${query}`)
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })])
}
