/** Copies the address, which holds the whole view, and says that it did. */
import { CopyButton } from './copy-button.tsx'
import { useReading } from './reading.tsx'

export function CopyLink() {
  const { words } = useReading()
  return (
    <CopyButton
      className="button copy-link"
      label={words.copyLink}
      said={{ copied: words.linkCopied, failed: words.linkNotCopied }}
      content={() => window.location.href}
    />
  )
}
