/** Whether the text is read beside the map, and where. */
import { useMemo, useState } from 'react'

export interface TextPlace {
  readonly isOpen: boolean
  /** The citation to go to; `null` for none. */
  readonly at: string | null
  /** Opens the text, at a citation or as it is. */
  readonly open: (at: string | null) => void
  /** Goes back to the evidence. */
  readonly close: () => void
}

/** The place in the text, closed at first. */
export function useTextPlace(): TextPlace {
  const [place, setPlace] = useState<Pick<TextPlace, 'isOpen' | 'at'>>({ isOpen: false, at: null })
  return useMemo(
    () => ({
      ...place,
      open: (at) => {
        setPlace({ isOpen: true, at })
      },
      close: () => {
        setPlace({ isOpen: false, at: null })
      },
    }),
    [place],
  )
}
