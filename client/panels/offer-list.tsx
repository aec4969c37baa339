/** The list under the search: things, questions about the best of them, and ready questions. */
import { Collection } from 'react-aria-components/Collection'
import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { nameOf } from '#graph/node'
import { kinds, nameIn } from '#graph/vocabulary'
import type { SearchHit } from '../api/questions.ts'
import { namesOfAsking } from '../state/asking.ts'
import { KindMark } from './kind-mark.tsx'
import type { Offer } from './offers.ts'
import { useReading } from './reading.tsx'

export interface OfferSection {
  readonly id: string
  readonly title: string
  readonly offers: readonly Offer[]
}

interface OfferListProps {
  readonly sections: readonly OfferSection[]
  /** What is said where there is none. */
  readonly empty: string
}

export function OfferList({ sections, empty }: OfferListProps) {
  return (
    <ListBox renderEmptyState={() => <p className="no-hits">{empty}</p>}>
      {sections
        .filter(({ offers }) => offers.length > 0)
        .map(({ id, title, offers }) => (
          <ListBoxSection key={id} id={id}>
            <Header className="heading offer-heading">{title}</Header>
            <Collection items={offers}>{(offer) => <OfferItem offer={offer} />}</Collection>
          </ListBoxSection>
        ))}
    </ListBox>
  )
}

function OfferItem({ offer }: { readonly offer: Offer }) {
  switch (offer.kind) {
    case 'thing':
      return <Hit hit={offer.hit} />
    case 'question':
      return <QuestionItem offer={offer} />
    case 'time':
      return <TimeItem offer={offer} />
  }
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { words, language } = useReading()
  const name = nameOf(hit, language)
  const isByOtherName = hit.matched !== hit.name && hit.matched !== hit.nameEn
  const other = isByOtherName
    ? (hit.matched === hit.id ? words.searchById : words.searchMatched)(hit.matched)
    : language === 'en' && hit.nameEn !== null
      ? hit.name
      : ''
  return (
    <ListBoxItem id={hit.id} className="choice hit" textValue={name}>
      <span className="hit-name">
        <KindMark kind={hit.kind} />
        <span>
          {name} <span className="soft small">{other}</span>
        </span>
      </span>
      <span className="soft small number">
        {nameIn(language, kinds[hit.kind])} · {words.relationCount(hit.degree)}
      </span>
    </ListBoxItem>
  )
}

function QuestionItem({ offer }: { readonly offer: Extract<Offer, { readonly kind: 'question' }> }) {
  const { language } = useReading()
  const text = namesOfAsking(offer.asking)[language]
  return (
    <ListBoxItem id={offer.id} className="choice offered-question" textValue={text}>
      {text}
    </ListBoxItem>
  )
}

function TimeItem({ offer }: { readonly offer: Extract<Offer, { readonly kind: 'time' }> }) {
  const { words } = useReading()
  return (
    <ListBoxItem id={offer.id} className={`choice ${offer.edtf.length > 4 ? 'month' : ''}`} textValue={offer.edtf}>
      <span className="number">{offer.edtf}</span>
      <span className="soft small number">{offer.count === null ? '' : words.dealingCount(offer.count)}</span>
    </ListBoxItem>
  )
}
