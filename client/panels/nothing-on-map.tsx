/** Nothing to draw: why, and each thing that could be taken away so that there is something. */
import { Button } from 'react-aria-components/Button'
import { changeView } from '#graph/view/view'
import { limitsOf } from '../state/limits.ts'
import { LimitChip } from './limit-chip.tsx'
import { useReading } from './reading.tsx'

export function NothingOnMap() {
  const { words, view, subgraph, take } = useReading()
  const isHidden = view.hide.length > 0 && subgraph !== null && subgraph.nodes.length > 0
  return (
    <div className="map-note">
      <p>{isHidden ? words.allHidden : words.nothingOnMap}</p>
      {isHidden ? (
        <Button
          className="button"
          onPress={() => {
            take(changeView(view, { hide: [] }), { kind: 'restored-all' })
          }}
        >
          {words.restoreAll}
        </Button>
      ) : (
        limitsOf(view).map((limit) => <LimitChip key={limit} limit={limit} />)
      )}
    </div>
  )
}
