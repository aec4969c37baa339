/** Full texts in a folder of their own are found by their sha256, and every quote is held against them. */
import { cpSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyTiny, faultLines, temporaryFolder, tiny, type Changes } from './dataset-copy.ts'

let folder: ReturnType<typeof temporaryFolder>
let texts: string
beforeEach(() => {
  folder = temporaryFolder()
  texts = join(folder.path, 'texts')
  mkdirSync(join(texts, 'deeper'), { recursive: true })
  writeFileSync(join(texts, 'another.txt'), '别的')
  cpSync(`${tiny}/text.txt`, join(texts, '0001.txt'))
})
afterEach(() => {
  folder.remove()
})

/** The tiny dataset as it would be shipped without its text, and with one quote that is wrong. */
const shipped: Changes = {
  'text.txt': null,
  'sources.csv': (text) => text.replace(',text.txt,', ',,'),
  'citations.csv': (text) => text.replace('百川商城的货车跑得最勤', '百川商城的马车跑得最勤'),
}
const wrongQuote =
  'citations.csv:11:44: invalid quote: 百川商城的马车跑得最勤 (expected the words at its offsets: 百川商城的货车跑得最勤)'

test('a quote stands alone where no text is at hand', async () => {
  expect(await faultLines([copyTiny(join(folder.path, 'copy'), shipped)])).toEqual([])
})

test('a quote is held against the text of the right sha256, whatever its file is called', async () => {
  const copy = copyTiny(join(folder.path, 'copy'), shipped)
  expect(await faultLines([copy], [texts])).toEqual([wrongQuote, '1 fault in 1 file'])
})

test('a text with another sha256 is not that of the source', async () => {
  writeFileSync(join(texts, '0001.txt'), '改过')
  expect(await faultLines([copyTiny(join(folder.path, 'copy'), shipped)], [texts])).toEqual([])
})

test('a folder of texts that is not there is a fault', async () => {
  const lines = await faultLines([copyTiny(join(folder.path, 'copy'))], [join(folder.path, 'nowhere')])
  expect(lines[0]).toBe(`${join(folder.path, 'nowhere')}:1:1: missing folder (expected one of this name)`)
})

test('links to files and to folders are followed', async () => {
  const copy = copyTiny(join(folder.path, 'copy'))
  renameSync(join(copy, 'agencies.csv'), join(folder.path, 'elsewhere.csv'))
  symlinkSync(join(folder.path, 'elsewhere.csv'), join(copy, 'agencies.csv'))
  symlinkSync(copy, join(folder.path, 'link'))
  expect(await faultLines([join(folder.path, 'link')])).toEqual([])
})

test('a dataset that asks for no evidence may have relations without citations', async () => {
  const copy = copyTiny(join(folder.path, 'copy'), {
    'datapackage.json': '{"name":"tiny","version":"1","evidence":"optional"}',
    'relationships.csv': 'type,from,to\nMEMBER_OF,province:nanhu,group:five-provinces\n',
  })
  expect(await faultLines([copy])).toEqual([])
})
