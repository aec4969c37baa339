/** The servers a benchmark asks, each a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Served {
  readonly address: string
  readonly stop: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')

/** Every limit so high that no question of the benchmark meets it. */
const unlimited = {
  ...{
    SIGNATORY_MAX_NODES: '1000000',
    SIGNATORY_MAX_COST: '1000000000',
    SIGNATORY_MAX_COST_PER_MINUTE: '1000000000000',
  },
  ...{ SIGNATORY_MAX_ANSWER_BYTES: '1000000000', SIGNATORY_DEADLINE_MS: '600000', SIGNATORY_MAX_REQUESTS: '64' },
  SIGNATORY_LOG: 'faults',
}

export interface ServeOptions {
  readonly flags?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
}

/** Signatory over a dataset, loaded into a new store; ready when the structure is in memory. */
export async function serveDataset(
  folder: string,
  { flags = [], environment = {} }: ServeOptions = {},
): Promise<Served> {
  const store = await mkdtemp(join(tmpdir(), 'signatory-bench-'))
  const all = ['serve', '--data', folder, '--store', store, '--port', '0', ...flags]
  const served = await serve([join(root, 'bin/signatory.js'), ...all], /is at (\S+)[^]*in memory/, environment)
  const stop = async () => {
    await served.stop()
    await rm(store, { recursive: true, force: true })
  }
  return { ...served, stop }
}

/** A bare Yoga that knows `hello`. */
export function serveHello(): Promise<Served> {
  return serve([join(import.meta.dirname, 'hello.js')], /is at (\S+)/)
}

/** A program that serves, once it says where and that it is ready. */
export async function serve(
  command: readonly string[],
  ready: RegExp,
  environment: Readonly<Record<string, string>> = {},
): Promise<Served> {
  // As `npm start` does, and the process that asks: answers are many short-lived objects.
  const child = spawn(process.execPath, ['--max-semi-space-size=64', ...command], {
    // As the command line says it to itself.
    env: { ...process.env, NODE_ENV: 'production', ...unlimited, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    if (child.exitCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  try {
    return { address: await addressOf(child, ready), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function addressOf(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    // The address is told on standard output, the rest on standard error.
    const said = { out: '', err: '' }
    const look = () => {
      const [, address] = ready.exec(said.out + said.err) ?? []
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', (text: Buffer) => {
      said.out += text.toString('utf8')
      look()
    })
    child.stderr?.on('data', (text: Buffer) => {
      said.err += text.toString('utf8')
      look()
    })
    child.once('exit', (code) => {
      reject(new Error(`the server ended with ${String(code)}: ${said.err}`))
    })
  })
}
