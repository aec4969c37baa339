/** The sentence of a problem in the reader's language. Messages follow a grammar (server/graph/error.ts), so Chinese is made from it. */
import { ExplorerError } from '#graph/error'
import type { Language } from '#graph/vocabulary'
import { wordsIn } from '../text.ts'

/** The sentence of an error: its own where it has one for readers. */
export function problemText(error: unknown, language: Language): string {
  const words = wordsIn(language)
  if (!(error instanceof ExplorerError)) return words.failed
  return error.code === 'ENGINE_DOWN' ? words.serverDown : inLanguage(error.message, language)
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
  {
    pattern: /^unknown (.+?): (.*?)(?: \((.+)\))?$/,
    say: ([what, value, hint]) => `没有这个 ${what ?? ''}：${value ?? ''}${hinted(hint)}`,
  },
  { pattern: /^missing (.+?): (.*)$/, say: ([what, name]) => `缺少 ${what ?? ''}：${name ?? ''}` },
  {
    pattern: /^repeated (.+?): (.*?)(?: \((.+)\))?$/,
    say: ([what, name, hint]) => `${what ?? ''} 重复：${name ?? ''}${hinted(hint)}`,
  },
  {
    pattern: /^invalid (.+?): (.*?)(?: \((.+)\))?$/,
    say: ([what, value, hint]) => `${what ?? ''} 不能是“${value ?? ''}”${hinted(hint)}`,
  },
  {
    pattern: /^too many (.+?): (.+?) \(limit (.+)\)$/,
    say: ([what, count, limit]) => `${what ?? ''} 太多：${count ?? ''}（至多 ${limit ?? ''}）`,
  },
]

function hinted(hint: string | undefined): string {
  if (hint === undefined || hint === '') return ''
  const expected = hint
    .replace(/^expected /, '应为 ')
    .replace(/one of /, '其中之一：')
    .replace(/some of /, '其中若干：')
    .replace(/a whole number from (\d+) to (\d+)/, '$1 到 $2 的整数')
    .replaceAll(' or ', ' 或 ')
  return `（${expected}）`
}
