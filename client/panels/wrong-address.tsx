/** The address can't be read: what is wrong with it, in a sentence, and a way on. */
import { Button } from 'react-aria-components/Button'
import { defaultView } from '#graph/view/view'
import { inLanguage } from './problem-text.ts'
import { useReading } from './reading.tsx'

export function WrongAddress() {
  const { words, language, problem, take } = useReading()
  return (
    <main className="wrong-address" role="alert">
      <div className="seal" aria-hidden="true">
        {words.seal}
      </div>
      <h1>{words.wrongAddress}</h1>
      <p>{problem === null ? '' : inLanguage(problem, language)}</p>
      <Button
        className="button strong"
        onPress={() => {
          take(defaultView(), { kind: 'started-over' })
        }}
      >
        {words.openDefault}
      </Button>
    </main>
  )
}
