/** What is to be drawn, and how: everything about a picture but where its nodes stand. */
import type { Subgraph } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { amountsOf, type Amounts } from './amounts.ts'
import { colouringOf, type Colouring } from './colours.ts'
import { evidenceNumbersOf, type EvidenceNumbers } from './evidence-numbers.ts'
import { lookOf, type Look } from './look.ts'

export interface Drawing {
  readonly shown: Subgraph
  readonly view: View
  readonly look: Look
  readonly amounts: Amounts
  readonly colouring: Colouring
  /** `null` where the view asks for none. */
  readonly numbers: EvidenceNumbers | null
}

/** The drawing of a subgraph in a view. */
export function drawingOf(shown: Subgraph, view: View): Drawing {
  const look = lookOf(view)
  return {
    ...{ shown, view, look },
    amounts: amountsOf(shown, view),
    colouring: colouringOf(shown, view, look),
    numbers: view.numbers ? evidenceNumbersOf(shown) : null,
  }
}
