/** A relation as a saying with its evidence: one end, the verb, the other end. */
import { nameIn, relationTypes } from '#graph/vocabulary'
import type { Claim } from '../api/evidence.ts'
import { CardDate } from './dealing-card.tsx'
import { NameLink } from './name-link.tsx'
import { Note } from './note.tsx'
import { Quotation } from './quotation.tsx'
import { useReading } from './reading.tsx'
import { Tags } from './tags.tsx'
import './card.css'

export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { language } = useReading()
  const { source, target, type, predicate } = claim
  const verb = predicate ?? nameIn(language, relationTypes[type])
  return (
    <article className="card">
      {claim.date === null ? null : <CardDate date={claim.date} />}
      <p className="saying">
        <NameLink of={source} /> <span className="verb">{verb}</span> <NameLink of={target} />
      </p>
      {claim.citations.map((citation) => (
        <Quotation key={citation.id} citation={citation}>
          <Tags
            modality={claim.modality}
            basis={claim.basis}
            date={claim.date}
            isSigned={type === 'SIGNED'}
            isDoubtful={claim.doubtful}
          />
        </Quotation>
      ))}
      <Note text={claim.note} />
    </article>
  )
}
