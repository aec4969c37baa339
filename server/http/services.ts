/** What the HTTP floor is given: the live graph, what it may know of the project, and where to report. */
import type { TextShelf } from '../graph/source-text.ts'
import type { DrawPicture } from '../rendering/picture.ts'
import type { LiveGraph } from '../traversal/live-graph.ts'

export interface Services {
  readonly graph: LiveGraph
  /** Text of a read script, or `null` where there is none. */
  readonly scriptText: (name: string) => string | null
  /** Folder of the built client. */
  readonly assets: string
  readonly publicUrl: string | null
  readonly maxBodyBytes: number
  /** This software's version: pictures of another version have other bytes. */
  readonly softwareVersion: string
  /** Where pictures are drawn. */
  readonly draw: DrawPicture
  /** Full texts of sources. */
  readonly texts: TextShelf
  /** Told of every fault that is ours. */
  readonly report: (error: unknown) => void
}
