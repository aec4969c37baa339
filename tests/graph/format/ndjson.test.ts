import { test } from 'vitest'
import { formats } from '../../../server/graph/format/index.ts'
import { expectGolden } from '../golden.ts'
import { provenance, tiny } from '../invented.ts'

test('the tiny graph as a file', async () => {
  await expectGolden([...formats.ndjson.write(tiny, provenance)].join(''), 'tiny.ndjson')
})
