/** Short programs that ask for a view: what a reader copies into a notebook. Each holds the full address. */
import { graphqlOf } from '#graph/view/as-graphql'
import { formatView, type View } from '#graph/view/view'

/** The languages of the snippets, with the names readers know them by. */
export const snippetNames = { graphql: 'GraphQL', python: 'Python', r: 'R' } as const

export type SnippetName = keyof typeof snippetNames

/** A program that asks a server, `http://host:port`, for a view. */
export function snippetOf(name: SnippetName, view: View, origin: string): string {
  return writers[name](view, origin)
}

const writers: Readonly<Record<SnippetName, (view: View, origin: string) => string>> = {
  graphql: (view, origin) => `# POST ${origin}/graphql\n${graphqlOf(view)}`,
  python: (view, origin) =>
    lines([
      'import json',
      'from urllib.request import urlopen',
      '',
      'import networkx as nx',
      '',
      `address = ${JSON.stringify(exportAddress(origin, 'network.json', view))}`,
      'graph = nx.node_link_graph(json.load(urlopen(address)))',
      'print(graph)',
    ]),
  r: (view, origin) =>
    lines([
      'library(igraph)',
      '',
      `address <- ${JSON.stringify(exportAddress(origin, 'network.graphml', view))}`,
      'file <- tempfile(fileext = ".graphml")',
      'download.file(address, file, mode = "wb", quiet = TRUE)',
      'graph <- read_graph(file, format = "graphml")',
      'print(graph)',
    ]),
}

/** Where a view is answered as a file: `http://host:port/export/network.json?form=parties`. */
export function exportAddress(origin: string, file: string, view: View): string {
  const query = formatView(view)
  return `${origin}/export/${file}${query === '' ? '' : `?${query}`}`
}

function lines(text: readonly string[]): string {
  return `${text.join('\n')}\n`
}
