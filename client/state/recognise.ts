/** A view seen as a ready question: whichever way a reader got there, it has the question's words and caution. */
import { parseEdtf } from '#graph/date'
import { questions, type QuestionName } from '#graph/question/index'
import type { Slot, SlotValues } from '#graph/question/question'
import { changeView, formatView, type View } from '#graph/view/view'
import { keysOf, type Kind } from '#graph/vocabulary'
import { questionNamed } from './asking.ts'
import { questionOf } from './changes.ts'

export interface Recognised {
  readonly question: QuestionName
  readonly values: SlotValues
}

/** The ready question that a view asks, whatever it expands and however it is drawn; `null` where there is none. */
export function recognise(view: View): Recognised | null {
  const asked = formatView(changeView(questionOf(view), { expand: [] }))
  for (const question of keysOf(questions)) {
    const found = fillings(Object.entries(questionNamed(question).slots), view).find(
      (values) => formatView(questionNamed(question).view(values)) === asked,
    )
    if (found !== undefined) return { question, values: found }
  }
  return null
}

/** Every way to fill slots with what the view has. */
function fillings(slots: readonly (readonly [string, Slot])[], view: View): readonly SlotValues[] {
  const [first, ...rest] = slots
  if (first === undefined) return [{}]
  const [name, slot] = first
  return fillings(rest, view).flatMap((others) => candidates(slot, view).map((value) => ({ [name]: value, ...others })))
}

function candidates({ kinds }: Slot, { parties, of, from, to, since }: View): readonly string[] {
  if (kinds.length === 0) return since !== null && parseEdtf(since) !== null ? [since] : []
  const ids = [...parties, ...of, from, to].filter((id) => id !== null)
  return ids.filter((id) => isOfKinds(id, kinds))
}

/** Whether an id is that of a node of some kinds: its first word is its kind in lower case. */
function isOfKinds(id: string, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => id.startsWith(`${kind.toLowerCase()}:`))
}
