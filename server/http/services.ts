/** What the HTTP floor is given: the live graph, what it may know of the project, and where to report. */
import type { TextShelf } from '../graph/source-text.ts'
import type { DrawPicture } from '../rendering/picture.ts'
import type { LiveGraph } from '../traversal/live-graph.ts'
import type { HttpLimits } from './limits.ts'
import type { ToldRequest } from './use-request-log.ts'

export interface Services {
  readonly graph: LiveGraph
  /** Text of a read script, or `null` where there is none. */
  readonly scriptText: (name: string) => string | null
  /** Folder of the built client. */
  readonly assets: string
  readonly publicUrl: string | null
  readonly limits: HttpLimits
  /** This software's version: pictures of another version have other bytes. */
  readonly softwareVersion: string
  /** Where pictures are drawn. */
  readonly draw: DrawPicture
  /** Full texts of sources. */
  readonly texts: TextShelf
  /** Told of every fault that is ours, with the id its caller was given. */
  readonly report: (error: unknown, requestId?: string) => void
  /** Told of every request when it is answered. */
  readonly told: (request: ToldRequest) => void
}
