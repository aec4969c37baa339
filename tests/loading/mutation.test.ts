/** Whatever happens to a byte of a dataset, checking it ends in a corpus or in faults. */
import fc from 'fast-check'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check } from '../../server/loading/check.ts'
import { copyTiny, temporaryFolder } from './dataset-copy.ts'

let folder: ReturnType<typeof temporaryFolder>
let copy: string
beforeAll(() => {
  folder = temporaryFolder()
  copy = copyTiny(join(folder.path, 'copy'))
})
afterAll(() => {
  folder.remove()
})

const files = readdirSync('tests/fixtures/tiny').filter((file) => file !== 'README.md')
/** Bytes that mean something to CSV, JSON or UTF-8, and any other. */
const byte = fc.oneof(fc.constantFrom(...Buffer.from('",\n\r\0|@:{}['), 0xff, 0xe4, 0x80), fc.nat(255))

const mutation = fc.record({
  file: fc.constantFrom(...files),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(3),
  added: fc.array(byte, { maxLength: 3 }),
})

test('a dataset with some bytes changed loads or has faults, each at a place in a file', async () => {
  const property = fc.asyncProperty(mutation, async ({ file, at, removed, added }) => {
    const path = join(copy, file)
    const bytes = readFileSync(path)
    const index = Math.floor(at * bytes.length)
    writeFileSync(path, Buffer.concat([bytes.subarray(0, index), Buffer.from(added), bytes.subarray(index + removed)]))
    try {
      const result = await check({ folders: [copy] })
      const faults = result.kind === 'faulty' ? result.faults.first : []
      for (const fault of faults) {
        expect(fault.file.startsWith(copy)).toBe(true)
        expect(fault.line).toBeGreaterThan(0)
        expect(fault.column).toBeGreaterThan(0)
        expect(fault.message).toMatch(/^(invalid|missing|unknown|unreadable|too many) [^\n]+$/)
      }
      expect(result.kind === 'faulty' ? faults.length : 1).toBeGreaterThan(0)
    } finally {
      writeFileSync(path, bytes)
    }
  })
  await fc.assert(property, { numRuns: 150, seed: 7 })
})
