/** A real Signatory, as built, on a free port: a process of its own. */
import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** The command line, as built. */
export const program = join(root, 'dist/server/main.js')

export interface Served {
  readonly address: string
  /** All that it said until now. */
  readonly said: () => string
  readonly stop: () => void
}

export interface ServeOptions {
  readonly data: string
  readonly store: string
  /**
   * The Node that runs it.
   * @default the one that runs the test
   */
  readonly node?: string
  /** Set in its environment besides what is there. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Loads a dataset and serves it. Throws with all that the process said where it ends instead. */
export async function serve({ data, store, node = process.execPath, environment }: ServeOptions): Promise<Served> {
  const parameters = ['serve', '--data', data, '--store', store, '--port', String(await freePort())]
  const server = spawn(node, ['--no-warnings', program, ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const found = /Signatory is at (\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('error', reject)
    server.once('exit', () => {
      reject(new Error(`the server did not start: ${said}`))
    })
  })
  return { address, said: () => said, stop: () => server.kill('SIGTERM') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => {
        resolve(port)
      })
    })
  })
}
