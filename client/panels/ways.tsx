/** The middle of the page: the bar over the map, and the map, its table and its sentences, one click apart. */
import { Button } from 'react-aria-components/Button'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import { changeView, defaultView } from '#graph/view/view'
import type { Tally } from '../api/questions.ts'
import { CoverageLine } from './coverage-line.tsx'
import { EdgeTable } from './edge-table.tsx'
import { useReading } from './reading.tsx'
import { SentenceList } from './sentence-list.tsx'
import { Trouble } from './trouble.tsx'
import type { Answer } from './use-answer.ts'
import './ways.css'

export const ways = ['map', 'table', 'sentences'] as const

export type Way = (typeof ways)[number]

interface WaysProps {
  readonly answer: Answer<unknown>
  readonly way: Way
  readonly onWay: (way: Way) => void
  readonly tally: Tally<number> | null
  readonly map: React.ReactNode
}

export function Ways({ way, onWay, answer, tally, map }: WaysProps) {
  const { words } = useReading()
  // What is shown until the next answer comes is of the question before, and looks so.
  const stale = answer.isStale ? ' stale' : ''
  return (
    <Tabs
      className="ways"
      selectedKey={way}
      onSelectionChange={(key) => {
        const known = ways.find((one) => one === key)
        if (known !== undefined) onWay(known)
      }}
    >
      <div className="map-bar">
        <FormSwitch />
        <CoverageLine tally={tally} />
        <TabList className="way-list" aria-label={words.waysToSee}>
          {ways.map((one) => (
            <Tab key={one} id={one} className="button">
              {words[one]}
            </Tab>
          ))}
        </TabList>
      </div>
      <Told answer={answer} />
      <TabPanel id="map" className={`way map-way${stale}`}>
        {map}
      </TabPanel>
      <TabPanel id="table" className={`way page-way${stale}`}>
        <EdgeTable />
      </TabPanel>
      <TabPanel id="sentences" className={`way page-way${stale}`}>
        <SentenceList />
      </TabPanel>
    </Tabs>
  )
}

/** That an answer is awaited or did not come, over whatever is shown meanwhile. */
function Told({ answer }: Pick<WaysProps, 'answer'>) {
  const { words, language, subgraph, take } = useReading()
  return (
    <div className="way-trouble">
      <Trouble
        answer={answer}
        waiting={words.drawingMap}
        also={subgraph === null ? null : words.stillBefore}
        otherwise={
          <Button
            className="button"
            onPress={() => {
              take(changeView(defaultView(), { lang: language }), { kind: 'started-over' })
            }}
          >
            {words.openDefault}
          </Button>
        }
      />
    </div>
  )
}

const forms = ['bipartite', 'parties'] as const

/** With the agreements as nodes, or parties tied to parties. */
function FormSwitch() {
  const { words, view, take } = useReading()
  if (view.view !== 'signings') return null
  return (
    <ToggleButtonGroup
      className="forms"
      aria-label={words.form}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view.form]}
      onSelectionChange={([key]) => {
        const form = forms.find((one) => one === key)
        if (form !== undefined && form !== view.form) take(changeView(view, { form }), { kind: 'formed', form })
      }}
    >
      {forms.map((form) => (
        <ToggleButton key={form} id={form} className="button">
          {words[form]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
