/**
 * What a server's memory does under a mixed load that goes on: look-ups, pages, graphs, paths, projections, search, files, and requests
 * that are refused or given up, some at a time, for minutes.
 */
import { request } from 'node:http'
import { hangUp, ask } from './ask.ts'
import { companyId, fullSize, inventAgreements, office, quickSize, withCorpus } from './corpus.ts'
import { lineOf, type Measured } from './measured.ts'
import { serveDataset } from './processes.ts'

export interface Soak {
  readonly minutes: number
  readonly isQuick: boolean
  readonly say: (line: string) => void
}

/** How often memory is looked at. */
const samplesPerMinute = 6
const atOnce = 6

/** Memory in the last third as a multiple of that in the middle: what grows for ever is over one by more than noise. */
export async function benchSoak({ minutes, isQuick, say }: Soak): Promise<readonly Measured[]> {
  const size = isQuick ? quickSize : fullSize
  return withCorpus(size, inventAgreements(size), async (folder) => {
    const server = await serveDataset(folder)
    try {
      const load = startLoad(server.address, size.companies)
      const samples: number[] = []
      for (let sample = 1; sample <= Math.max(6, minutes * samplesPerMinute); sample++) {
        await new Promise((resolve) => setTimeout(resolve, isQuick ? 500 : 60_000 / samplesPerMinute))
        samples.push(await residentMegabytes(server.address))
        say(
          `${(sample / samplesPerMinute).toFixed(1)} min: ${String(samples.at(-1))} MB, ${String(load.done())} requests`,
        )
      }
      await load.stop()
      const third = Math.floor(samples.length / 3)
      const [middle, end] = [median(samples.slice(third, 2 * third)), median(samples.slice(-third))]
      const most = Math.max(...samples)
      const told = `${String(end)} MB in the last third, ${String(middle)} MB in the middle, at most ${String(most)}; ${String(load.done())} requests`
      const ratio = end / middle
      const measured = { name: 'memory under a mixed load', ratio, goal: 1.15, isMet: ratio <= 1.15, told }
      say(lineOf(measured))
      return [measured]
    } finally {
      hangUp()
      await server.stop()
    }
  })
}

function startLoad(address: string, companies: number) {
  const requests = mixed(address, companies)
  let [done, isOver] = [0, false]
  const worker = async () => {
    while (!isOver) {
      await requests[done++ % requests.length]?.()
    }
  }
  const workers = Promise.all(Array.from({ length: atOnce }, worker))
  const stop = async () => {
    isOver = true
    await workers
  }
  return { done: () => done, stop }
}

/** Requests of all sorts, other ones each time they are asked. */
function mixed(address: string, companies: number): readonly (() => Promise<unknown>)[] {
  let turn = 0
  const any = () => companyId(((turn += 7919) % companies) + 1)
  const graphql = (query: (id: string) => string) => () => ask(address, query(any()))
  const nodes = Array.from({ length: 40 }, () =>
    graphql((id) => `{ node(id: "${id}") { id ... on Company { name } } }`),
  )
  return [
    ...nodes,
    graphql((id) => `{ entity(id: "${id}") { name relations(first: 50) { nodes { id target { id name } } } } }`),
    graphql((id) => `{ neighbourhood(of: ["${id}"], hops: 2, limit: 500) { table { rows } } }`),
    graphql(
      (id) =>
        `{ neighbourhood(of: ["${office}"], limit: ${String(1 + number(id))}) { nodes { node } edges { edge } } }`,
    ),
    graphql((id) => `{ paths(from: "${id}", to: "${any()}", maxLength: 4) { paths { length } } }`),
    graphql((id) => `{ search(text: "第${id.slice(-3)}") { entity { name } } }`),
    graphql((id) => `{ signings(form: PARTIES, limit: ${String(1 + number(id))}) { edges { edge weight } } }`),
    graphql((id) => `{ timeline(filter: { parties: ["${id}"] }) { entries { thing { id } } } }`),
    graphql((id) => `{ refused${id.slice(-3)} }`),
    () => file(address, `/export/network.graphml?view=neighbourhood&of=${any()}&hops=2`),
    () => file(address, `/export/picture.svg?view=neighbourhood&of=${any()}&hops=1&limit=60`),
    () => givenUp(address),
  ]
}

/** The number of a company. */
function number(id: string): number {
  return Number(/\d+$/.exec(id)?.[0])
}

function file(address: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, { agent: false }, (response) => response.resume().on('end', resolve))
      .on('error', reject)
      .end()
  })
}

/** A caller who goes away before the answer. */
function givenUp(address: string): Promise<void> {
  return new Promise((resolve) => {
    const sent = request(`${address}/export/network.json?view=signings`, { agent: false }, (response) => {
      response.once('data', () => response.destroy())
      response.once('close', resolve)
    })
    sent.on('error', () => {
      resolve()
    })
    sent.end()
  })
}

async function residentMegabytes(address: string): Promise<number> {
  const text = await (await fetch(`${address}/metrics`)).text()
  return Math.round(Number(/^process_resident_memory_bytes (\d+)/m.exec(text)?.[1]) / 1_000_000)
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}
