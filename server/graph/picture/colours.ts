/** Colours of nodes where a view asks for communities, and what the legend says of them. */
import type { Subgraph } from '../subgraph.ts'
import type { View } from '../view/view.ts'
import { kinds, type Language } from '../vocabulary.ts'
import type { Look } from './look.ts'
import { communitiesOf, type Communities } from './measures.ts'
import type { Meaning } from './meanings.ts'
import { communityColours } from './style.ts'

export interface Colouring {
  /** By node id; a node that is not here has its kind's colour. Grey is of no community, or of a small one. */
  readonly fills: ReadonlyMap<string, string>
  /** By node id, words under its name, where no colour tells its community; a dealing goes with what it ties. */
  readonly words: ReadonlyMap<string, string>
  readonly groups: readonly Meaning[]
  readonly notes: readonly string[]
}

const byKind: Colouring = { fills: new Map(), words: new Map(), groups: [], notes: [] }

/** The colours of a subgraph's nodes in a view. */
export function colouringOf(subgraph: Subgraph, view: Pick<View, 'colour' | 'seed' | 'theme'>, look: Look): Colouring {
  if (view.colour === 'kind') return byKind
  const communities = communitiesOf(subgraph, view.seed)
  const colours = communityColours[view.theme]
  const colourOf = (number: number) => colours[number - 1] ?? look.theme.line
  const { language } = look
  const dealings = new Set(subgraph.nodes.filter(({ kind }) => kinds[kind].role === 'dealing').map(({ id }) => id))
  const words = [...communities.numbers]
    .filter(([id, number]) => !dealings.has(id) && (view.theme === 'print' || number > colours.length))
    .map(([id, number]) => [id, communityName(number, language)] as const)
  return {
    fills: new Map(
      subgraph.nodes
        // In print a white agreement would look like one that nobody signed.
        .filter(({ id }) => view.theme !== 'print' || !dealings.has(id))
        .map(({ id }) => [id, colourOf(communities.numbers.get(id) ?? Infinity)]),
    ),
    words: new Map(words),
    groups: [
      ...communities.sizes
        .slice(0, colours.length)
        .map((size, index) => group(entryText(index + 1, size, language), colourOf(index + 1), look)),
      ...(communities.numbers.size < subgraph.nodes.length ? [group(loneWords[language], look.theme.line, look)] : []),
    ],
    notes: [noteOf(communities, view.seed, { language, told: colours.length })],
  }
}

const loneWords = { zh: '没有连线', en: 'no lines' } as const

function group(text: string, fill: string, look: Look): Meaning {
  return { text, mark: { shape: 'circle', x: 0, y: 0, radius: 6.5, fill, stroke: rimOf(look) }, stroke: null }
}

function rimOf({ theme, sizes }: Look) {
  return theme.rim === null ? null : ({ colour: theme.rim, width: sizes.strokes.rim, pattern: 'solid' } as const)
}

function communityName(number: number, language: Language): string {
  return language === 'zh' ? `社群 ${String(number)}` : `community ${String(number)}`
}

function entryText(number: number, size: number, language: Language): string {
  const name = communityName(number, language)
  return language === 'zh' ? `${name}（${String(size)} 个点）` : `${name} (${String(size)} nodes)`
}

/** How they were found, on which graph, and how many more there are. */
function noteOf(
  { sizes, modularity }: Communities,
  seed: number,
  { language, told }: { readonly language: Language; readonly told: number },
): string {
  const [more, score] = [sizes.length - told, modularity.toFixed(2)]
  if (language === 'zh') {
    const rest = more > 0 ? `另有 ${String(more)} 个小社群不在其列。` : ''
    return `${rest}社群：Louvain，以本图为无向图，种子 ${String(seed)}，模块度 ${score}。`
  }
  const rest = more > 0 ? `${String(more)} smaller communities are not listed. ` : ''
  return `${rest}Communities: Louvain on this graph as undirected, seed ${String(seed)}, modularity ${score}.`
}
