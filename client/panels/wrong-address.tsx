/** The address can't be read: what is wrong with it, in a sentence, and a way on. */
import { Button } from 'react-aria-components/Button'
import { changeView, defaultView } from '#graph/view/view'
import { inLanguage } from './problem-text.ts'
import { useReading } from './reading.tsx'

export function WrongAddress() {
  const { words, language, problem, take } = useReading()
  return (
    <main className="wrong-address">
      <div className="seal" aria-hidden="true">
        {words.seal}
      </div>
      <div role="alert">
        <h1>{words.wrongAddress}</h1>
        <p>{problem === null ? '' : inLanguage(problem, language)}</p>
      </div>
      <Button
        className="button strong"
        onPress={() => {
          take(changeView(defaultView(), { lang: language }), { kind: 'started-over' })
        }}
      >
        {words.openDefault}
      </Button>
    </main>
  )
}
