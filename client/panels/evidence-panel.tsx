/** The right side: what is selected and its evidence; all the evidence of the map; or how to read it and where the data come from. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import { AllEvidence } from './all-evidence.tsx'
import { BetweenPanel } from './between-panel.tsx'
import { DataCard } from './data-card.tsx'
import { EdgePanel } from './edge-panel.tsx'
import { useReading } from './reading.tsx'
import { TextPanel } from './text-panel.tsx'
import { ThingPanel } from './thing-panel.tsx'
import { selectionOf } from '../state/selection.ts'
import './evidence-panel.css'

interface EvidencePanelProps {
  /** The reader asked for all the evidence of the map. */
  readonly isAll: boolean
  readonly onClose: () => void
}

export function EvidencePanel({ isAll, onClose }: EvidencePanelProps) {
  const { words, view, textPlace } = useReading()
  const isOpen = isAll || view.select !== null
  return (
    <section id="evidence" aria-label={words.evidence} tabIndex={-1}>
      <Tabs
        className="side-ways"
        selectedKey={textPlace.isOpen ? 'text' : 'evidence'}
        onSelectionChange={(key) => {
          if (key === 'text') textPlace.open(null)
          else textPlace.close()
        }}
      >
        <TabList className="side-tabs" aria-label={words.evidenceOrText}>
          <Tab className="side-tab" id="evidence">
            {words.evidence}
          </Tab>
          <Tab className="side-tab" id="text">
            {words.sourceText}
          </Tab>
        </TabList>
        <TabPanel className="evidence" id="evidence">
          {isAll ? <AllEvidence onClose={onClose} /> : isOpen ? <Selected onClose={onClose} /> : <DataCard />}
        </TabPanel>
        <TabPanel className="evidence" id="text">
          <TextPanel />
        </TabPanel>
      </Tabs>
    </section>
  )
}

function Selected({ onClose }: { readonly onClose: () => void }) {
  const { view, subgraph } = useReading()
  const selection = selectionOf(view.select, subgraph?.edges ?? [])
  switch (selection.kind) {
    case 'none':
      return null
    case 'node':
      return <ThingPanel key={selection.id} id={selection.id} onClose={onClose} />
    case 'edge':
      return <EdgePanel key={selection.id} relations={selection.relations} onClose={onClose} />
    case 'pair':
      return <BetweenPanel key={`${selection.a} ${selection.b}`} a={selection.a} b={selection.b} onClose={onClose} />
  }
}
