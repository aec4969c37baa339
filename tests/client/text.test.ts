/** The words of the interface: complete in both languages, and none that nobody says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { texts } from '../../client/text.ts'

const client = join(import.meta.dirname, '../../client')
const sources = readdirSync(client, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('text.'))
  .map((file) => readFileSync(join(client, file), 'utf8'))
  .join('\n')

/** What a text says, functions called with stand-ins. */
function spoken(text: unknown): string {
  if (typeof text === 'string') return text
  if (typeof text === 'function') return String(Reflect.apply(text, null, ['x', 2, 3]))
  return Object.values(Object(text) as Record<string, string>).join(' ')
}

/** Chinese by intent: the seal, and the way to the other language. */
const bilingual = ['seal', 'otherLanguage', 'otherLanguageName']

describe.each(Object.keys(texts))('%s', (key) => {
  const { zh, en } = texts[key as keyof typeof texts]

  it('is said in both languages', () => {
    expect(spoken(zh)).not.toBe('')
    expect(spoken(en)).not.toBe('')
  })

  it.skipIf(bilingual.includes(key))('has no Chinese in English', () => {
    expect(spoken(en)).not.toMatch(/[\p{Script=Han}，。、（）「」]/u)
  })

  it('is said somewhere', () => {
    expect(sources).toMatch(new RegExp(`(words|texts)\\.${key}\\b|'${key}'`))
  })
})
