/** Nothing is selected: how to read the map, and where the data come from. */
import { Button } from 'react-aria-components/Button'
import { nameOf } from '#graph/node'
import { keysOf, kinds } from '#graph/vocabulary'
import { enumName } from '../api/enums.ts'
import type { Dataset } from '../api/questions.ts'
import { useReading } from './reading.tsx'
import './data-card.css'

const nodeKeys: ReadonlySet<string> = new Set(keysOf(kinds).map((kind) => enumName(kind)))

export function DataCard() {
  const { words, dataset } = useReading()
  return (
    <>
      <section>
        <h2 className="heading">{words.howTo}</h2>
        <ul className="how-to">
          <li>{words.howToSelect}</li>
          <li>{words.howToPair}</li>
          <li>{words.howToSilence}</li>
          <li className="by-keyboard">{words.howToKeys}</li>
        </ul>
      </section>
      {dataset === null ? null : <Card dataset={dataset} />}
    </>
  )
}

function Card({ dataset }: { readonly dataset: Dataset }) {
  const { words, language, textPlace } = useReading()
  const isNode = ({ key }: Dataset['counts'][number]) => nodeKeys.has(key)
  const sum = (counts: Dataset['counts']) => counts.reduce((total, { count }) => total + count, 0)
  const nodes = sum(dataset.counts.filter(isNode))
  const licences = dataset.datasets.flatMap(({ licence }) => licence ?? [])
  return (
    <section className="data-card">
      <h2 className="heading">{words.dataCard}</h2>
      {dataset.sources.map((source) => (
        <div key={source.id}>
          <h3>{nameOf(source, language)}</h3>
          <dl>
            <Fact name={words.sourceAuthor} value={source.author} />
            <Fact name={words.sourcePublisher} value={source.publisher} />
            <Fact name={words.sourceDate} value={dateOf(source, words.sourceUpdated)} />
          </dl>
          <Button
            className="button read-text"
            onPress={() => {
              textPlace.open(null)
            }}
          >
            {words.readText}
          </Button>
          {source.textAvailable ? null : <p className="soft small">{words.noText}</p>}
        </div>
      ))}
      <dl>
        <Fact name={words.counts} value={words.countsOf(nodes, sum(dataset.counts) - nodes)} />
        <Fact name={words.version} value={dataset.version.slice(0, 12)} />
        <Fact name={words.licence} value={licences.length === 0 ? null : [...new Set(licences)].join(words.and)} />
      </dl>
      <h3 className="heading">{words.cite}</h3>
      <p className="cite">{language === 'zh' ? dataset.citeAs : dataset.citeAsEn}</p>
      <p className="soft small">
        <a className="link" href="/graphql">
          {words.openApi}
        </a>
      </p>
    </section>
  )
}

function dateOf(source: Dataset['sources'][number], updatedWords: (date: string) => string): string | null {
  return source.published ?? (source.updated === null ? null : updatedWords(source.updated))
}

function Fact({ name, value }: { readonly name: string; readonly value: string | null }) {
  if (value === null) return null
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
