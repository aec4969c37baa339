/** Waiting and failing, in words: nothing for the first 300 ms, then a line; a sentence and a way to try again where it failed. */
import { Button } from 'react-aria-components/Button'
import { canRetry, problemText } from './problem-text.ts'
import { useReading } from './reading.tsx'
import type { Answer } from './use-answer.ts'

interface TroubleProps {
  readonly answer: Answer<unknown>
  readonly waiting: string
  /** What else a reader must know while there is no answer. */
  readonly also?: string | null
  /** A way on, where asking again would not help. */
  readonly otherwise?: React.ReactNode
}

export function Trouble({ answer, waiting, also = null, otherwise = null }: TroubleProps) {
  const { words, language } = useReading()
  if (answer.error !== null) {
    return (
      <div className="trouble" role="alert">
        <p>{problemText(answer.error, language)}</p>
        {also === null ? null : <p className="soft">{also}</p>}
        {canRetry(answer.error) ? (
          <Button className="button" onPress={answer.retry}>
            {words.retry}
          </Button>
        ) : (
          otherwise
        )}
      </div>
    )
  }
  return answer.isSlow ? (
    <p className="soft" role="status">
      {waiting}
    </p>
  ) : null
}
