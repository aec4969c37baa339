/** All the evidence of the map: every citation in the order of the text, numbered, with what it supports. */
import { Link } from 'react-aria-components/Link'
import { formatView } from '#graph/view/view'
import type { CitedPassage } from '../api/to-values.ts'
import { supportedBy } from '../state/supports.ts'
import { NameLink } from './name-link.tsx'
import { PanelHead } from './panel-head.tsx'
import { Quotation } from './quotation.tsx'
import { useReading } from './reading.tsx'
import './all-evidence.css'

export function AllEvidence({ onClose }: { readonly onClose: () => void }) {
  const { words, shown } = useReading()
  const citations = shown?.citations ?? []
  return (
    <>
      <PanelHead badge={words.evidence} title={words.allEvidence(citations.length)} onClose={onClose} />
      <p className="soft small">{words.evidenceOfMapNote}</p>
      <Downloads name={words.evidence} formats={listFormats} />
      <Downloads name={words.references} formats={referenceFormats} />
      <ol className="citations">
        {citations.map((citation, index) => (
          <li key={citation.id}>
            <span className="place-number number">{index + 1}</span>
            <div>
              <Quotation citation={{ passage: null, ...citation }} />
              <Supports citation={{ passage: null, ...citation }} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** The list as files, and the source for a bibliography: ending → what it is called. */
const listFormats = { csv: 'CSV', md: 'Markdown', json: 'JSON' } as const
const referenceFormats = { bib: 'BibTeX', csl: 'CSL-JSON' } as const

interface DownloadsProps {
  readonly name: string
  readonly formats: Readonly<Record<string, string>>
}

function Downloads({ name, formats }: DownloadsProps) {
  const { view } = useReading()
  return (
    <p className="downloads">
      <span className="soft small">{name}</span>
      {Object.entries(formats).map(([ending, format]) => (
        <Link
          key={ending}
          className="button"
          href={`/export/evidence.${ending}?${formatView(view)}`}
          target="_blank"
          aria-label={`${name} ${format}`}
        >
          {format}
        </Link>
      ))}
    </p>
  )
}

function Supports({ citation }: { readonly citation: CitedPassage }) {
  const { shown } = useReading()
  const nodes = shown === null ? [] : supportedBy(shown, citation.id)
  if (nodes.length === 0) return null
  return (
    <p className="supports">
      {nodes.map((node) => (
        <span key={node.id}>
          <NameLink of={node} />
        </span>
      ))}
    </p>
  )
}
