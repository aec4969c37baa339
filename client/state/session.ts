/** What the reader looks at and how they got there, and the ways to go on. */
import type { View } from '#graph/view/view'
import type { Deed, StepLog } from './steps.ts'

export interface Session {
  readonly view: View
  /** What is wrong with the address, in a sentence; `null` where nothing is. */
  readonly problem: string | null
  readonly log: StepLog
  /** Goes to a view, as a step that can be undone. */
  readonly take: (view: View, deed: Deed) => void
  /** Changes the view without a step of its own: a selection, a language. */
  readonly amend: (view: View) => void
  /** Goes back or forward to a step. */
  readonly goTo: (at: number) => void
}
