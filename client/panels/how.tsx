/** How the map is drawn; nothing here changes what is on it. */
import { Button } from 'react-aria-components/Button'
import { layoutNames } from '#graph/layout/names'
import { changeView, type View } from '#graph/view/view'
import { isKeyOf, keysOf } from '#graph/vocabulary'
import { Choice } from './choice.tsx'
import { useReading } from './reading.tsx'
import './how.css'

export function How() {
  const { words, language, view, take } = useReading()
  const layouts = keysOf(layoutNames).map((name) => ({ id: name, text: layoutNames[name][language] }))
  return (
    <section aria-labelledby="how">
      <h2 className="heading" id="how">
        {words.how}
      </h2>
      <Choice
        label={words.layout}
        value={view.layout}
        choices={layouts}
        onChange={(layout) => {
          if (isKeyOf(layoutNames, layout)) take(changeView(view, { layout }), { kind: 'laid-out', layout })
        }}
      />
      <Seed />
      <Labels />
      <Sizes />
      <Colours />
      <Unpin />
    </section>
  )
}

/** The number that an arrangement comes from: the same one gives the same picture. */
function Seed() {
  const { words, view, take } = useReading()
  const seed = view.seed + 1
  return (
    <div className="row">
      <span>{words.seed}</span>
      <Button
        className="value"
        aria-label={`${words.seed} ${String(view.seed)}：${words.seedNext}`}
        onPress={() => {
          take(changeView(view, { seed, pin: [] }), { kind: 'seeded', seed })
        }}
      >
        <span className="number">{view.seed}</span>
        <span aria-hidden="true" className="soft">
          ↻
        </span>
      </Button>
    </div>
  )
}

const labelChoices = ['all', 'some', 'none'] as const satisfies readonly View['labels'][]

function Labels() {
  const { words, view, take } = useReading()
  const texts = { all: words.labelsAll, some: words.labelsSome, none: words.labelsNone }
  return (
    <Choice
      label={words.labels}
      value={view.labels}
      choices={labelChoices.map((id) => ({ id, text: texts[id] }))}
      onChange={(key) => {
        const labels = labelChoices.find((choice) => choice === key)
        if (labels !== undefined) take(changeView(view, { labels }), { kind: 'labelled', labels })
      }}
    />
  )
}

const sizeChoices = ['degree', 'betweenness', 'none'] as const satisfies readonly View['size'][]

function Sizes() {
  const { words, view, take } = useReading()
  const texts = { degree: words.sizeDegree, betweenness: words.sizeBetweenness, none: words.sizeNone }
  return (
    <Choice
      label={words.size}
      value={view.size}
      choices={sizeChoices.map((id) => ({ id, text: texts[id] }))}
      onChange={(key) => {
        const size = sizeChoices.find((choice) => choice === key)
        if (size !== undefined) take(changeView(view, { size }), { kind: 'sized', size })
      }}
    />
  )
}

const colourChoices = ['kind', 'community'] as const satisfies readonly View['colour'][]

/** Shape carries the kind in either; the legend says on which graph communities were found. */
function Colours() {
  const { words, view, take } = useReading()
  const texts = { kind: words.byKind, community: words.byCommunity }
  return (
    <Choice
      label={words.colour}
      value={view.colour}
      choices={colourChoices.map((id) => ({ id, text: texts[id] }))}
      onChange={(key) => {
        const colour = colourChoices.find((choice) => choice === key)
        if (colour !== undefined) take(changeView(view, { colour }), { kind: 'coloured', colour })
      }}
    />
  )
}

/** Puts back what was moved by hand. */
function Unpin() {
  const { words, view, take } = useReading()
  if (view.pin.length === 0) return null
  return (
    <Button
      className="button bare"
      onPress={() => {
        take(changeView(view, { pin: [] }), { kind: 'unpinned' })
      }}
    >
      {words.unpin(view.pin.length)}
    </Button>
  )
}
