/** The docs name what there is, and their links lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../server/graph/error.ts'
import { formats } from '../../server/graph/format/index.ts'
import { layouts } from '../../server/graph/layout/index.ts'
import { viewKeys } from '../../server/graph/view/keys.ts'
import { datasetFormats } from '../../server/rendering/dataset/render.ts'
import { evidenceFormats } from '../../server/rendering/evidence/index.ts'
import { pictureFormats } from '../../server/rendering/picture/formats.ts'
import { tableFormats } from '../../server/rendering/table/formats.ts'
import { settings, type Setting } from '../../server/settings.ts'

const root = join(import.meta.dirname, '../..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]
const read = (page: string) => readFileSync(join(root, page), 'utf8')
const guide = read('docs/guide.md')
const exportsPage = read('docs/exports.md')
const missing = (names: readonly string[]) => names.filter((name) => !guide.includes(`\`${name}\``))

describe('the guide', () => {
  it('names every key of an address', () => {
    expect(missing(Object.keys(viewKeys))).toEqual([])
  })

  it('names every setting, with its default', () => {
    const all: readonly Setting[] = Object.values(settings)
    expect(
      missing(
        all.flatMap(({ flag, variable, default: initial }) => [flag, variable, initial].filter((word) => word !== '')),
      ),
    ).toEqual([])
  })

  it('names every error code, and says what the code says', () => {
    const lines = Object.entries(errorCodes).map(([code, { meaning }]) => `| \`${code}\` | ${meaning}`)
    expect(lines.filter((line) => !guide.replace(/ +/g, ' ').includes(line))).toEqual([])
  })

  it('names every format and layout', () => {
    const all = [formats, pictureFormats, evidenceFormats, tableFormats, datasetFormats]
    const ends = all.flatMap(Object.keys)
    expect(ends.filter((end) => !guide.includes(`.${end}\``))).toEqual([])
    expect(missing(Object.keys(layouts))).toEqual([])
  })
})

describe('the page of files', () => {
  it.each(Object.entries(formats))('has a heading for %s, and says there what it cannot carry', (name, { losses }) => {
    const section = exportsPage.split('\n## ').find((part) => part.startsWith(`\`${name}\`\n`))
    expect(section?.split('\n')).toContain(`Losses: ${losses}`)
  })
})

describe.each(pages.map((page) => [page] as const))('%s', (page) => {
  it('links only to what is there', () => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, target = '']) => target)
    const local = links.filter((target) => !/^https?:/.test(target))
    expect(local.filter((target) => !existsSync(join(root, dirname(page), target)))).toEqual([])
  })
})
