/** The page's side of the worker that makes scenes: one request at a time counts, the last. */
import type { Scene } from '#graph/picture/scene'
import type { SceneReply, SceneRequest } from './scene-worker.ts'

export interface SceneMaker {
  /** The scene asked for; rejects with the worker's sentence, or with the signal's reason where it is aborted. */
  readonly make: (request: Omit<SceneRequest, 'number'>, signal: AbortSignal) => Promise<Scene>
}

interface Waiting {
  readonly resolve: (scene: Scene) => void
  readonly reject: (reason: unknown) => void
}

/** What is said where the worker's program does not come, as when the server was renewed under an open page. */
export const notLoaded = 'the program that draws did not load: load the page anew'

/** Starts the worker. */
export function startSceneMaker(): SceneMaker {
  const worker = new Worker(new URL('./scene-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<SceneReply>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('scene' in data) asked?.resolve(data.scene)
    else asked?.reject(new Error(data.problem))
  })
  let isLost = false
  worker.addEventListener('error', () => {
    isLost = true
    for (const { reject } of waiting.values()) reject(new Error(notLoaded))
    waiting.clear()
  })
  return {
    make: (request, signal) =>
      new Promise((resolve, reject) => {
        if (isLost) {
          reject(new Error(notLoaded))
          return
        }
        last += 1
        const number = last
        waiting.set(number, { resolve, reject })
        signal.addEventListener('abort', () => {
          waiting.delete(number)
          reject(signal.reason instanceof Error ? signal.reason : new Error('aborted'))
        })
        worker.postMessage({ ...request, number } satisfies SceneRequest)
      }),
  }
}
