/** The lock file installs on every machine the engine is built for, and names no place to download from. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >
}

const root = join(import.meta.dirname, '../..')
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Locked

describe('the lock file', () => {
  it('has the engine for every platform: npm drops those it did not install, and then refuses a clean install', () => {
    const wanted = Object.keys(packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {})
    expect(wanted.length).toBeGreaterThan(4)
    expect(wanted.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([])
  })

  it('leaves it to npm where packages come from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http') === true)).toEqual([])
  })
})
