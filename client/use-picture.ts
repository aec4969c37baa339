/** From a view to what is seen: the API's answer to its question, and the scene that draws it. */
import { useEffect, useMemo, useState } from 'react'
import type { Scene } from '#graph/picture/scene'
import type { Subgraph } from '#graph/subgraph'
import { formatView, type View } from '#graph/view/view'
import { fetchSubgraph } from './api/questions.ts'
import { startSceneMaker } from './canvas/scene-maker.ts'
import { useAnswer, type Answer } from './panels/use-answer.ts'
import { questionOf } from './state/changes.ts'

export interface Picture {
  readonly answer: Answer<Subgraph>
  /** The last scene drawn; it stays until the next one is there. */
  readonly scene: Scene | null
  /** Why the view can't be drawn, in a sentence. */
  readonly problem: string | null
}

const sceneMaker = startSceneMaker()

/** The picture of a view. What only changes how it is drawn asks the API nothing. */
export function usePicture(view: View): Picture {
  const question = useMemo(() => questionOf(view), [view])
  const answer = useAnswer(`picture:${formatView(question)}`, (signal) => fetchSubgraph(question, signal))
  const [drawn, setDrawn] = useState<{ readonly scene: Scene | null; readonly problem: string | null }>(nothingDrawn)
  const subgraph = answer.value
  useEffect(() => {
    if (subgraph === null) return
    const aborter = new AbortController()
    void draw(subgraph, view, aborter.signal).then((result) => {
      if (!aborter.signal.aborted)
        setDrawn((before) => ({ scene: result.scene ?? before.scene, problem: result.problem }))
    })
    return () => {
      aborter.abort()
    }
  }, [subgraph, view])
  return { answer, ...drawn }
}

const nothingDrawn = { scene: null, problem: null }

async function draw(subgraph: Subgraph, view: View, signal: AbortSignal): Promise<typeof nothingDrawn | Drawn> {
  const { version } = subgraph
  const provenance = { language: view.lang, view: formatView(view), version, sources: [], licence: null }
  try {
    // On the screen the page tells the source, and the legend and its words stand in the page, where they can be copied.
    const scene = await sceneMaker.make(
      { subgraph, view: { ...view, legend: true, caption: false }, provenance },
      signal,
    )
    return { scene, problem: null }
  } catch (error) {
    return { scene: null, problem: error instanceof Error ? error.message : String(error) }
  }
}

interface Drawn {
  readonly scene: Scene | null
  readonly problem: string | null
}
