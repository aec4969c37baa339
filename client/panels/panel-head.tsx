/** The head of what the right side tells: what sort of thing, its name, and the way out. */
import { Button } from 'react-aria-components/Button'
import { useReading } from './reading.tsx'

interface PanelHeadProps {
  readonly badge: React.ReactNode
  readonly title: React.ReactNode
  readonly onClose: () => void
}

export function PanelHead({ badge, title, onClose }: PanelHeadProps) {
  const { words } = useReading()
  return (
    <header className="panel-head">
      <div className="badge">{badge}</div>
      <Button className="close" aria-label={words.closePanel} onPress={onClose}>
        ×
      </Button>
      <h2>{title}</h2>
    </header>
  )
}
