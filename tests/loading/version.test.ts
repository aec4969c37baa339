/** The version of data is that of what they say, not of how it is written down. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { check } from '../../server/loading/check.ts'
import { formatFaults } from '../../server/loading/report.ts'
import { versionOf } from '../../server/loading/version.ts'
import { copyTiny, temporaryFolder, tiny } from './dataset-copy.ts'

const folder = temporaryFolder()
afterAll(folder.remove)

async function version(...folders: readonly string[]): Promise<string> {
  const checked = await check({ folders })
  if (checked.kind === 'faulty') throw new Error(formatFaults(checked.faults).join('\n'))
  return versionOf(checked.corpus)
}

test('a default may be stated or not', async () => {
  const stated = copyTiny(join(folder.path, 'stated'), {
    'relationships.csv': (text) =>
      text.replaceAll(',month,,2015年3月,,,', ',month,explicit,2015年3月,reported,explicit,'),
  })
  const unstated = copyTiny(join(folder.path, 'unstated'), {
    'relationships.csv': (text) => text.replaceAll(',2015-03,month,', ',2015-03,,'),
  })
  expect(await version(stated)).toBe(await version(tiny))
  expect(await version(unstated)).toBe(await version(tiny))
})

test('another value is another version', async () => {
  const planned = copyTiny(join(folder.path, 'planned'), {
    'relationships.csv': (text) => text.replaceAll(',month,,2015年3月,,,', ',month,,2015年3月,plan,,'),
  })
  expect(await version(planned)).not.toBe(await version(tiny))
})

test('folders may come in any order, though they share a node', async () => {
  const other = join(folder.path, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'datapackage.json'), '{"name":"other","version":"1"}')
  writeFileSync(join(other, 'sources.csv'), 'id,name\nsource:other,另一篇\n')
  writeFileSync(join(other, 'citations.csv'), 'id,source,page\ncitation:a-1,source:other,7\n')
  writeFileSync(join(other, 'platforms.csv'), 'id,name,citations\nplatform:baichuan,百川商城,citation:a-1\n')
  expect(await version(tiny, other)).toBe(await version(other, tiny))
})
