/** From a view to what is seen: the API's answer to its question, and the scene that draws it. */
import { useEffect, useMemo, useState } from 'react'
import type { Provenance } from '#graph/format/format'
import type { Scene } from '#graph/picture/scene'
import type { Subgraph } from '#graph/subgraph'
import { formatView, type View } from '#graph/view/view'
import { fetchSubgraph } from './api/questions.ts'
import { startSceneMaker } from './canvas/scene-maker.ts'
import { useAnswer, type Answer } from './panels/use-answer.ts'
import { questionOf } from './state/changes.ts'

/** A scene with the view it draws. */
export interface DrawnScene {
  readonly scene: Scene
  readonly view: View
}

export interface Picture {
  readonly answer: Answer<Subgraph>
  /** The last scene drawn; it stays until the next one is there. */
  readonly drawn: DrawnScene | null
  /** Why the view can't be drawn, in a sentence. */
  readonly problem: string | null
}

const sceneMaker = startSceneMaker()

/** The picture of a view. What only changes how it is drawn asks the API nothing. */
export function usePicture(view: View): Picture {
  const question = useMemo(() => questionOf(view), [view])
  const answer = useAnswer(`picture:${formatView(question)}`, (signal) => fetchSubgraph(question, signal))
  const [state, setState] = useState<Omit<Picture, 'answer'>>({ drawn: null, problem: null })
  const subgraph = answer.isStale ? null : answer.value
  useEffect(() => {
    if (subgraph === null) return
    const aborter = new AbortController()
    void draw(subgraph, view, aborter.signal).then((result) => {
      if (!aborter.signal.aborted) setState((before) => ({ drawn: before.drawn, ...result }))
    })
    return () => {
      aborter.abort()
    }
  }, [subgraph, view])
  return { answer, ...state }
}

/** What can't be read well in the picture of a view at the size it is made for, in sentences of its language. */
export async function judgePicture(subgraph: Subgraph, view: View, signal: AbortSignal): Promise<readonly string[]> {
  const provenance = provenanceOf(subgraph, view)
  return (await sceneMaker.make({ subgraph, view, provenance }, signal)).warnings
}

type Outcome = { readonly drawn: DrawnScene; readonly problem: null } | { readonly problem: string }

async function draw(subgraph: Subgraph, view: View, signal: AbortSignal): Promise<Outcome> {
  const provenance = provenanceOf(subgraph, view)
  try {
    // On the screen the page tells the source, and the legend and its words stand in the page, where they can be copied.
    const scene = await sceneMaker.make(
      { subgraph, view: { ...view, preset: 'screen', title: null, legend: true, caption: false }, provenance },
      signal,
    )
    return { drawn: { scene, view }, problem: null }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

function provenanceOf({ version }: Subgraph, view: View): Provenance {
  return { language: view.lang, view: formatView(view), version, sources: [], licence: null }
}
