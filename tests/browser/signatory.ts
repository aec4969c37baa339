/** A real Signatory, as built, on a free port over a store of its own, and a browser that looks at it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { serve } from '../serve.ts'
import { openBrowser } from './browser.ts'

const root = join(import.meta.dirname, '../..')
export const tinyFolder = join(root, 'tests/fixtures/tiny')
export const articleFolder = join(root, 'data/ecommerce-poverty')

export interface Signatory {
  readonly address: string
  /** Opens a view in a new window and waits until its picture is drawn. */
  readonly open: (query?: string, options?: BrowserContextOptions) => Promise<Page>
  /** What pages complained of since they were opened: console errors, faults, failed loads. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** Starts a server over a dataset, and a browser. */
export async function openSignatory(data: string): Promise<Signatory> {
  const store = join(mkdtempSync(join(tmpdir(), 'signatory-browser-')), 'store')
  const { address, stop } = await serve({ data, store })
  const browser = await openBrowser()
  const complaints: string[] = []
  return {
    address,
    complaints,
    open: (query = '', options = {}) => openPage(browser, `${address}/${query}`, { options, complaints }),
    close: async () => {
      await browser.close()
      stop()
    },
  }
}

interface PageOptions {
  readonly options: BrowserContextOptions
  readonly complaints: string[]
}

async function openPage(browser: Browser, url: string, { options, complaints }: PageOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    colorScheme: 'light',
    ...options,
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())} ${response.url()}`)
  })
  await page.goto(url)
  await page.locator('[role="option"], [role="alert"], .map-note').first().waitFor({ state: 'attached' })
  return page
}

/** The lists of the map: its nodes, then its lines, each entry where its drawing stands. */
export function nodesOn(page: Page) {
  return page.getByRole('listbox', { name: /图上的点|Nodes on the map/ }).getByRole('option')
}

export function linesOn(page: Page) {
  return page.getByRole('listbox', { name: /图上的线|Lines on the map/ }).getByRole('option')
}

/** Presses a node or line of the map where it is drawn. */
export async function pressOnMap(
  page: Page,
  name: RegExp,
  { modifier = null, list = nodesOn }: { readonly modifier?: 'Shift' | null; readonly list?: typeof nodesOn } = {},
): Promise<void> {
  const place = await placeOnMap(page, name, list)
  if (modifier !== null) await page.keyboard.down(modifier)
  await page.mouse.click(place.x, place.y)
  if (modifier !== null) await page.keyboard.up(modifier)
}

/** Where a node or line of the map is drawn, in the window, once the map stands still. */
export async function placeOnMap(page: Page, name: RegExp, list = nodesOn) {
  const thing = list(page).filter({ hasText: name }).first()
  let before = ''
  for (let round = 0; round < 40; round++) {
    const box = await thing.boundingBox()
    const now = JSON.stringify(box)
    if (box !== null && now === before) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    before = now
    await page.waitForTimeout(60)
  }
  throw new Error(`the map does not stand still: ${String(name)}`)
}

/** What the right side tells. */
export function evidenceOn(page: Page) {
  return page.getByRole('region', { name: /^(证据|Evidence)$/ })
}

/** The address bar, without host. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url())
  return `${pathname}${search}`
}
