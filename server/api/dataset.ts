/** What is loaded, and how to cite it. */
import { nameOf, type GraphNode } from '../graph/node.ts'
import { kinds, nameIn, relationTypes, type Kind, type Language, type RelationType } from '../graph/vocabulary.ts'
import { counts, datasetParts, sources, type DatasetPart } from '../traversal/dataset.ts'
import type { ApiContext } from './context.ts'
import { languageArgument, type LanguageArguments } from './entity.ts'
import { enumName } from '../graph/vocabulary.ts'
import type { SchemaPart } from './schema-part.ts'

interface Tally {
  readonly key: Kind | RelationType
  readonly named: { readonly zh: string; readonly en: string; readonly description: string }
  readonly count: number
}

export const dataset: SchemaPart = {
  typeDefs: `
"What can be asked. A question that fails is null, with an error beside it, and leaves the others standing."
type Query {
  "What is loaded: which data, of which version, and how to cite them."
  dataset: Dataset!
}

"Everything that is loaded, one dataset or several."
type Dataset {
  "Its id; those of its parts joined with + where it has several."
  id: ID!
  "Its title; those of its parts where it has several. In English it is the Chinese one where there is no English one."
  title(${languageArgument}): String!
  "Hash of all that was loaded, whatever the order of its rows: what a figure or a notebook cites."
  version: String!
  "When it was loaded (ISO 8601)."
  loadedAt: String!
  "A citation of the data as loaded, for a footnote."
  citeAs(${languageArgument}): String!
  "The datasets it consists of, by id."
  datasets: [DatasetPart!]!
  "How many things of each kind, then relations of each type there are."
  counts: [Tally!]!
  "The texts everything is cited from."
  sources: [Source!]!
}

"One dataset: a folder of files."
type DatasetPart {
  "Its id."
  id: ID!
  "Its title. In English it is the Chinese one where there is no English one."
  title(${languageArgument}): String!
  "The version that its makers gave it."
  version: String!
  "Under which terms the data may be used."
  licence: String
  "How many things it speaks of."
  nodes: Int!
  "How many relations it has."
  relations: Int!
  "How many citations it has."
  citations: Int!
}

"How many there are of something."
type Tally {
  "What is counted, as a program has it: a Kind or RelationType."
  key: String!
  "What is counted, as a reader has it."
  label(${languageArgument}): String!
  "How many."
  count: Int!
}
`,
  resolvers: {
    Query: { dataset: (_: unknown, __: unknown, { traversal }: ApiContext) => datasetParts(traversal) },
    Dataset: {
      id: (parts: readonly DatasetPart[]) => parts.map((part) => part.id).join('+'),
      title: (parts: readonly DatasetPart[], { lang }: LanguageArguments) => titleIn(lang ?? 'zh', parts),
      version: (_: unknown, __: unknown, { traversal }: ApiContext) => traversal.reader.stamp.version,
      loadedAt: (_: unknown, __: unknown, { traversal }: ApiContext) => traversal.reader.stamp.loadedAt,
      citeAs: (parts: readonly DatasetPart[], { lang }: LanguageArguments, context: ApiContext) =>
        citationOf(parts, lang ?? 'zh', context),
      datasets: (parts: readonly DatasetPart[]) => parts,
      counts: (_: unknown, __: unknown, context: ApiContext) => talliesOf(context),
      sources: (_: unknown, __: unknown, { traversal }: ApiContext) => sources(traversal),
    },
    DatasetPart: {
      title: (part: DatasetPart, { lang }: LanguageArguments) => titleIn(lang ?? 'zh', [part]),
    },
    Tally: {
      key: ({ key }: Tally) => enumName(key),
      label: ({ named }: Tally, { lang }: LanguageArguments) => nameIn(lang ?? 'zh', named),
    },
  },
}

async function talliesOf({ traversal }: ApiContext): Promise<readonly Tally[]> {
  const { nodes, relations } = await counts(traversal)
  return [
    ...[...nodes].map(([key, count]) => ({ key, named: kinds[key], count })),
    ...[...relations].map(([key, count]) => ({ key, named: relationTypes[key], count })),
  ]
}

function titleIn(language: Language, parts: readonly DatasetPart[]): string {
  const separator = language === 'zh' ? '；' : '; '
  return parts.map(({ title, titleEn }) => (language === 'en' ? (titleEn ?? title) : title)).join(separator)
}

/** Enough to find the same data again: their version to twelve digits, the makers' own, the day of loading, the sources. */
async function citationOf(
  parts: readonly DatasetPart[],
  language: Language,
  { traversal }: ApiContext,
): Promise<string> {
  const { version, loadedAt } = traversal.reader.stamp
  const [own, hash, day] = [parts.map((part) => part.version).join(', '), version.slice(0, 12), loadedAt.slice(0, 10)]
  const texts = (await sources(traversal)).map((source) => sourceIn(language, source))
  const title = titleIn(language, parts)
  return language === 'zh'
    ? `${title}，版本 ${own}（数据 ${hash}，${day} 载入 Signatory）。来源：${texts.join('；')}。`
    : `${title}, version ${own} (data ${hash}, loaded into Signatory on ${day}). Source: ${texts.join('; ')}.`
}

/** A source with the day it bears: of publication where that is stated, else of the copy, which is said. */
function sourceIn(language: Language, source: GraphNode): string {
  const isChinese = language === 'zh'
  const name = nameOf(source, language)
  const { author, publisher, published, updated } = source.properties
  const copy =
    typeof updated === 'string' ? (isChinese ? `此本所标更新日 ${updated}` : `copy updated ${updated}`) : undefined
  const facts = [author, isChinese ? `《${name}》` : `“${name}”`, publisher, published ?? copy]
  return facts.filter((fact) => fact !== undefined).join(isChinese ? '，' : ', ')
}
