/** Over the map: the question that was asked, what to mind in its answer, and how it is asked. */
import { HowAsked } from './how-asked.tsx'
import { useQuestion } from './question-text.ts'
import { useReading } from './reading.tsx'
import './question-head.css'

export function QuestionHead() {
  const { words } = useReading()
  const question = useQuestion()
  return (
    <div className="question-head">
      <div className="question-words">
        <h2>
          {question.words}
          {question.expanded.length === 0 ? null : (
            <span className="soft">　{words.andExpanded(question.expanded.join(words.and))}</span>
          )}
        </h2>
        {question.caution === null ? null : (
          <p className="caution">
            <span className="visually-hidden">{words.caution}：</span>
            {question.caution}
          </p>
        )}
      </div>
      <HowAsked />
    </div>
  )
}
