/** The server as a process: what ends it and what doesn't. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { tinyFolder } from '../fixtures/open-tiny.ts'
import { serve } from '../serve.ts'

it('a failure that nobody waits for is told, and the server goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'signatory-serve-'))
  // Until it serves, such a failure ends it.
  const isServing = join(folder, 'is-serving')
  const failing = `import { existsSync } from 'node:fs'
    const fail = () => void (existsSync(${JSON.stringify(isServing)}) && Promise.reject(new Error('nobody heard')))
    setInterval(fail, 100).unref()`
  const server = await serve({
    data: tinyFolder,
    store: join(folder, 'store'),
    environment: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(failing)}` },
  })
  try {
    writeFileSync(isServing, '')
    await vi.waitFor(() => {
      expect(server.said()).toContain('nobody heard')
    }, 25_000)
    const response = await fetch(`${server.address}/graphql?query={dataset{id}}`)
    expect([response.status, await response.json()]).toMatchObject([200, { data: { dataset: { id: 'tiny' } } }])
  } finally {
    server.stop()
  }
}, 60_000)
