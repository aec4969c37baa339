/** Copies the address, which holds the whole view and the version of its data, and says that it did. */
import { CopyButton } from './copy-button.tsx'
import { useLastingAddress } from './copy-citation.tsx'
import { useReading } from './reading.tsx'

export function CopyLink() {
  const { words } = useReading()
  const address = useLastingAddress()
  return (
    <CopyButton
      className="button copy-link"
      label={words.copyLink}
      said={{ copied: words.linkCopied, failed: words.linkNotCopied }}
      content={address}
    />
  )
}
