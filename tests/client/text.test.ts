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

/** Chinese by intent: the seal, and the way to the other language. */
const bilingual = ['seal', 'otherLanguage', 'otherLanguageName']

describe('the words of the interface', () => {
  const entries = Object.entries<{ readonly zh: unknown; readonly en: unknown }>(texts)

  it('are all there in both languages', () => {
    expect(entries.filter(([, { zh, en }]) => spoken(zh) === '' || spoken(en) === '')).toEqual([])
  })

  it('have no Chinese in English', () => {
    const mixed = entries.filter(([, { en }]) => /[\p{Script=Han}，。、（）「」：]/u.test(spoken(en)))
    expect(mixed.map(([key]) => key)).toEqual(bilingual)
  })

  it('are each said somewhere', () => {
    const unsaid = entries.filter(([key]) => !new RegExp(`(words|texts)\\.${key}\\b|'${key}'`).test(sources))
    expect(unsaid.map(([key]) => key)).toEqual([])
  })
})

/** What a text says, functions called with stand-ins. */
function spoken(text: unknown): string {
  if (typeof text === 'string') return text
  if (typeof text === 'function') return String(Reflect.apply(text, null, ['x', 2, 3]))
  return Object.values(Object(text) as Record<string, string>).join(' ')
}
