/** What a thread of the render pool runs. */
import { ExplorerError, type ErrorCode } from '../graph/error.ts'
import { drawPicture, type Picture, type PictureLimits, type PictureRequest } from './picture/draw-picture.ts'

export interface DrawTask {
  readonly request: PictureRequest
  readonly limits: PictureLimits
}

/** What comes back: the picture, or why there is none. An error of ours would lose its code on the way. */
export type Drawn =
  | { readonly kind: 'drawn'; readonly picture: Picture }
  | {
      readonly kind: 'refused'
      readonly code: ErrorCode
      readonly message: string
      readonly details: Readonly<Record<string, unknown>>
    }

/** Draws a picture, or says in words why not. */
export async function drawInWorker({ request, limits }: DrawTask): Promise<Drawn> {
  try {
    return { kind: 'drawn', picture: await drawPicture(request, limits) }
  } catch (error) {
    if (!(error instanceof ExplorerError)) throw error
    const { code, message, details } = error
    return { kind: 'refused', code, message, details }
  }
}
