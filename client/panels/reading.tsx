/** What every panel reads: the session, the words of its language, and what is on the map. */
import { createContext, useContext } from 'react'
import type { Subgraph } from '#graph/subgraph'
import type { View } from '#graph/view/view'
import type { Language } from '#graph/vocabulary'
import type { Dataset } from '../api/questions.ts'
import type { Session } from '../state/session.ts'
import type { Words } from '../text.ts'
import type { TextPlace } from './text-place.ts'

export interface Reading extends Session {
  readonly language: Language
  readonly words: Words
  /** The answer to the view's question; `null` before the first. */
  readonly subgraph: Subgraph | null
  /** The same without what the reader took out. */
  readonly shown: Subgraph | null
  readonly dataset: Dataset | null
  /** Whether the text is read beside the map, and where. */
  readonly textPlace: TextPlace
  /** What can't be read well in the picture of a view of this answer at the size it is made for, in sentences of its language. */
  readonly judge: (view: View, signal: AbortSignal) => Promise<readonly string[]>
  /** Selects a node, an edge, a pair, or nothing. */
  readonly select: (id: string | null) => void
}

const ReadingContext = createContext<Reading | null>(null)

export const ReadingProvider = ReadingContext.Provider

/** What the panels read. Throws where a panel stands outside the page. */
export function useReading(): Reading {
  const reading = useContext(ReadingContext)
  if (reading === null) throw new Error('a panel stands outside the page')
  return reading
}
