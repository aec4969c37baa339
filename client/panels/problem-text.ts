/** The sentence of a problem in the reader's language, with what to do. Messages follow a grammar (server/graph/error.ts), so Chinese is made from it. */
import { ExplorerError, type ErrorCode } from '#graph/error'
import type { Language } from '#graph/vocabulary'
import { wordsIn, type Words } from '../text.ts'

/** The sentence of an error, and what a reader can do about it. */
export function problemText(error: unknown, language: Language): string {
  const words = wordsIn(language)
  if (!(error instanceof ExplorerError)) return words.failed
  return sayings[error.code]?.(error, words) ?? inLanguage(error.message, language)
}

/** Whether asking the same again can help: the question is not at fault. */
export function canRetry(error: unknown): boolean {
  return !(error instanceof ExplorerError) || retryable.has(error.code)
}

const retryable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ENGINE_DOWN',
  'STORE_UNUSABLE',
  'RATE_LIMITED',
  'OVERLOADED',
  'TIMEOUT',
  'INTERNAL',
  'CANCELLED',
])

type Saying = (error: ExplorerError, words: Words) => string | undefined

/** What is said of a code; `undefined` leaves it to the message. */
const sayings: Readonly<Partial<Record<ErrorCode, Saying>>> = {
  ENGINE_DOWN: (error, words) => (statusOf(error) >= 500 ? words.engineDown : words.serverDown),
  STORE_UNUSABLE: (_, words) => words.storeUnusable,
  RATE_LIMITED: ({ details: { retryAfter } }, words) =>
    words.rateLimited(typeof retryAfter === 'number' ? retryAfter : null),
  OVERLOADED: (_, words) => words.overloaded,
  TIMEOUT: (_, words) => words.tookTooLong,
  COST_LIMIT: (_, words) => words.askForLess,
  LIMIT_EXCEEDED: (error, words) => ([413, 414, 431].includes(statusOf(error)) ? words.tooLong : words.askForLess),
  BAD_USER_INPUT: (error, words) => ([411, 415].includes(statusOf(error)) ? words.wrongFormat : undefined),
  INTERNAL: (_, words) => words.internal,
}

function statusOf({ details: { status } }: ExplorerError): number {
  return typeof status === 'number' ? status : 0
}

/** A message of the grammar in a language; one that does not follow it stays as it is. */
export function inLanguage(message: string, language: Language): string {
  if (language === 'en') return message
  for (const { pattern, say } of grammar) {
    const match = pattern.exec(message)
    if (match !== null) return say(match.slice(1).map((part: string | undefined) => part ?? ''))
  }
  return message
}

interface Rule {
  readonly pattern: RegExp
  readonly say: (parts: readonly string[]) => string
}

const grammar: readonly Rule[] = [
  { pattern: /^the program that draws did not load/, say: () => '画图的程序没有载入，图没有画成。请刷新页面。' },
  {
    pattern: /^invalid key: (.+?) with (view=\w+) \(expected (.+) goes with (.+)\)$/,
    say: ([name, view, , views]) => `${view ?? ''} 没有参数 ${name ?? ''}（它只用于 ${ors(views)}）`,
  },
  {
    pattern: /^unknown (.+?): (.*?)(?: \((.+)\))?$/,
    say: ([what, value, hint]) => `没有这个${named(what).trimEnd()}：${value ?? ''}${hinted(hint)}`,
  },
  { pattern: /^missing (.+?): (.*)$/, say: ([what, name]) => `缺少${named(what).trimEnd()}：${name ?? ''}` },
  {
    pattern: /^repeated (.+?): (.*?)(?: \((.+)\))?$/,
    say: ([what, name, hint]) => `重复的${named(what).trimEnd()}：${name ?? ''}${hinted(hint)}`,
  },
  {
    pattern: /^invalid (.+?): (.*?)(?: \((.+)\))?$/,
    say: ([what, value, hint]) => `${named(what).trim()} 不能是“${value ?? ''}”${hinted(hint)}`,
  },
  {
    pattern: /^too many (.+?): (.+?) \(limit (.+)\)$/,
    say: ([what, count, limit]) => `${named(what).trim()} 太多：${count ?? ''}（至多 ${limit ?? ''}）`,
  },
]

/** Words of the messages that a reader need not know in English; the rest are keys of the address, and stay. */
const nouns: Readonly<Record<string, string>> = { node: '点', key: '参数', dataset: '数据集', address: '地址' }

function named(what: string | undefined): string {
  const word = what ?? ''
  return nouns[word] ?? ` ${word} `
}

function hinted(hint: string | undefined): string {
  if (hint === undefined || hint === '') return ''
  const fixed = expectations[hint]
  if (fixed !== undefined) return `（${fixed}）`
  const said = hint
    .replace(/^nearest: /, '最接近的是 ')
    .replace(/^expected a key such as (\w+); the guide lists them all$/, '最接近的是 $1；手册里有全部参数')
    .replace(/^expected one of /, '应为其中之一：')
    .replace(/^expected some of /, '应为其中若干：')
    .replace(/^expected /, '应为 ')
    .replace(/a whole number from (\d+) to (\d+)/, '$1 到 $2 的整数')
  return `（${ors(said)}）`
}

/** What layouts ask of an answer, and what an address is, whole: it has no grammar. */
const expectations: Readonly<Record<string, string>> = {
  'expected form=bipartite, since only agreements have dates': '要用“含协议”的图：只有协议有日期',
  'expected an answer in which something has a date': '图上要有注明日期的',
  'expected an answer with a province that has a tile of the grid': '图上要有省级行政区',
  'expected percent-encoded UTF-8': '应为百分号编码的 UTF-8',
  'expected each key once': '每个参数只写一次',
}

function ors(text: string | undefined): string {
  return (text ?? '').replaceAll(' or ', ' 或 ')
}
