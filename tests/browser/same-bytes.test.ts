/** A picture is the same SVG, byte for byte, from the server, from the command line and from a worker of the browser. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build, type Rolldown } from 'vite'
import { articlePictures } from '../article-pictures.ts'
import { program, serve, type Served } from '../serve.ts'
import { openBrowser } from './browser.ts'
import { articleFolder } from './signatory.ts'

const folder = mkdtempSync(join(tmpdir(), 'signatory-same-'))
const store = join(folder, 'store')
let served: Served
let browser: Browser
let page: Page
beforeAll(async () => {
  served = await serve({ data: articleFolder, store })
  browser = await openBrowser()
  page = await browser.newPage()
  const body = await workerProgram()
  await page.route('**/picture-worker.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }))
  await page.goto(`${served.address}/schema.graphql`)
})
afterAll(async () => {
  await browser.close()
  served.stop()
})

it.each(articlePictures)('the same bytes everywhere, twice: ?%s', async (view) => {
  const [whole, again] = [await fromServer(view), await fromServer(view)]
  const [written, drawn, redrawn] = await Promise.all([fromCommandLine(view), fromWorker(view), fromWorker(view)])
  expect([again, written]).toEqual([whole, whole])
  const plain = whole.replace(/^<defs><style.*<\/style><\/defs>\n/m, '')
  expect(plain.length).toBeLessThan(whole.length)
  expect([drawn, redrawn]).toEqual([plain, plain])
})

async function fromServer(view: string): Promise<string> {
  const answer = await fetch(`${served.address}/export/picture.svg?${view}`)
  expect(answer.status).toBe(200)
  return answer.text()
}

async function fromCommandLine(view: string): Promise<string> {
  const file = join(folder, 'picture.svg')
  await promisify(execFile)(process.execPath, [program, 'export', 'picture', view, '--store', store, '--out', file])
  return readFileSync(file, 'utf8')
}

/** Each time from a new worker, which has kept nothing. */
function fromWorker(view: string): Promise<string> {
  return page.evaluate(
    (query) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker('/picture-worker.js', { type: 'module' })
        worker.addEventListener('error', ({ message }) => {
          reject(new Error(message))
        })
        worker.addEventListener('message', ({ data }: MessageEvent<string>) => {
          worker.terminate()
          resolve(data)
        })
        worker.postMessage(query)
      }),
    view,
  )
}

/** The worker as the client's own is built: one file, made small. */
async function workerProgram(): Promise<string> {
  const input = join(import.meta.dirname, 'picture-worker.ts')
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input } },
  })
  const { output } = built as Rolldown.RolldownOutput
  return output[0].code
}
