/** Somebody who asks a server the same all the time, while others load. */
import { setTimeout as wait } from 'node:timers/promises'

/** Three queries: what each dataset says of itself, the nodes by kind, the relations by type. */
const document = '{ dataset { datasets { id nodes relations } counts { count } } }'

interface Told {
  readonly datasets: readonly { readonly id: string; readonly nodes: number; readonly relations: number }[]
  readonly counts: readonly { readonly count: number }[]
}

export interface Reading {
  /** What was answered so far: the name of a dataset, 503, or whatever should not be. */
  readonly seen: ReadonlySet<string>
  readonly stop: () => Promise<void>
}

/** Two readers, until they are told to stop; each answer takes several queries. */
export function readAllTheTime(server: string): Reading {
  const seen = new Set<string>()
  let isOver = false
  const read = async () => {
    while (!isOver) {
      seen.add(await readOnce(server))
      await wait(20)
    }
  }
  const readers = [read(), read()]
  const stop = async () => {
    isOver = true
    await Promise.all(readers)
  }
  return { seen, stop }
}

async function readOnce(server: string): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(`${server}/graphql`, {
    ...{ method: 'POST', headers },
    body: JSON.stringify({ query: document }),
  })
  if (response.status === 503) return response.headers.has('retry-after') ? '503' : '503 without Retry-After'
  const text = await response.text()
  const { data } = JSON.parse(text) as { readonly data: { readonly dataset: Told } | null }
  return data === null ? text : versionOf(data.dataset)
}

/** The name of the one dataset, where all counts are of it. */
function versionOf({ datasets, counts: counted }: Told): string {
  const [first = { id: 'none', nodes: 0, relations: 0 }] = datasets
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const isWhole = datasets.length === 1 && total === first.nodes + first.relations
  return isWhole ? first.id : `a mixture: ${JSON.stringify([datasets, counted])}`
}
