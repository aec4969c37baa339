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
  const { words, shown, view } = useReading()
  const citations = shown?.citations ?? []
  const query = formatView(view)
  return (
    <>
      <PanelHead badge={words.evidence} title={words.allEvidence(citations.length)} onClose={onClose} />
      <p className="soft small">{words.evidenceOfMapNote}</p>
      <p className="downloads">
        {(['csv', 'md', 'json'] as const).map((format) => (
          <Link key={format} className="button" href={`/export/evidence.${format}?${query}`} target="_blank">
            {format === 'md' ? 'Markdown' : format.toUpperCase()}
          </Link>
        ))}
      </p>
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
