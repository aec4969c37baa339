/** Places nodes and makes scenes beside the page's own thread, so that a large picture never holds up a click. */
import { place, placingKey } from '#graph/layout/place'
import type { Placement } from '#graph/layout/layout'
import { hideNodes } from '#graph/hide'
import { makeScene } from '#graph/picture/draw'
import type { Provenance } from '#graph/format/format'
import type { Scene } from '#graph/picture/scene'
import type { Subgraph } from '#graph/subgraph'
import type { View } from '#graph/view/view'

export interface SceneRequest {
  readonly number: number
  readonly subgraph: Subgraph
  readonly view: View
  readonly provenance: Provenance
}

export type SceneReply =
  { readonly number: number; readonly scene: Scene } | { readonly number: number; readonly problem: string }

const mostKept = 12
const kept = new Map<string, Placement>()

self.addEventListener('message', ({ data }: MessageEvent<SceneRequest>) => {
  const { number, ...asked } = data
  self.postMessage({ number, ...drawn(asked) } satisfies SceneReply)
})

function drawn({ subgraph, view, provenance }: Omit<SceneRequest, 'number'>): { scene: Scene } | { problem: string } {
  try {
    const shown = hideNodes(subgraph, view.hide)
    return { scene: makeScene(shown, placed(subgraph, view), { view, provenance }) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

/** The places of a question's nodes; those of the last few are kept, for undo and for what does not move anything. */
function placed(subgraph: Subgraph, view: View): Placement {
  const key = placingKey(subgraph, view)
  const placement = kept.get(key) ?? place(subgraph, view)
  kept.delete(key)
  kept.set(key, placement)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return placement
}
