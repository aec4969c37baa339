/** Waiting and failing, in words: nothing for the first 300 ms, then a line; a sentence and a way to try again where it failed. */
import { Button } from 'react-aria-components/Button'
import { problemText } from './problem-text.ts'
import { useReading } from './reading.tsx'
import type { Answer } from './use-answer.ts'

interface TroubleProps {
  readonly answer: Answer<unknown>
  readonly waiting: string
}

export function Trouble({ answer, waiting }: TroubleProps) {
  const { words, language } = useReading()
  if (answer.error !== null) {
    return (
      <div className="trouble" role="alert">
        <p>{problemText(answer.error, language)}</p>
        <Button className="button" onPress={answer.retry}>
          {words.retry}
        </Button>
      </div>
    )
  }
  return answer.isSlow ? (
    <p className="soft" role="status">
      {waiting}
    </p>
  ) : null
}
